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

/**
 * How staff handle a case: as what, and why. It says nothing about what the person perceived; that stays as it was told
 * (XC-18).
 */
@Service
public class CategoryDesk {

    /** What a case may be handled as; the text is {@code staff.category.<code>}. */
    public static final List<String> CODES =
            List.of("hate", "harassment", "racist", "domestic", "antisocial", "neighbour", "other");

    private final OwnCases own;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    CategoryDesk(OwnCases own, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.own = own;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** As what a case was handled from then on, and why. */
    public record Category(Instant at, UUID author, String code, String reason) {}

    /** Handles a case as this from now on. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void set(UUID caseId, Seen seen, String code, String reason) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no category " + code);
        }
        CaseFile file = own.lead(caseId, seen);
        UUID id = Ids.next();
        var key = vault.key(file.id());
        database.sql("insert into case_category (id, case_id, at, author, category, reason) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(file.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(own.staff().id().toString())
                .param(key.seal(new Place("case_category", "category", id), code))
                .param(key.seal(new Place("case_category", "reason", id), Words.checked(reason, 2_000)))
                .update();
        record.note(Deed.CATEGORISED, "case", file.id());
    }

    /** Newest first: the first stands. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Category> of(UUID caseId) {
        UUID lead = own.lead(caseId).id();
        var key = vault.key(lead);
        return database.sql("select * from case_category where case_id = ? order by at desc, id desc")
                .param(lead.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Category(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            key.open(new Place("case_category", "category", id), row.getBytes("category")),
                            key.open(new Place("case_category", "reason", id), row.getBytes("reason")));
                })
                .list();
    }
}
