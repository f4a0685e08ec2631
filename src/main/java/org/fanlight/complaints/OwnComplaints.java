package org.fanlight.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.progress.ComplaintWished;
import org.fanlight.common.CurrentPerson;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does about their own complaints, on their own page. */
@Service
public class OwnComplaints {

    /** How long what they say may be. */
    public static final int LONGEST = 8_000;

    private final ComplaintRows rows;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    OwnComplaints(ComplaintRows rows, CurrentPerson person, Record record, Clock clock) {
        this.rows = rows;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Complaint> mine() {
        return rows.ofParty(person.reporter().id());
    }

    /** Complains. Neither words nor a reason is needed. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void make(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("words too long");
        }
        Instant now = clock.instant();
        var reporter = person.reporter();
        rows.open(
                reporter.landlord(),
                reporter.id(),
                now,
                "page",
                null,
                new Complaint.Told(words.strip(), ""),
                "page " + now);
    }

    /** Goes on to the second stage; nobody has to say why. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void goOn(UUID id) {
        Complaint one = mine().stream()
                .filter(mine -> mine.id().equals(id) && mine.mayGoOn())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such complaint"));
        rows.begin(one.id(), person.reporter().landlord(), 2, clock.instant());
        record.note(Deed.CHALLENGED, "complaint", id, "stage 2");
    }

    /** A landlord whose next stage is a complaint: it opens at once, at the law's first stage. */
    @Component
    static class Wishes {

        private final ComplaintRows rows;

        Wishes(ComplaintRows rows) {
            this.rows = rows;
        }

        @ApplicationModuleListener
        void on(ComplaintWished wished) {
            rows.open(
                    wished.landlord(),
                    wished.partyId(),
                    wished.at(),
                    "page",
                    null,
                    new Complaint.Told("", ""),
                    "appeal " + wished.at());
        }
    }
}
