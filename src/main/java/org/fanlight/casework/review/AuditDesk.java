package org.fanlight.casework.review;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.review.ReviewRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager reads every tenth closed case, drawn by lot, and writes down what they found (HEX-A1.4.7). */
@Service
public class AuditDesk {

    /** What was found; the text is {@code staff.audit.result.<result>}. */
    public static final Set<String> RESULTS = Set.of("good", "to_improve", "serious");

    private static final int LONGEST = 4_000;

    private final SecureRandom lot = new SecureRandom();
    private final Casebook cases;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    AuditDesk(Casebook cases, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** One case of a sample. @param result null while nobody read it */
    public record Line(
            UUID caseId, String reference, @Nullable String result, String words) {

        @Override
        public String toString() {
            return "Line[" + caseId + "]";
        }
    }

    /** One sample. @param ofCases how many closed cases it was drawn from */
    public record Sample(UUID id, Instant at, int ofCases, List<Line> lines) {}

    /** Draws a tenth, rounded up, of the cases that are closed. @throws ReviewRefused when none is */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public UUID draw() {
        List<String> closed = new ArrayList<>(
                database.sql("select id from case_file where landlord = ? and stage = 'CLOSED' and merged_into is null")
                        .param(mine())
                        .query(String.class)
                        .list());
        if (closed.isEmpty()) {
            throw new ReviewRefused(Why.NO_CASE);
        }
        Collections.shuffle(closed, lot);
        UUID id = Ids.next();
        database.sql("insert into case_audit (id, landlord, at, author, of_cases) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(mine())
                .param(Timestamp.from(clock.instant()))
                .param(cases.staff().id().toString())
                .param(closed.size())
                .update();
        closed.stream()
                .limit((closed.size() + 9) / 10)
                .forEach(one -> database.sql("insert into case_audit_line (audit, case_id) values (?, ?)")
                        .param(id.toString())
                        .param(one)
                        .update());
        record.note(Deed.LISTED, "audit", id);
        return id;
    }

    /** Writes down what was found in one case of the sample. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void found(UUID sample, UUID caseId, String result, String words) {
        var page = cases.read(caseId);
        if (!RESULTS.contains(result) || words.isBlank() || words.length() > LONGEST) {
            throw new ReviewRefused(Why.NO_WORDS);
        }
        int kept = database.sql("""
                update case_audit_line line join case_audit audit on audit.id = line.audit
                set line.result = ?, line.at = ?, line.words = ?
                where line.audit = ? and line.case_id = ? and audit.landlord = ?""")
                .param(result)
                .param(Timestamp.from(clock.instant()))
                .param(vault.seal(page.id(), place(sample), words.strip()))
                .param(sample.toString())
                .param(caseId.toString())
                .param(mine())
                .update();
        if (kept == 0) {
            throw new ReviewRefused(Why.NO_CASE);
        }
        record.note(Deed.CHECKED, "case", page.id(), "audit " + result);
    }

    /** The newest sample; empty while none was drawn. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Sample> newest() {
        return database.sql("select * from case_audit where landlord = ? order by at desc, id desc limit 1")
                .param(mine())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Sample(id, row.getTimestamp("at").toInstant(), row.getInt("of_cases"), lines(id));
                })
                .optional();
    }

    private List<Line> lines(UUID sample) {
        return database.sql("""
                        select line.*, file.reference from case_audit_line line join case_file file on file.id = line.case_id
                        where line.audit = ? order by file.reference""")
                .param(sample.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("case_id"));
                    byte[] words = row.getBytes("words");
                    boolean readable = words != null && vault.remembers(id);
                    return new Line(
                            id,
                            row.getString("reference"),
                            row.getString("result"),
                            readable ? vault.key(id).open(place(sample), words) : "");
                })
                .list();
    }

    private String mine() {
        return cases.staff().landlord();
    }

    private static Place place(UUID sample) {
        return new Place("case_audit_line", "words", sample);
    }
}
