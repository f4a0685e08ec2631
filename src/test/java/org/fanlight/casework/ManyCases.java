package org.fanlight.casework;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Reference;
import org.fanlight.support.As;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A landlord with very many open cases, each with three clocks and ten entries in the record. */
@Component
public class ManyCases {

    private static final int CLOCKS = 3;
    private static final int ENTRIES = 10;
    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;
    private final Strands strands;
    private final Clock clock;
    private final SomeCases some;
    private final NoteDesk notes;

    ManyCases(JdbcTemplate jdbc, Strands strands, Clock clock, SomeCases some, NoteDesk notes) {
        this.jdbc = jdbc;
        this.strands = strands;
        this.clock = clock;
        this.some = some;
        this.notes = notes;
    }

    /** Adds the cases numbered from one number up to another; every hundredth is this officer's. */
    public void insert(String landlord, UUID officer, int from, int to) {
        for (int begin = from; begin < to; begin += AT_ONCE) {
            insertAtOnce(landlord, officer, begin, Math.min(to, begin + AT_ONCE));
        }
        jdbc.execute("analyze table case_file, case_strand, case_clock, record_entry");
    }

    /** A case that was really reported, in the hands of this officer, with so many notes. */
    public String withNotes(As officer, int count) {
        var receipt = some.report(officer.who().landlord(), Language.ENGLISH, some.quiet());
        UUID id = some.caseOf(receipt);
        for (int i = 0; i < count; i++) {
            String words = "Rang the caretaker about the lights on the stairs, try " + i + ".";
            officer.does(() -> notes.add(id, words));
        }
        return receipt.reference().digits();
    }

    private void insertAtOnce(String landlord, UUID officer, int from, int to) {
        SecureRandom random = new SecureRandom();
        byte[] race = strands.token(landlord, "race");
        Instant now = clock.instant();
        List<Object[]> cases = new ArrayList<>();
        List<Object[]> motives = new ArrayList<>();
        List<Object[]> clocks = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String id = Ids.next().toString();
            Timestamp due = Timestamp.from(now.plus(Duration.ofMinutes((i * 7919L) % 10_000 - 500)));
            cases.add(new Object[] {
                id,
                landlord,
                Reference.draw(random).digits(),
                Ids.next().toString(),
                Ids.next().toString(),
                i % 10 == 0 ? "paper" : "web",
                i % 20 == 0 ? "ur" : "en-GB",
                "Area " + i % 5,
                i % 9 == 0,
                i % 100 == 1
                        ? officer.toString()
                        : i % 3 == 0 ? null : UUID.randomUUID().toString(),
                i % 11 == 0,
                due
            });
            if (i % 7 == 0) {
                motives.add(new Object[] {id, race, due});
            }
            for (int n = 0; n < CLOCKS; n++) {
                clocks.add(new Object[] {Ids.next().toString(), id, landlord, "rule_" + n, due});
            }
            for (int n = 0; n < ENTRIES; n++) {
                entries.add(new Object[] {officer.toString(), id});
            }
        }
        jdbc.batchUpdate("""
                insert into case_file (id, version, landlord, pack_version, reference, report_id, party_id, received_at,
                  opened_at, channel, language, area, violence, urgent, staff_close, stage, stage_since, assignee,
                  unread, listed, next_rule, next_due)
                values (?, 0, ?, 1, ?, ?, ?, now(6), now(6), ?, ?, ?, ?, false, false, 'WORKING', now(6), ?, ?, true,
                  'first_contact', ?)""", cases);
        jdbc.batchUpdate("insert into case_strand (case_id, token, listed, next_due) values (?, ?, true, ?)", motives);
        jdbc.batchUpdate("""
                insert into case_clock (id, version, case_id, landlord, rule, clock_id, unit, length, origin, wording,
                  started_at, due_at, last_step)
                values (?, 0, ?, ?, ?, 'CLK-01', 'HOURS', 24, 'POLICY', 'MUST', now(6), ?, 0)""", clocks);
        jdbc.batchUpdate("""
                insert into record_entry (at, actor_kind, actor, deed, subject_kind, subject)
                values (now(6), 'STAFF', ?, 'NOTE_ADDED', 'case', ?)""", entries);
    }
}
