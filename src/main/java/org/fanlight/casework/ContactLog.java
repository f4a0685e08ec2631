package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Method;
import org.fanlight.contact.Permission;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talks with a person and tries to reach them. What we begin passes the gate first (XC-12, RU5); what came from the
 * person is always written down (RU7).
 */
@Service
public class ContactLog {

    private final OwnCases own;
    private final Clocks clocks;
    private final ContactDesk contact;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    ContactLog(
            OwnCases own,
            Clocks clocks,
            ContactDesk contact,
            JdbcClient database,
            Vault vault,
            Record record,
            Clock clock) {
        this.own = own;
        this.clocks = clocks;
        this.contact = contact;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** How it went; the text is {@code staff.contact.outcome.<outcome>}. */
    public enum Outcome {
        /** We spoke with each other. */
        TALKED,
        /** They came to us: called, visited, wrote. */
        THEY_CAME,
        NO_ANSWER,
        /** Somebody else answered; nothing was said. */
        SOMEBODY_ELSE,
        /** A letter or e-mail went out. */
        SENT,
        /** There is no safe way to speak with them; the words say why. */
        NOT_POSSIBLE;

        /** Whether both sides spoke: the first such stops the clock of the first contact. */
        public boolean isTwoWay() {
            return this == TALKED || this == THEY_CAME;
        }

        boolean passesGate() {
            return this != THEY_CAME && this != NOT_POSSIBLE;
        }
    }

    /** One talk or try. @param aboutClosing whether closing the case was spoken of */
    public record Contact(
            UUID partyId,
            Instant at,
            UUID author,
            Method way,
            Outcome outcome,
            boolean aboutClosing,
            @Nullable String words) {}

    /** The gate says no, and why. */
    public static final class Blocked extends RuntimeException {

        private final transient Permission.Refused refused;

        Blocked(Permission.Refused refused) {
            super("not allowed: " + refused.reason());
            this.refused = refused;
        }

        public Permission.Refused refused() {
            return refused;
        }
    }

    /**
     * Writes down a talk or a try.
     *
     * @throws Blocked when the person does not call this way safe at this time
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void log(UUID caseId, Contact talk) {
        CaseFile lead = own.lead(caseId);
        CaseFile file = own.group(lead).stream()
                .filter(one -> one.partyId().equals(talk.partyId()))
                .findFirst()
                .orElseThrow();
        if (talk.at().isAfter(clock.instant())) {
            throw new IllegalArgumentException("it has not happened yet");
        }
        if (talk.outcome().passesGate()
                && contact.mayContact(talk.partyId(), talk.way(), talk.at()) instanceof Permission.Refused refused) {
            throw new Blocked(refused);
        }
        insert(file, talk);
        record.note(Deed.ADDED, "case", file.id(), talk.way() + " " + talk.outcome());
        if (talk.outcome().isTwoWay()) {
            clocks.stop(List.of(file), "first_contact", talk.at());
        }
        if (talk.outcome().isTwoWay() || talk.outcome() == Outcome.SENT) {
            clocks.updated(file, talk.way().name(), talk.at());
            clocks.refresh(file.id());
        }
    }

    private void insert(CaseFile file, Contact talk) {
        UUID id = Ids.next();
        String words = talk.words();
        database.sql("""
                insert into case_contact (id, case_id, at, author, way, outcome, about_closing, words)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(file.id().toString())
                .param(Timestamp.from(talk.at()))
                .param(own.staff().id().toString())
                .param(talk.way().name())
                .param(talk.outcome().name())
                .param(talk.aboutClosing())
                .param(
                        words == null || words.isBlank()
                                ? null
                                : vault.seal(file.id(), place(id), Words.checked(words, 2_000)))
                .update();
    }

    /** Talks and tries of a case and of those merged into it, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Contact> of(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> ofOne(file).stream())
                .sorted(Comparator.comparing(Contact::at).reversed())
                .toList();
    }

    private List<Contact> ofOne(CaseFile file) {
        var key = vault.key(file.id());
        return database.sql("select * from case_contact where case_id = ? order by at desc, id desc")
                .param(file.id().toString())
                .query((row, n) -> {
                    byte[] words = row.getBytes("words");
                    return new Contact(
                            file.partyId(),
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            Method.valueOf(row.getString("way")),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getBoolean("about_closing"),
                            words == null ? null : key.open(place(UUID.fromString(row.getString("id"))), words));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_contact", "words", id);
    }
}
