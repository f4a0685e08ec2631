package org.fanlight.casework.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Step;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.appeal.AppealRefused.Why;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do when somebody asks for another look (XC-37). */
@Service
public class AppealDesk {

    private static final int LONGEST = 5_000;

    private final Casebook cases;
    private final Appealing appealing;
    private final AppealRows rows;
    private final StaffDirectory colleagues;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    AppealDesk(
            Casebook cases,
            Appealing appealing,
            AppealRows rows,
            StaffDirectory colleagues,
            PartyLetters letters,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.appealing = appealing;
        this.rows = rows;
        this.colleagues = colleagues;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** Everything asked in the case, by person, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Appeal> of(UUID caseId) {
        return cases.read(caseId).members().stream()
                .flatMap(one -> rows.ofParty(one.partyId()).stream())
                .toList();
    }

    /** Until when the case waits for an appeal of this person; empty when it does not. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Instant> waitsUntil(UUID caseId, UUID partyId) {
        Page page = cases.read(caseId);
        member(page, partyId);
        return page.stage() == Stage.CLOSING && Appealing.isBeforeClosing(page)
                ? rows.proposal(partyId).filter(one -> one.agreedAt() == null).map(AppealRows.Proposal::until)
                : Optional.empty();
    }

    /** Writes down what somebody asked by voice, letter or text; they need give no reason. @return whether a look began */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public boolean writeDown(UUID caseId, UUID partyId, How how, String words) {
        Page page = cases.read(caseId);
        member(page, partyId);
        if (words.length() > LONGEST) {
            throw new AppealRefused(Why.NO_WORDS);
        }
        return appealing.ask(page, partyId, how, words);
    }

    /** Writes down that the person agrees to closing, so that it need not wait. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void agreed(UUID caseId, UUID partyId) {
        Page page = cases.read(caseId);
        member(page, partyId);
        rows.proposal(partyId).ifPresent(one -> {
            rows.agree(one.id(), cases.staff().id(), clock.instant());
            record.note(Deed.ADDED, "case", page.id(), "closing agreed");
        });
    }

    /** Chooses who decides. @throws AppealRefused for somebody who decided in the case before, or has not the role */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void assign(UUID caseId, UUID appealId, UUID colleague) {
        Page page = cases.read(caseId);
        Appeal appeal = find(caseId, appealId);
        var someone = colleagues.find(colleague).orElseThrow(() -> new NoSuchElementException("no such colleague"));
        if (appealing.earlierDeciders(page).contains(colleague)) {
            throw new AppealRefused(Why.EARLIER_DECIDER);
        }
        if (!hasRole(someone, page)) {
            throw new AppealRefused(Why.ROLE);
        }
        rows.assign(appeal.id(), colleague);
        record.note(Deed.ASSIGNED, "case", page.id(), "appeal to " + colleague);
    }

    private static boolean hasRole(StaffMember someone, Page page) {
        return new Person(someone.id(), someone.landlord(), someone.roles(), someone.name())
                .isAtLeast(Appealing.decider(page));
    }

    /**
     * Decides, and tells the person. Upheld, the case goes on with all it was: a closed one opens again with new clocks.
     *
     * @param words why, in words for the person
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID appealId, boolean upheld, String words, String language) {
        Page page = cases.read(caseId);
        Appeal appeal = find(caseId, appealId);
        UUID me = cases.staff().id();
        if (appealing.earlierDeciders(page).contains(me)) {
            throw new AppealRefused(Why.EARLIER_DECIDER);
        }
        if (!cases.staff().isAtLeast(Appealing.decider(page))) {
            throw new AppealRefused(Why.ROLE);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new AppealRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant();
        if (!rows.decide(appealId, me, upheld, now)) {
            throw new AppealRefused(Why.DECIDED);
        }
        record.note(Deed.DECIDED, "case", page.id(), "appeal " + upheld);
        letters.write(
                cases.ownCaseOf(appeal.partyId()),
                appeal.partyId(),
                upheld ? Kind.APPEAL_UPHELD : Kind.APPEAL_NOT_UPHELD,
                null,
                PartyLetters.Content.of(words, language),
                now);
        if (upheld && page.stage() == Stage.CLOSED) {
            cases.take(page.id(), Step.REOPEN);
        } else if (upheld && page.stage() == Stage.CLOSING) {
            cases.take(page.id(), Step.KEEP_OPEN);
        }
        if (of(caseId).stream().noneMatch(one -> one.decidedAt() == null)) {
            cases.settle(page.id(), TaskCode.DECIDE_APPEAL);
        }
    }

    /** Tells the person that what they wrote may be a complaint and that they may make one, without having to (XC-38). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void offerComplaint(UUID caseId, UUID partyId) {
        Page page = cases.read(caseId);
        var one = member(page, partyId);
        letters.write(
                one.caseId(),
                partyId,
                Kind.COMPLAINT_OFFERED,
                null,
                PartyLetters.Content.of("", "en-GB"),
                clock.instant());
    }

    private static Casebook.Member member(Page page, UUID partyId) {
        return page.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("not in this case"));
    }

    private Appeal find(UUID caseId, UUID appealId) {
        return of(caseId).stream()
                .filter(one -> one.id().equals(appealId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such appeal"));
    }
}
