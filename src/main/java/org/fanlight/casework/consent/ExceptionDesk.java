package org.fanlight.casework.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.consent.SharedWithout.State;
import org.fanlight.casework.consent.SharingRefused.Why;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Calendars;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sharing without consent: never a switch, always a ground with its facts, a manager, and a person who is told unless that
 * would harm somebody (XC-24). What cannot wait is shared first and approved within one working day (RU7).
 */
@Service
public class ExceptionDesk {

    private final Casebook cases;
    private final ExceptionRows rows;
    private final ExceptionRules rules;
    private final PartyLetters letters;
    private final Calendars calendars;
    private final Record record;
    private final Clock clock;

    ExceptionDesk(
            Casebook cases,
            ExceptionRows rows,
            ExceptionRules rules,
            PartyLetters letters,
            Calendars calendars,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.rules = rules;
        this.letters = letters;
        this.calendars = calendars;
        this.record = record;
        this.clock = clock;
    }

    /** One line of the list for review. @param inPolicy whether the landlord's policy names the ground */
    public record Line(SharedWithout one, boolean inPolicy) {}

    /** Those of everybody in the case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<SharedWithout> of(UUID caseId) {
        return cases.read(caseId).members().stream()
                .flatMap(member -> rows.of(member.partyId()).stream())
                .toList();
    }

    /** Asks a manager. Nothing leaves before they approve. @throws SharingRefused when something is missing */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID ask(UUID caseId, UUID partyId, NewException said) {
        Page page = cases.read(caseId);
        rules.check(page, said);
        rules.checkWhole(said);
        return add(page, partyId, said, State.WAITING);
    }

    /** Shares at once because somebody is in danger; ground and approval follow within one working day (RU7). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID shareAtOnce(UUID caseId, UUID partyId, NewException said) {
        Page page = cases.read(caseId);
        if (!said.ground().isAtOnce()) {
            throw new SharingRefused(Why.NOT_AT_ONCE);
        }
        rules.check(page, said);
        UUID id = add(page, partyId, said, State.SHARED_AT_ONCE);
        cases.tellManager(page.id(), id.toString());
        tell(rows.of(partyId).getFirst());
        return id;
    }

    /** Facts and necessity of what left at once, written down afterwards. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void complete(UUID caseId, UUID id, String facts, String necessity) {
        SharedWithout one = waiting(caseId, id);
        NewException before = one.said();
        var said = new NewException(
                before.agency(),
                before.ground(),
                facts,
                necessity,
                before.items(),
                before.reference(),
                before.unsafeToTell());
        rules.checkWhole(said);
        rows.complete(one, said);
        record.note(Deed.CHANGED, "case", one.caseId(), "sharing without consent completed");
    }

    /** A manager decides; approved, it leaves as it stands. @throws SharingRefused when facts or necessity are missing */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void decide(UUID caseId, UUID id, boolean approved) {
        SharedWithout one = waiting(caseId, id);
        if (approved) {
            rules.checkWhole(one.said());
        }
        rows.decide(id, approved ? State.APPROVED : State.REFUSED, cases.staff().id(), now());
        record.note(approved ? Deed.APPROVED : Deed.REFUSED, "case", one.caseId(), "sharing without consent");
        if (approved && one.state() == State.WAITING) {
            record.note(
                    Deed.SHARED,
                    "case",
                    one.caseId(),
                    "without consent " + one.said().ground());
            tell(one);
        }
        cases.settle(one.caseId(), TaskCode.DECIDE_SHARING);
        cases.managerKnows(one.caseId());
    }

    /** Everything of the quarter a day lies in, for review (XC-24). */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public List<Line> quarter(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        String landlord = cases.staff().landlord();
        List<SharedWithout> all = rows.between(
                landlord,
                first.atStartOfDay(London.ZONE).toInstant(),
                first.plusMonths(3).atStartOfDay(London.ZONE).toInstant());
        all.forEach(one -> record.note(Deed.LISTED, "case", one.caseId(), "sharing without consent"));
        return all.stream()
                .map(one -> new Line(
                        one,
                        one.said()
                                .ground()
                                .isNamedBy(cases.ofParty(one.partyId()).pack())))
                .toList();
    }

    private UUID add(Page page, UUID partyId, NewException said, State state) {
        Member member = page.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
        var one = new SharedWithout(
                Ids.next(), member.caseId(), partyId, now(), cases.staff().id(), state, null, null, said);
        rows.add(one, page.landlord());
        record.note(
                state == State.WAITING ? Deed.PROPOSED : Deed.SHARED,
                "case",
                member.caseId(),
                "without consent " + said.ground());
        LocalDate day = calendars.of(page.landlord()).after(LocalDate.ofInstant(now(), London.ZONE), 1);
        cases.ask(
                member.caseId(),
                TaskCode.DECIDE_SHARING,
                day.atTime(page.pack().officeClose()).atZone(London.ZONE).toInstant(),
                one.id().toString());
        return one.id();
    }

    private void tell(SharedWithout one) {
        if (one.said().unsafeToTell().isBlank()) {
            letters.write(
                    one.caseId(),
                    one.partyId(),
                    Letter.Kind.SHARED_WITHOUT_ASKING,
                    one.id(),
                    PartyLetters.Content.of("", "en-GB"),
                    now());
        }
    }

    private SharedWithout waiting(UUID caseId, UUID id) {
        return of(caseId).stream()
                .filter(one ->
                        one.id().equals(id) && (one.state() == State.WAITING || one.state() == State.SHARED_AT_ONCE))
                .findFirst()
                .orElseThrow(() -> new SharingRefused(Why.DECIDED));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
