package org.fanlight.casework.category;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Seen;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.category.Category.State;
import org.fanlight.casework.category.FindingRefused.Why;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * As what a case is handled. It begins as what was perceived; after investigation an officer proposes something else, a
 * senior decides, the person is told (XC-19). It says nothing about what the person perceived; that stays (XC-18).
 */
@Service
public class CategoryDesk {

    /** What a case may be handled as; the text is {@code staff.category.<code>}. */
    public static final List<String> CODES =
            List.of("hate", "harassment", "racist", "domestic", "antisocial", "neighbour", "other");

    /** How long each text may be. */
    public static final int LONGEST = 2_000;

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(3);

    private final Casebook cases;
    private final Categories categories;
    private final PartyLetters letters;
    private final CountRows counts;
    private final ReportFacts facts;
    private final Record record;
    private final Clock clock;

    CategoryDesk(
            Casebook cases,
            Categories categories,
            PartyLetters letters,
            CountRows counts,
            ReportFacts facts,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.letters = letters;
        this.counts = counts;
        this.facts = facts;
        this.record = record;
        this.clock = clock;
    }

    /** What the case began as: what was perceived when it was reported. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public String asReported(UUID caseId) {
        return start(cases.read(caseId));
    }

    /** What the case is handled as now. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public String asNow(UUID caseId) {
        return now(cases.read(caseId));
    }

    /** Every finding that was ever proposed, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Category> of(UUID caseId) {
        return categories.of(cases.read(caseId).id());
    }

    /** Why nothing can be proposed now; empty when it can. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Why> obstacle(UUID caseId) {
        return obstacle(cases.read(caseId));
    }

    private Optional<Why> obstacle(Page file) {
        if (!file.pack().handling().recategorises()) {
            return Optional.of(Why.NOT_IN_POLICY);
        } else if (!file.wasAssessed() || !file.stage().isOpen()) {
            return Optional.of(Why.NOT_YET);
        }
        return waiting(file).map(one -> Why.ONE_WAITS);
    }

    private Optional<Category> waiting(Page file) {
        return categories.of(file.id()).stream()
                .filter(one -> one.state() == State.PROPOSED)
                .findFirst();
    }

    /**
     * Proposes to handle the case as something else. Nothing changes until a senior has decided.
     *
     * @throws FindingRefused when something is missing, or the policy has no such change
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void propose(UUID caseId, Seen seen, Finding finding) {
        if (!CODES.contains(finding.category())) {
            throw new IllegalArgumentException("no category " + finding.category());
        }
        Page file = cases.change(caseId, seen);
        List<Why> why = new ArrayList<>();
        obstacle(file).ifPresent(why::add);
        if (finding.category().equals(now(file))) {
            why.add(Why.THE_SAME);
        }
        missing(finding.reason(), Why.NO_REASON, why);
        missing(finding.evidence(), Why.NO_EVIDENCE, why);
        if (file.pack().handling().findsIntention() && finding.intention() == null) {
            why.add(Why.NO_INTENTION);
        }
        checkWords(finding.words(), why);
        if (!why.isEmpty()) {
            throw new FindingRefused(why);
        }
        Instant now = clock.instant();
        UUID id = categories.propose(file.id(), cases.staff().id(), finding, now);
        cases.ask(file.id(), TaskCode.DECIDE_CATEGORY, now.plus(TIME_TO_DECIDE), id.toString());
        record.note(Deed.PROPOSED, "case", file.id(), "category");
    }

    private static void missing(String words, Why reason, List<Why> why) {
        if (words.isBlank() || words.length() > LONGEST) {
            why.add(reason);
        }
    }

    static void checkWords(String words, List<Why> why) {
        missing(words, Why.NO_WORDS, why);
        if (KindWords.doubts(words)) {
            why.add(Why.DOUBTING_WORDS);
        }
    }

    /**
     * A senior agrees: the case is handled so from now on, and every person in it has a letter about it.
     *
     * @throws FindingRefused when they proposed it themselves, or it was decided already
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void approve(UUID caseId, UUID findingId) {
        Page file = cases.read(caseId);
        Category proposed = decide(file, findingId, State.APPROVED, null);
        counts.change(file.members().stream().map(Casebook.Member::caseId).toList(), proposed.code());
        record.note(Deed.CATEGORISED, "case", file.id());
        var content = new PartyLetters.Content(proposed.code(), proposed.words(), proposed.language());
        file.members()
                .forEach(one -> letters.write(
                        one.caseId(), one.partyId(), Kind.RECATEGORISED, findingId, content, clock.instant()));
    }

    /** A senior does not agree, and says why. Nothing changes. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void refuse(UUID caseId, UUID findingId, String reason) {
        List<Why> why = new ArrayList<>();
        missing(reason, Why.NO_REASON, why);
        if (!why.isEmpty()) {
            throw new FindingRefused(why);
        }
        Page file = cases.read(caseId);
        decide(file, findingId, State.REFUSED, reason.strip());
        record.note(Deed.REFUSED, "case", file.id(), "category");
    }

    private Category decide(
            Page file, UUID findingId, State state, @org.jspecify.annotations.Nullable String decision) {
        UUID me = cases.staff().id();
        Category proposed = categories.of(file.id()).stream()
                .filter(one -> one.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such finding"));
        if (proposed.author().equals(me)) {
            throw new FindingRefused(Why.SAME_PERSON);
        }
        if (!categories.decide(file.id(), findingId, state, me, decision, clock.instant())) {
            throw new FindingRefused(Why.DECIDED);
        }
        cases.settle(file.id(), TaskCode.DECIDE_CATEGORY);
        return proposed;
    }

    private String now(Page file) {
        return categories.standing(file.id()).map(Category::code).orElseGet(() -> start(file));
    }

    private String start(Page file) {
        return Start.category(facts.perceptions(file.reportId()), file.pack());
    }
}
