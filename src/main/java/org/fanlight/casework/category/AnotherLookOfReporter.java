package org.fanlight.casework.category;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.voice.AnotherLook;
import org.fanlight.common.CurrentPerson;
import org.fanlight.landlord.ClockStart;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reporter asks for another look: a clock starts and somebody new to it finds the task. */
@Service
class AnotherLookOfReporter implements AnotherLook {

    private final PartyLetters letters;
    private final Challenges challenges;
    private final Casebook cases;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    AnotherLookOfReporter(
            PartyLetters letters,
            Challenges challenges,
            Casebook cases,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.letters = letters;
        this.challenges = challenges;
        this.cases = cases;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void askFor(UUID letterId, String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("words too long");
        }
        UUID party = person.reporter().id();
        var letter = letters.of(party).stream()
                .filter(one -> one.id().equals(letterId) && one.kind() == Kind.RECATEGORISED)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such letter"));
        var file = cases.ofParty(party);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (challenges.add(file.id(), party, Objects.requireNonNull(letter.about()), words.strip(), now)) {
            Instant due = cases.start(file.id(), ClockStart.CATEGORY_CHALLENGED, now);
            cases.ask(file.id(), TaskCode.REVIEW_CATEGORY, due, letterId.toString());
            cases.markUnread(party);
            record.note(Deed.CHALLENGED, "case", file.id());
        }
    }
}
