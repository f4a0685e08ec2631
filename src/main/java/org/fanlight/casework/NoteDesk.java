package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff write down for each other; no reporter ever sees it. */
@Service
public class NoteDesk {

    /** How long a note may be. */
    public static final int LONGEST = 10_000;

    private final OwnCases own;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    NoteDesk(OwnCases own, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.own = own;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** One note. */
    public record Note(UUID id, Instant at, UUID author, String words) {}

    /** Adds a note to a case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void add(UUID caseId, String words) {
        CaseFile file = own.lead(caseId);
        UUID id = Ids.next();
        database.sql("insert into case_note (id, case_id, at, author, words) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(file.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(own.staff().id().toString())
                .param(vault.seal(file.id(), place(id), Words.checked(words, LONGEST)))
                .update();
        record.note(Deed.NOTE_ADDED, "case", file.id());
    }

    /** The notes of a case and of those merged into it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Note> of(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> ofOne(file.id()).stream())
                .sorted(java.util.Comparator.comparing(Note::at))
                .toList();
    }

    private List<Note> ofOne(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select id, at, author, words from case_note where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Note(
                            id,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            key.open(place(id), row.getBytes("words")));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_note", "words", id);
    }
}
