package org.fanlight.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.progress.PeopleInCases;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.complaints.ComplaintRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with complaints: take them down, acknowledge, extend, answer, each with a letter (LAW-07). */
@Service
public class ComplaintDesk {

    /** How one may come to staff. */
    public static final List<String> WAYS = List.of("call", "letter", "text", "in_person", "message");

    /** What an answer may say; the text is {@code staff.complaint.outcome.<outcome>}. */
    public static final List<String> OUTCOMES = List.of("upheld", "partly_upheld", "not_upheld");

    private static final int LONGEST = 8_000;

    private final ComplaintRows rows;
    private final PeopleInCases people;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    ComplaintDesk(ComplaintRows rows, PeopleInCases people, CurrentPerson person, Record record, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** How long the answer of a stage may take, and by how much it may be extended, in working days. */
    static int days(int stage) {
        return stage == 1 ? 10 : 20;
    }

    /** One complaint and the reference of its person. */
    public record Line(Complaint complaint, String reference) {}

    /** All complaints of the landlord, open ones first, by what is due. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional(readOnly = true)
    public List<Line> all() {
        return rows.ofLandlord(person.staff().landlord()).stream()
                .flatMap(one -> people.known(one.partyId()).stream().map(known -> new Line(one, known.reference())))
                .sorted(Comparator.comparing((Line line) -> !line.complaint().isOpen())
                        .thenComparing(line -> line.complaint().now().due()))
                .toList();
    }

    /** Takes one down for the person of this reference. No reasons are asked for, and anybody may speak for them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void takeDown(String reference, String how, Complaint.Told told, @Nullable LocalDate aboutOn) {
        UUID party = people.ofReference(reference).orElseThrow(() -> new ComplaintRefused(Why.NO_PERSON));
        if (!WAYS.contains(how)
                || told.words().length() > LONGEST
                || told.representative().length() > 200) {
            throw new ComplaintRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant();
        rows.open(person.staff().landlord(), party, now, how, aboutOn, told, "staff " + now);
    }

    /** Acknowledges the stage that is open: from now the answer's time runs, and the person reads until when. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void acknowledge(UUID id) {
        Complaint one = open(id);
        if (one.now().ackAt() != null) {
            throw new ComplaintRefused(Why.ACKNOWLEDGED);
        }
        notInBoth(one);
        Instant now = clock.instant();
        Instant due = rows.due(person.staff().landlord(), now, days(one.now().number()));
        rows.acknowledge(id, one.now().number(), person.staff().id(), now, due);
        var language = Languages.of(people.known(one.partyId()).orElseThrow().language());
        people.tell(one.partyId(), Kind.COMPLAINT_ACKNOWLEDGED, London.date(due, language), language.tag(), now);
        record.note(Deed.CHECKED, "complaint", id, "acknowledged " + one.now().number());
    }

    /** Extends the answer's time once; the letter says why and names the Housing Ombudsman. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void extend(UUID id, int days, String reason) {
        Complaint one = open(id);
        Instant due = one.now().answerDue();
        if (due == null) {
            throw new ComplaintRefused(Why.NOT_ACKNOWLEDGED);
        }
        if (reason.isBlank()
                || reason.length() > LONGEST
                || one.now().extendedAt() != null
                || days < 1
                || days > days(one.now().number())) {
            throw new ComplaintRefused(Why.EXTENSION);
        }
        Instant now = clock.instant();
        Instant later = rows.due(person.staff().landlord(), due, days);
        rows.extend(id, one.now().number(), now, later);
        tell(one, Kind.COMPLAINT_EXTENDED, reason.strip() + "\n\n" + London.date(later, Language.ENGLISH), now);
        record.note(Deed.CHANGED, "complaint", id, "extended by " + days);
    }

    /** Answers the stage that is open. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void answer(UUID id, String outcome, String words) {
        Complaint one = open(id);
        if (one.now().ackAt() == null) {
            throw new ComplaintRefused(Why.NOT_ACKNOWLEDGED);
        }
        notInBoth(one);
        if (!OUTCOMES.contains(outcome) || words.isBlank() || words.length() > LONGEST) {
            throw new ComplaintRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant();
        rows.answer(id, one.now().number(), person.staff().id(), now, outcome);
        tell(one, one.now().number() == 1 ? Kind.COMPLAINT_ANSWERED : Kind.COMPLAINT_ANSWERED_LAST, words, now);
        record.note(Deed.DECIDED, "complaint", id, outcome);
    }

    /** Does not take one about something of more than twelve months ago; the person reads why and whom else to ask. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decline(UUID id, String words) {
        Complaint one = open(id);
        LocalDate about = one.aboutOn();
        LocalDate limit = LocalDate.ofInstant(one.receivedAt(), London.ZONE).minusMonths(12);
        if (about == null || !about.isBefore(limit)) {
            throw new ComplaintRefused(Why.IN_TIME);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ComplaintRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant();
        rows.decline(id, now);
        tell(one, Kind.COMPLAINT_DECLINED, words, now);
        record.note(Deed.REFUSED, "complaint", id);
    }

    private void notInBoth(Complaint one) {
        UUID me = person.staff().id();
        var first = one.stages().getFirst();
        if (one.stages().size() == 2 && (me.equals(first.answerer()) || me.equals(first.ackBy()))) {
            throw new ComplaintRefused(Why.SAME_PERSON);
        }
    }

    private Complaint open(UUID id) {
        Complaint found = rows.ofLandlord(person.staff().landlord()).stream()
                .filter(one ->
                        one.id().equals(id) && people.known(one.partyId()).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such complaint"));
        if (!found.isOpen()) {
            throw new ComplaintRefused(Why.NOT_OPEN);
        }
        return found;
    }

    private void tell(Complaint one, Kind kind, String words, Instant at) {
        people.tell(one.partyId(), kind, words, Language.ENGLISH.tag(), at);
    }
}
