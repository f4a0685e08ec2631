package org.fanlight.casework.untrue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.letters.PartyLetters.Content;
import org.fanlight.casework.otherparty.InvestigationDesk;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.untrue.Doubt.State;
import org.fanlight.casework.untrue.UntrueRefused.Why;
import org.fanlight.common.Role;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.Untrue;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks the one way there is (OHG-3.5a to f). It touches nothing else: risk, safety, clocks, counts and perception stay
 * (RU12), and the record names only the step, never the case.
 */
@Service
public class UntrueDesk {

    /** How long each text may be. */
    public static final int LONGEST = 5_000;

    // Towards anyone before a decision, and in our letters never (RU11).
    private static final Pattern DOUBTING = Pattern.compile(
            "\\b(false|fraud\\w*|lie[sd]?|lying|liar|alleg\\w*|pretend\\w*|made up)\\b", Pattern.CASE_INSENSITIVE);

    private final Casebook cases;
    private final DoubtRows rows;
    private final InvestigationDesk findings;
    private final PartyLetters letters;
    private final ReportFacts facts;
    private final Deadlines deadlines;
    private final Record record;
    private final Clock clock;

    UntrueDesk(
            Casebook cases,
            DoubtRows rows,
            InvestigationDesk findings,
            PartyLetters letters,
            ReportFacts facts,
            Deadlines deadlines,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.findings = findings;
        this.letters = letters;
        this.facts = facts;
        this.deadlines = deadlines;
        this.record = record;
        this.clock = clock;
    }

    /** Whether there is such a way in this case for whoever asks. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isThere(UUID caseId) {
        Page file = cases.read(caseId);
        return file.pack().part(Untrue.class).isOpen()
                && file.wasAssessed()
                && (cases.staff().isAtLeast(Role.SENIOR) || !of(caseId).isEmpty());
    }

    /** Where it stands: for whoever works the case while it runs, and for those who had a part in it afterwards. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Doubt> of(UUID caseId) {
        Page file = cases.read(caseId);
        UUID me = cases.staff().id();
        return rows.of(file.id()).stream()
                .filter(one -> one.opener().equals(me)
                        || one.content().has(me)
                        || one.state() != State.REVIEWED && cases.isWorkedByMe(caseId))
                .toList();
    }

    /** A senior opens it. @throws UntrueRefused before an investigation has evidence, and on any other ground */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public UUID open(UUID caseId, UUID partyId, String ground, String evidence) {
        Page file = cases.read(caseId);
        Untrue policy = file.pack().part(Untrue.class);
        if (!policy.isOpen()) {
            throw new UntrueRefused(Why.NOT_IN_POLICY);
        }
        if (!file.stage().isOpen()) {
            throw new UntrueRefused(Why.CLOSED);
        }
        if (!file.wasAssessed()) {
            throw new UntrueRefused(Why.AT_TRIAGE);
        }
        boolean investigated = findings.of(caseId).stream()
                .anyMatch(one -> !one.isWaiting() && !one.words().evidence().isBlank());
        if (!investigated) {
            throw new UntrueRefused(Why.NO_INVESTIGATION);
        }
        if (!policy.grounds().contains(ground)) {
            throw new UntrueRefused(Why.GROUND);
        }
        checkWords(evidence);
        member(file, partyId);
        if (rows.of(file.id()).stream().anyMatch(one -> one.partyId().equals(partyId))) {
            throw new UntrueRefused(Why.ALREADY);
        }
        var content = new Doubt.Content(ground, evidence.strip(), "", "", "", "", "", "", "");
        UUID id = rows.open(file.id(), partyId, cases.staff().id(), content, now());
        record.note(Deed.OPENED, "step", id);
        return id;
    }

