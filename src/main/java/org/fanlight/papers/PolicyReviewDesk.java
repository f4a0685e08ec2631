package org.fanlight.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PackDesk;
import org.fanlight.landlord.Papers;
import org.fanlight.papers.Holder.Duty;
import org.fanlight.papers.PaperRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of the policy, what asks for them, and who answers for it (CLK-21, NWL-28, IMA-7.1). */
@Service
public class PolicyReviewDesk {

    private static final String STAFF = "hasAnyRole('OFFICER', 'ADMINISTRATOR')";
    private static final int LONGEST = 2_000;
    private static final int DAYS_TO_REVIEW = 90;

    private final PolicyReviewRows rows;
    private final PaperDesk papers;
    private final Landlords landlords;
    private final StaffDirectory staff;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    PolicyReviewDesk(
            PolicyReviewRows rows,
            PaperDesk papers,
            Landlords landlords,
            StaffDirectory staff,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.landlords = landlords;
        this.staff = staff;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** What was done about the policy, newest first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Review> reviews() {
        return rows.reviews(mine());
    }

    /** Writes down a review, a consultation or an adoption. The next days count from it. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void reviewed(Review.Kind kind, @org.jspecify.annotations.Nullable LocalDate day, String words) {
        if (day == null || day.isAfter(today())) {
            throw new PaperRefused(Why.NO_DAY);
        }
        checkWords(words);
        var by = person.staff();
        rows.review(mine(), new Review(kind, day, words.strip(), by.name()), by);
        record.note(Deed.CHECKED, "policy", PackDesk.recordId(mine()), kind + " " + day);
    }

    /** What asks for a review, what waits first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Review.Trigger> triggers() {
        return rows.triggers(mine());
    }

    /** Something the policy names as a reason for a review happened: a review opens, with whoever answers for it. */
    @PreAuthorize(STAFF)
    @Transactional
    public void ask(String kind, String words) {
        Papers policy = landlords.current(mine()).papers();
        if (!policy.reviewTriggers().contains(kind)) {
            throw new PaperRefused(Why.NO_REASON);
        }
        checkWords(words);
        UUID id = Ids.next();
        rows.trigger(
                mine(),
                id,
                kind,
                words.strip(),
                ownerName(),
                today(),
                today().plusDays(DAYS_TO_REVIEW),
                person.staff().id());
        record.note(Deed.TASK_ADDED, "policy", PackDesk.recordId(mine()), "review asked for: " + kind);
    }

    /** Who answers for the policy: whoever holds the duty, or the role the text names, or the manager. */
    private String ownerName() {
        return holders().stream()
                .filter(holder -> holder.duty() == Duty.OWNER && !holder.isVacant())
                .map(holder -> holder.name().isEmpty() ? holder.role() : holder.name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    var pack = landlords.current(mine());
                    String role = pack.papers().owner();
                    return role.isEmpty() ? pack.roleNames().getOrDefault(Role.MANAGER, "") : role;
                });
    }

    /** The review that was asked for is done. */
    @PreAuthorize(STAFF)
    @Transactional
    public void settle(UUID triggerId, String outcome) {
        checkWords(outcome);
        if (rows.settle(mine(), triggerId, today(), outcome.strip())) {
            record.note(Deed.TASK_DONE, "policy", PackDesk.recordId(mine()), "review");
        }
    }

    /** The duties the policy gives, and who holds them. One whose account is closed holds none. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Holder> holders() {
        Papers policy = landlords.current(mine()).papers();
        Map<Duty, String> roles =
                Map.of(Duty.OWNER, policy.owner(), Duty.DELIVERY, policy.delivery(), Duty.TRAINING, policy.training());
        var held = rows.holders(mine());
        List<StaffMember> open = staff.atLandlord(mine());
        return Arrays.stream(Duty.values())
                .map(duty -> {
                    var holds = held.get(duty);
                    Optional<StaffMember> who = holds == null
                            ? Optional.empty()
                            : open.stream()
                                    .filter(one -> one.id().equals(holds.account()))
                                    .findFirst();
                    return new Holder(
                            duty,
                            roles.getOrDefault(duty, ""),
                            who.map(StaffMember::id).orElse(null),
                            who.map(StaffMember::name).orElse(""),
                            holds == null ? null : holds.since(),
                            holds == null ? null : holds.signedOn());
                })
                .toList();
    }

    /** Colleagues who may hold a duty. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues() {
        return staff.atLandlord(mine());
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void give(Duty duty, UUID account) {
        if (staff.atLandlord(mine()).stream().noneMatch(one -> one.id().equals(account))) {
            throw new PaperRefused(Why.NO_HOLDER);
        }
        rows.hold(mine(), duty, account, today());
        record.note(Deed.ASSIGNED, "policy", PackDesk.recordId(mine()), duty + " " + account);
    }

    /** Whoever answers for the policy signs off that it is carried out. */
    @PreAuthorize(STAFF)
    @Transactional
    public void sign(Duty duty) {
        if (!rows.sign(mine(), duty, person.staff().id(), today())) {
            throw new PaperRefused(Why.NOT_YOURS);
        }
        record.note(Deed.APPROVED, "policy", PackDesk.recordId(mine()), duty + " signed off");
    }

    /** How many reviews are overdue or wait for whoever asks, because they answer for the policy. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public int waitingForMe() {
        if (rows.dutyOf(mine(), person.staff().id())
                .filter(duty -> duty == Duty.OWNER)
                .isEmpty()) {
            return 0;
        }
        boolean overdue = papers.policyDue(mine()).getFirst().stage(today()) == Due.Stage.OVERDUE;
        return (overdue ? 1 : 0)
                + (int) rows.triggers(mine()).stream()
                        .filter(trigger -> trigger.doneOn() == null)
                        .count();
    }

    private static void checkWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new PaperRefused(Why.NO_WORDS);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private String mine() {
        return person.staff().landlord();
    }
}
