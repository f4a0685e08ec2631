package org.fanlight.casework.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.category.KindWords;
import org.fanlight.casework.letters.LetterRefused.Why;
import org.fanlight.casework.letters.Outgoing.State;
import org.fanlight.casework.plan.PlanAgreement;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Writing;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to others (XC-29): written from a template, searched for whatever could lead to the person, read by a colleague,
 * and released only once the plan is agreed (XC-22).
 */
@Service
public class LetterDesk {

    /** How long a letter may be. */
    public static final int LONGEST = 10_000;

    private static final int LONGEST_ADDRESS = 1_000;

    private final Casebook cases;
    private final OutgoingRows rows;
    private final TraceSearch search;
    private final PlanAgreement agreement;
    private final AreaAnswers areaAnswers;
    private final AreaHomes homes;
    private final Texts texts;
    private final Record record;
    private final Clock clock;

    LetterDesk(
            Casebook cases,
            OutgoingRows rows,
            TraceSearch search,
            PlanAgreement agreement,
            AreaAnswers areaAnswers,
            AreaHomes homes,
            Texts texts,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.search = search;
        this.agreement = agreement;
        this.areaAnswers = areaAnswers;
        this.homes = homes;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    /** Every letter of the case to others, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Outgoing> of(UUID caseId) {
        return rows.of(cases.read(caseId).id());
    }

    /** One letter with its case. @throws NoSuchElementException when there is none for whoever asks */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Outgoing read(UUID letterId) {
        Outgoing letter = rows.find(letterId).orElseThrow(() -> new NoSuchElementException("no such letter"));
        cases.read(letter.caseId());
        record.note(Deed.SAW, "case", letter.caseId(), "letter");
        return letter;
    }

    /** What a letter begins with: the template's words in this language, with what the pack fills in. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public String begin(UUID caseId, Template template, String language) {
        var pack = cases.read(caseId).pack();
        return texts.say(
                Languages.of(language),
                template.wordsKey(),
                Map.of(
                        "landlord",
                        pack.name(),
                        "phone",
                        pack.phone(),
                        "clause",
                        pack.part(Writing.class).clause()));
    }

    /** Writes a draft. Nothing goes out yet. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID draft(UUID caseId, NewLetter letter) {
        Page file = open(caseId);
        if (letter.template().reader().isForAll()) {
            mayWriteToAll(file);
        }
        if (letter.template() == Template.LANDLORD
                && !file.pack().part(Writing.class).toOtherLandlords()) {
            throw new LetterRefused(Why.NOT_IN_POLICY);
        }
        checkWords(letter.to(), letter.words());
        UUID id = rows.add(file.id(), letter, cases.staff().id(), now());
        record.note(Deed.LETTER_WRITTEN, "case", file.id(), letter.template().name());
        return id;
    }

    /** Writes it in other words; a colleague reads it again. @param seen the version that was on the screen */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void change(UUID caseId, UUID letterId, int seen, String to, String words) {
        Page file = open(caseId);
        Outgoing letter = find(file, letterId);
        checkWords(to, words);
        kept(rows.change(file.id(), letter.id(), seen, to, words, cases.staff().id()));
        record.note(Deed.CHANGED, "case", file.id(), "letter");
    }

    /** Everything in it that could lead to somebody in the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Hit> hits(UUID caseId, UUID letterId) {
        Page file = cases.read(caseId);
        Outgoing letter = find(file, letterId);
        return search.in(file, letter.template(), letter.words());
    }

    /** A colleague read it and finds it right. @throws LetterRefused when it is their own, or could lead to somebody */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void check(UUID caseId, UUID letterId, int seen) {
        Page file = open(caseId);
        Outgoing letter = find(file, letterId);
        UUID me = cases.staff().id();
        if (letter.author().equals(me)) {
            throw new LetterRefused(Why.SAME_PERSON);
        }
        nothingLeadsToThem(file, letter);
        kept(rows.check(letter.id(), seen, me, now()));
        record.note(Deed.APPROVED, "case", file.id(), "letter");
    }

    /**
     * Lets it go out.
     *
     * @throws LetterRefused while something in it could lead to somebody, or nobody else read it
     * @throws org.fanlight.casework.plan.PlanRefused while the plan is not agreed and no senior approved
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void release(UUID caseId, UUID letterId, int seen) {
        Page file = open(caseId);
        Outgoing letter = find(file, letterId);
        nothingLeadsToThem(file, letter);
        if (letter.state() == State.DRAFT) {
            throw new LetterRefused(Why.NOT_CHECKED);
        }
        if (letter.template().reader().isForAll()) {
            mayWriteToAll(file);
        }
        if (letter.template().reader() == Template.Reader.HOMES
                && homes.of(letter).isEmpty()) {
            throw new LetterRefused(Why.NO_HOMES);
        }
        kept(rows.release(letter.id(), seen, cases.staff().id(), now()));
        if (letter.template().reader().needsAgreement()) {
            agreement.goAhead(caseId, "letter");
        }
        record.note(Deed.LETTER_RELEASED, "case", file.id(), letter.template().name());
    }

    /** Proof that it went: who gave it to the post or carried it there, and when. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void posted(UUID caseId, UUID letterId, Instant at) {
        Page file = cases.read(caseId);
        Outgoing letter = find(file, letterId);
        if (!rows.post(letter.id(), cases.staff().id(), at.isAfter(now()) ? now() : at)) {
            throw new LetterRefused(Why.NOT_RELEASED);
        }
        record.note(Deed.LETTER_POSTED, "case", file.id(), letter.template().name());
    }

    /** It is not to go out after all. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void withdraw(UUID caseId, UUID letterId, int seen) {
        Page file = cases.read(caseId);
        kept(rows.withdraw(find(file, letterId).id(), seen));
        record.note(Deed.CHANGED, "case", file.id(), "letter withdrawn");
    }

    private void nothingLeadsToThem(Page file, Outgoing letter) {
        if (!letter.state().isOpen()) {
            throw new LetterRefused(Why.NOT_OPEN);
        }
        List<Hit> hits = search.in(file, letter.template(), letter.words());
        if (!hits.isEmpty()) {
            throw new LetterRefused(Why.TRACES, hits);
        }
    }

    /** Everybody is asked first, and one no is enough. */
    private void mayWriteToAll(Page file) {
        if (!file.pack().part(Writing.class).toWholeAreas()) {
            throw new LetterRefused(Why.NOT_IN_POLICY);
        }
        areaAnswers.check(file);
    }

    private Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new LetterRefused(Why.CLOSED);
        }
        return file;
    }

    private Outgoing find(Page file, UUID letterId) {
        return rows.find(letterId)
                .filter(one -> one.caseId().equals(file.id()))
                .orElseThrow(() -> new NoSuchElementException("no such letter"));
    }

    private static void checkWords(String to, String words) {
        if (to.isBlank() || to.length() > LONGEST_ADDRESS) {
            throw new LetterRefused(Why.NO_READER);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new LetterRefused(Why.NO_WORDS);
        }
        if (words.contains("[")) {
            throw new LetterRefused(Why.NOT_FILLED);
        }
        if (PromiseWords.in(words)) {
            throw new LetterRefused(Why.PROMISES);
        }
        if (KindWords.doubts(words)) {
            throw new LetterRefused(Why.BLAMES);
        }
    }

    private static void kept(boolean asSeen) {
        if (!asSeen) {
            throw new LetterRefused(Why.CHANGED);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