    /** Tells the person why, in their language, and until when they can add something (OHG-3.5c). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void explain(UUID caseId, UUID doubtId, String words, String language) {
        Page file = cases.read(caseId);
        Doubt doubt = at(file, doubtId, State.OPENED);
        Member member = member(file, doubt.partyId());
        checkWords(words);
        checkKind(words);
        if (!facts.of(member.reportId()).language().equals(language)) {
            throw new UntrueRefused(Why.LANGUAGE);
        }
        Instant until = file.pack()
                .findClock("more_info")
                .map(rule -> deadlines.due(rule, now(), file.landlord()))
                .orElseThrow();
        letters.write(member.caseId(), member.partyId(), Kind.EXPLANATION, null, Content.of(words, language), now());
        move(doubt, State.EXPLAINED, doubt.content().explainedBy(cases.staff().id()), until);
        cases.ask(member.caseId(), TaskCode.LOOK_AT_ANSWER, until, doubt.id() + " " + until);
    }

    /** Something came from the person: it is looked at, and whoever opened it explains anew or drops it. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void consider(UUID caseId, UUID doubtId) {
        Doubt doubt = at(cases.read(caseId), doubtId, State.EXPLAINED);
        move(doubt, State.OPENED, doubt.content(), null);
    }

    /** Nothing more is done; nothing of it stays. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void drop(UUID caseId, UUID doubtId) {
        Page file = cases.read(caseId);
        Doubt doubt = any(file, doubtId);
        if (doubt.state().compareTo(State.SENT) >= 0) {
            throw new UntrueRefused(Why.NOT_AT_THIS_STATE);
        }
        rows.delete(doubt.id());
        record.note(Deed.REFUSED, "step", doubt.id());
        cases.settle(file.id(), TaskCode.LOOK_AT_ANSWER);
    }

    /**
     * A senior who had no part in it decides, once the person's time is over and nothing new came from them.
     *
     * @param words why, in words for the person
     * @param evidence what of the evidence they may read
     * @param review how to ask for a review
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID doubtId, String words, String evidence, String review, String language) {
        Page file = cases.read(caseId);
        Doubt doubt = any(file, doubtId);
        boolean explains = file.pack().part(Untrue.class).explainsFirst();
        if (doubt.state() != (explains ? State.EXPLAINED : State.OPENED)) {
            throw new UntrueRefused(Why.NOT_AT_THIS_STATE);
        }
        newHands(doubt);
        Instant until = doubt.until();
        if (until != null && now().isBefore(until)) {
            throw new UntrueRefused(Why.WINDOW_RUNS);
        }
        if (saidSomething(file, doubt)) {
            throw new UntrueRefused(Why.NEW_INFORMATION);
        }
        checkWords(words);
        checkWords(evidence);
        checkKind(words + ' ' + evidence + ' ' + review);
        UUID me = cases.staff().id();
        move(
                doubt,
                State.DECIDED,
                doubt.content().decided(me, words.strip(), evidence.strip(), review.strip(), language),
                until);
    }

    /** A manager who had no part in it reads the letter, and it goes (OHG-3.5d). */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void send(UUID caseId, UUID doubtId) {
        Page file = cases.read(caseId);
        Doubt doubt = at(file, doubtId, State.DECIDED);
        newHands(doubt);
        Doubt.Content said = doubt.content();
        if (file.pack().part(Untrue.class).inWriting() && said.review().isBlank()) {
            throw new UntrueRefused(Why.NO_REVIEW_TEXT);
        }
        Member member = member(file, doubt.partyId());
        String letter = said.words() + "\n\n" + said.safeEvidence() + "\n\n" + said.review();
        letters.write(
                member.caseId(), member.partyId(), Kind.DECISION, null, Content.of(letter, said.language()), now());
        move(doubt, State.SENT, said.checkedBy(cases.staff().id()), null);
        cases.settle(file.id(), TaskCode.LOOK_AT_ANSWER);
    }

    /** The manager gives the letter back. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void giveBack(UUID caseId, UUID doubtId) {
        Doubt doubt = at(cases.read(caseId), doubtId, State.DECIDED);
        move(doubt, State.EXPLAINED, doubt.content(), doubt.until());
    }

    /** The person asks for a review. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void reviewAsked(UUID caseId, UUID doubtId) {
        Doubt doubt = at(cases.read(caseId), doubtId, State.SENT);
        move(doubt, State.REVIEW_ASKED, doubt.content(), null);
    }

    /**
     * The role the policy names, somebody without any part in it, reviews (OHG-3.5e).
     *
     * @param upheld whether the person is right: nothing of it stays; otherwise they are offered the complaint stage
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void review(UUID caseId, UUID doubtId, boolean upheld, String words, String language) {
        Page file = cases.read(caseId);
        Doubt doubt = at(file, doubtId, State.REVIEW_ASKED);
        newHands(doubt);
        checkWords(words);
        checkKind(words);
        Member member = member(file, doubt.partyId());
        Kind kind = upheld ? Kind.UPHELD : Kind.REVIEWED;
        letters.write(member.caseId(), member.partyId(), kind, null, Content.of(words, language), now());
        if (upheld) {
            rows.delete(doubt.id());
            record.note(Deed.DECIDED, "step", doubt.id());
        } else {
            move(doubt, State.REVIEWED, doubt.content(), null);
        }
    }

    private boolean saidSomething(Page file, Doubt doubt) {
        Member member = member(file, doubt.partyId());
        return Stream.of(member.reportId(), member.partyId(), member.caseId())
                .flatMap(subject -> record.of(subject).stream())
                .filter(entry ->
                        entry.actorKind().equals("reporter") && entry.at().isAfter(doubt.at()))
                .anyMatch(entry -> entry.deed() == Deed.ADDED || entry.deed() == Deed.MESSAGE_SENT);
    }

    private void newHands(Doubt doubt) {
        UUID me = cases.staff().id();
        if (doubt.opener().equals(me) || doubt.content().has(me)) {
            throw new UntrueRefused(Why.HAD_A_PART);
        }
    }

    private void move(Doubt doubt, State to, Doubt.Content said, @Nullable Instant until) {
        if (!rows.move(doubt, to, said, now(), until)) {
            throw new UntrueRefused(Why.NOT_AT_THIS_STATE);
        }
        record.note(Deed.CHANGED, "step", doubt.id(), to.name());
    }

    private Doubt at(Page file, UUID id, State state) {
        Doubt doubt = any(file, id);
        if (doubt.state() != state) {
            throw new UntrueRefused(Why.NOT_AT_THIS_STATE);
        }
        return doubt;
    }

    private Doubt any(Page file, UUID id) {
        return rows.of(file.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("none"));
    }

    private static Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }

    private static void checkWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new UntrueRefused(Why.NO_WORDS);
        }
    }

    private static void checkKind(String words) {
        if (DOUBTING.matcher(words).find()) {
            throw new UntrueRefused(Why.DOUBTING_WORDS);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
