package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.common.Role;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.people.TrainingGaps;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working on a case: looking at it, taking it up, giving it to a colleague, moving it on, joining two. Each deed is
 * refused when the case changed after it was read, see {@link ChangedMeanwhile}.
 */
@Service
public class CaseDesk {

    /** Rules that a member of staff ticks off, because no other deed here shows that they are met. */
    public static final Set<String> BY_HAND = Set.of("interview", "crisis_answer");

    private final OwnCases own;
    private final Sections sections;
    private final TrainingGaps training;
    private final AsksForOfficer asks;
    private final Moves moves;
    private final Clocks clocks;
    private final Joining joining;
    private final Unread unread;
    private final Tasks tasks;
    private final StaffDirectory colleagues;
    private final PartyLetters letters;
    private final KeepsApart apart;
    private final Record record;
    private final Clock clock;

    CaseDesk(
            OwnCases own,
            Sections sections,
            TrainingGaps training,
            AsksForOfficer asks,
            Moves moves,
            Clocks clocks,
            Joining joining,
            Unread unread,
            Tasks tasks,
            StaffDirectory colleagues,
            PartyLetters letters,
            KeepsApart apart,
            Record record,
            Clock clock) {
        this.own = own;
        this.sections = sections;
        this.training = training;
        this.asks = asks;
        this.moves = moves;
        this.clocks = clocks;
        this.joining = joining;
        this.unread = unread;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.letters = letters;
        this.apart = apart;
        this.record = record;
        this.clock = clock;
    }

    /** Opens a case to look at it; the look is recorded. @throws java.util.NoSuchElementException for no such case */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public CaseHead open(UUID caseId) {
        CaseFile file = own.get(caseId);
        record.note(Deed.SAW, "case", caseId);
        return head(file);
    }

    /** The same without another entry: for a page that shows itself again after a deed. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public CaseHead again(UUID caseId) {
        return head(own.get(caseId));
    }

    private CaseHead head(CaseFile file) {
        var members = own.group(file).stream()
                .map(one -> new CaseHead.Member(one.id(), one.reference(), one.reportId(), one.partyId()))
                .toList();
        var steps = file.mergedInto() == null ? Steps.open(file.stage(), own.staff()) : List.<Step>of();
        return new CaseHead(
                file.id(),
                new Seen(file.version(), clock.instant()),
                file.landlord(),
                file.packVersion(),
                file.reference(),
                file.stage(),
                file.stageSince(),
                file.receivedAt(),
                file.channel(),
                file.language(),
                file.area(),
                file.isViolence(),
                file.isUrgent(),
                file.isStaffClose(),
                file.isDomestic(),
                file.assignee(),
                file.mergedInto(),
                file.closedAt(),
                members,
                steps);
    }

    /** The clocks of a case and of those merged into it; running ones first, by their due time. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<CaseClock> clocks(UUID caseId) {
        return clocks.of(own.group(own.get(caseId)));
    }

    /** Everything noted of a case and of those merged into it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Record.Entry> timeline(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> record.of(file.id()).stream())
                .sorted(java.util.Comparator.comparing(Record.Entry::at))
                .toList();
    }

    /** What was done to a case after it was seen. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Record.Entry> changesSince(UUID caseId, Seen seen) {
        return own.changesSince(own.lead(caseId).id(), seen);
    }

    /** Takes a new case up: it is yours now, and its first assessment begins. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void takeUp(UUID caseId, Seen seen) {
        CaseFile file = own.lead(caseId, seen);
        moves.take(file, Step.TAKE_UP);
        if (file.assignee() == null) {
            give(file, own.staff().id());
        }
    }

    /**
     * Gives a case to a colleague, or to nobody. What somebody at the landlord is close to is given by a senior only,
     * and nobody gives it to themselves otherwise (C5).
     *
     * @throws java.util.NoSuchElementException when there is no such colleague
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void assign(UUID caseId, Seen seen, @Nullable UUID colleague) {
        CaseFile file = own.lead(caseId, seen);
        if (colleague != null && !colleague.equals(own.staff().id())) {
            StaffMember who = colleagues.find(colleague).orElseThrow();
            if (!sections.isOpenTo(who, file.section())) {
                throw new SectionRefused("colleague");
            }
            if (own.group(file).stream().anyMatch(one -> asks.isOpen(one.partyId()))) {
                throw new OfficerWished();
            }
        }
        if (file.isStaffClose() && !own.staff().isAtLeast(Role.SENIOR)) {
            throw new AccessDeniedException("behind the wall only a senior gives a case to somebody");
        }
        give(file, colleague);
    }

    private void give(CaseFile file, @Nullable UUID colleague) {
        UUID before = file.assignee();
        askForTraining(file, colleague);
        boolean both = colleague != null
                && apart.opposite(file.id()).stream()
                        .flatMap(one -> own.find(one).stream())
                        .anyMatch(one -> colleague.equals(one.assignee()));
        if (both && !own.staff().isAtLeast(Role.SENIOR)) {
            throw new SameHands();
        }
        file.assign(colleague);
        if (before != null && colleague != null && !before.equals(colleague)) {
            tellOfContact(file, colleague);
        }
        record.note(Deed.ASSIGNED, "case", file.id(), colleague == null ? "nobody" : "to " + colleague);
    }

    /** Without a course the policy asks for, whoever gives the case is warned, or nobody may have it (XC-46). */
    private void askForTraining(CaseFile file, @Nullable UUID colleague) {
        if (colleague == null || training.of(file.landlord(), colleague).isEmpty()) {
            return;
        }
        if (training.isBlocking(file.landlord())) {
            throw new CourseMissing();
        }
        if (!colleague.equals(own.staff().id())) {
            tasks.ask(file.id(), TaskCode.TAKE_COURSE, null, clock.instant(), colleague.toString());
        }
    }

