package org.fanlight.casework.category;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
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

/** Another look at a finding that a person does not agree with, by a senior who had no part in it. */
@Service
public class ReviewDesk {

    private final Casebook cases;
    private final Categories categories;
    private final Challenges challenges;
    private final PartyLetters letters;
    private final CountRows counts;
    private final ReportFacts facts;
    private final Record record;
    private final Clock clock;

    ReviewDesk(
            Casebook cases,
            Categories categories,
            Challenges challenges,
            PartyLetters letters,
            CountRows counts,
            ReportFacts facts,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.challenges = challenges;
        this.letters = letters;
        this.counts = counts;
        this.facts = facts;
        this.record = record;
        this.clock = clock;
    }

    /** Who asked for another look in this case, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Challenge> of(UUID caseId) {
        return challenges.ofCase(cases.read(caseId).id());
    }

    /**
     * Decides, and tells the person.
     *
     * @param upheld whether the case goes back to what it was handled as before
     * @param words why, in words for the person
     * @param language the tag of the language those words are in
     * @throws FindingRefused when whoever asks had a part in the finding, or the words do not hold
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID challengeId, boolean upheld, String words, String language) {
        Page file = cases.read(caseId);
        Challenge challenge = challenges.ofCase(file.id()).stream()
                .filter(one -> one.id().equals(challengeId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such challenge"));
        List<Category> history = categories.of(file.id());
        Category finding = history.stream()
                .filter(one -> one.id().equals(challenge.finding()))
                .findFirst()
                .orElseThrow();
        UUID me = cases.staff().id();
        List<Why> why = new ArrayList<>();
        if (me.equals(finding.author()) || me.equals(finding.decider())) {
            why.add(Why.SAME_PERSON);
        }
        CategoryDesk.checkWords(words, why);
        if (!why.isEmpty()) {
            throw new FindingRefused(why);
        }
        Instant now = clock.instant();
        if (!challenges.decide(challengeId, me, upheld, now)) {
            throw new FindingRefused(Why.DECIDED);
        }
        UUID decided = finding.id();
        String code = finding.code();
        if (upheld) {
            code = before(finding, history, file);
            decided = categories.restore(file.id(), me, new Finding(code, null, words, "", words, language), now);
            counts.change(file.members().stream().map(Casebook.Member::caseId).toList(), code);
            record.note(Deed.CATEGORISED, "case", file.id());
        }
        tell(file, challenge, upheld, decided, new PartyLetters.Content(code, words.strip(), language), now);
        if (challenges.ofCase(file.id()).stream().allMatch(one -> one.upheld() != null)) {
            cases.stop(file.id(), "category_review", now);
            cases.settle(file.id(), TaskCode.REVIEW_CATEGORY);
        }
    }

    /** Whoever asked gets the answer; where it changes the case, the others in it are told too. */
    private void tell(
            Page file, Challenge challenge, boolean upheld, UUID decided, PartyLetters.Content content, Instant now) {
        for (Casebook.Member one : file.members()) {
            if (one.partyId().equals(challenge.partyId())) {
                Kind kind = upheld ? Kind.CHANGED_AGAIN : Kind.LEFT_AS_IT_WAS;
                letters.write(one.caseId(), one.partyId(), kind, decided, content, now);
            } else if (upheld) {
                // The words are for the person who asked; the others hear only what it is now.
                var bare = new PartyLetters.Content(content.category(), "", content.language());
                letters.write(one.caseId(), one.partyId(), Kind.CHANGED_AGAIN, decided, bare, now);
            }
        }
    }

    private String before(Category finding, List<Category> history, Page file) {
        return history.stream()
                .filter(one -> one.state() == State.APPROVED && one.at().isBefore(finding.at()))
                .findFirst()
                .map(Category::code)
                .orElseGet(() -> Start.category(facts.perceptions(file.reportId()), file.pack()));
    }
}
