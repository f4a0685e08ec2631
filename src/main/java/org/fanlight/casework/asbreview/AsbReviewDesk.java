package org.fanlight.casework.asbreview;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.ContactLog;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.asbreview.AsbReviewRefused.Why;
import org.fanlight.casework.asbreview.AsbReviewRequest.Kind;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.voice.AsbReviewVoice;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff pass a request for an ASB Case Review on to the council, and write down what it came to (LAW-09). It is no complaint. */
@Service
public class AsbReviewDesk {

    private final Casebook cases;
    private final Counted counted;
    private final AsbReviewRows rows;
    private final Progress progress;
    private final ContactLog talks;
    private final ReportFacts facts;
    private final SharingDesk sharing;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    AsbReviewDesk(
            Casebook cases,
            Counted counted,
            AsbReviewRows rows,
            Progress progress,
            ContactLog talks,
            ReportFacts facts,
            SharingDesk sharing,
            PartyLetters letters,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.counted = counted;
        this.rows = rows;
        this.progress = progress;
        this.talks = talks;
        this.facts = facts;
        this.sharing = sharing;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** One person: how near they are, and what they asked, newest first. */
    public record Part(
            UUID partyId, String reference, AsbReviewVoice.Standing standing, List<AsbReviewRequest> requests) {}

    /**
     * One line of what the council gets: dates alone, nothing of what was told and nobody else.
     *
     * @param textKey {@code staff.asb.line.reported}, {@code staff.asb.line.talk} or that of a stage
     */
    public record Line(Instant at, String textKey) {}

    /** Each person in the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Part> of(UUID caseId) {
        Page page = cases.read(caseId);
        return page.members().stream()
                .map(one -> new Part(one.partyId(), one.reference(), counted.of(page, one), rows.of(one.partyId())))
                .toList();
    }

    /** What the council gets of one person's case, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Line> timeline(UUID caseId, UUID partyId) {
        Page page = cases.read(caseId);
        Member member = member(page, partyId);
        List<Line> lines = new ArrayList<>();
        facts.incidents(member.reportId())
                .forEach(incident -> lines.add(new Line(incident.toldAt(), "staff.asb.line.reported")));
        progress.of(partyId)
                .timeline()
                .forEach(
                        moment -> lines.add(new Line(moment.at(), moment.stage().textKey())));
        talks.of(page.id()).stream()
                .filter(talk -> talk.partyId().equals(partyId) && talk.outcome().isTwoWay())
                .forEach(talk -> lines.add(new Line(talk.at(), "staff.asb.line.talk")));
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    /**
     * Writes down that the request went to the council with the dates of the case; the person hears of it.
     *
     * @param to who there has it
     * @throws AsbReviewRefused when nobody is named, or the person took back what they allowed
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void passOn(UUID caseId, UUID requestId, String to) {
        AsbReviewRequest request = request(caseId, requestId);
        checkWords(to, Why.NO_READER);
        if (request.isPassedOn()) {
            throw new AsbReviewRefused(Why.PASSED_ON);
        }
        if (!sharing.shareOn(caseId, request.partyId(), request.consentId(), to.strip())) {
            throw new AsbReviewRefused(Why.TAKEN_BACK);
        }
        step(caseId, request, Kind.PASSED_ON, to, Letter.Kind.ASB_REVIEW_PASSED_ON, "", "en-GB");
        cases.settle(cases.ownCaseOf(request.partyId()), TaskCode.PASS_ON_ASB_REVIEW);
    }

    /**
     * Writes down what the review came to and what is to be done; the person reads the same words.
     *
     * @param language the tag of the language of the words
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void outcome(UUID caseId, UUID requestId, String words, String language) {
        AsbReviewRequest request = request(caseId, requestId);
        checkWords(words, Why.NO_WORDS);
        if (!request.isPassedOn()) {
            throw new AsbReviewRefused(Why.NOT_PASSED_ON);
        }
        step(caseId, request, Kind.OUTCOME, words, Letter.Kind.ASB_REVIEW_OUTCOME, words, language);
    }

    private void step(
            UUID caseId,
            AsbReviewRequest request,
            Kind kind,
            String words,
            Letter.Kind letter,
            String toThem,
            String language) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(request, cases.staff().id(), kind, words.strip(), now);
        UUID own = cases.ownCaseOf(request.partyId());
        record.note(Deed.ADDED, "case", cases.read(caseId).id(), "ASB Case Review " + kind);
        letters.write(own, request.partyId(), letter, null, PartyLetters.Content.of(toThem, language), now);
    }

    private AsbReviewRequest request(UUID caseId, UUID requestId) {
        return cases.read(caseId).members().stream()
                .flatMap(member -> rows.of(member.partyId()).stream())
                .filter(one -> one.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such request"));
    }

    private static Member member(Page page, UUID partyId) {
        return page.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }

    private static void checkWords(String words, Why why) {
        if (words.isBlank() || words.length() > AsbReviewVoice.LONGEST) {
            throw new AsbReviewRefused(why);
        }
    }
}