    /** Everybody in the case hears who their contact is now, on their own page and as safely as they chose (LAW-10). */
    private void tellOfContact(CaseFile file, UUID colleague) {
        String name = colleague.equals(own.staff().id())
                ? own.staff().name()
                : colleagues.find(colleague).map(StaffMember::name).orElse("");
        Instant now = clock.instant();
        own.group(file)
                .forEach(one -> letters.write(
                        one.id(),
                        one.partyId(),
                        Kind.CONTACT_CHANGED,
                        null,
                        PartyLetters.Content.of(name, "en-GB"),
                        now));
    }

    /** Takes a step that needs nothing but itself: propose closing, keep open, reopen, go on. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void move(UUID caseId, Seen seen, Step step) {
        CaseFile file = own.lead(caseId, seen);
        switch (step) {
            case PROPOSE_CLOSING, KEEP_OPEN, REOPEN, RESUME -> moves.take(file, step);
            case TAKE_UP, FINISH_ASSESSMENT, CLOSE -> throw new StepRefused(file.stage(), step);
        }
    }

    /** Ticks off a clock that no other deed here stops, such as an interview or a repair. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void met(UUID caseId, String rule) {
        if (!BY_HAND.contains(rule)) {
            throw new IllegalArgumentException(rule + " is stopped by what is done, not by hand");
        }
        CaseFile file = own.get(caseId);
        clocks.stop(List.of(file), rule, clock.instant());
        clocks.refresh(file.id());
    }

    /** Says why a time limit was missed. A case cannot be closed while one lacks its reason. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void giveReason(UUID caseId, String rule, String reason) {
        CaseFile file = own.get(caseId);
        clocks.giveReason(file.id(), rule, Words.checked(reason, 2_000));
        clocks.refresh(file.id());
    }

    /** Somebody has looked at what was new. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void read(UUID caseId) {
        CaseFile file = own.lead(caseId);
        unread.set(file.id(), false);
    }

    /** Joins another case to this one, which leads from now on. Neither reporter's page changes by it (RU21). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void merge(UUID caseId, Seen seen, UUID other) {
        joining.merge(own.lead(caseId, seen), own.get(other));
    }

    /** Parts a case from the one it was joined to; each goes on by itself from where it stands. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void unmerge(UUID caseId) {
        joining.unmerge(own.get(caseId));
    }
}
