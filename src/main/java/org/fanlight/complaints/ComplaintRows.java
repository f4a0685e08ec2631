package org.fanlight.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Complaints as they lie in the database, and the law's time limits for each stage (CLK-L1 to CLK-L3). */
@Component
class ComplaintRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;
    private final Deadlines deadlines;
    private final Record record;

    ComplaintRows(JdbcClient database, Vault vault, Deadlines deadlines, Record record) {
        this.database = database;
        this.vault = vault;
        this.deadlines = deadlines;
        this.record = record;
    }

    /** So many working days from then; the same for every landlord. */
    Instant due(String landlord, Instant from, int days) {
        var rule = new ClockRule("complaint", "CLK-L1", ClockUnit.WORKING_DAYS, days, Origin.LAW, "promise", "LAW-07");
        return deadlines.due(rule, from, landlord);
    }

    /** Opens it at its first stage, once an occasion. */
    void open(
            String landlord,
            UUID partyId,
            Instant at,
            String how,
            @Nullable LocalDate aboutOn,
            Complaint.Told told,
            String occasion) {
        UUID id = Ids.next();
        int added = database.sql("""
                insert ignore into complaint (id, landlord, party_id, received_at, how, about_on, words, occasion)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(how)
                .param(aboutOn)
                .param(vault.seal(partyId, place(id), json.writeValueAsString(told)))
                .param(occasion)
                .update();
        if (added == 1) {
            begin(id, landlord, 1, at);
            record.note(Deed.ADDED, "complaint", id, "stage 1");
        }
    }

    void begin(UUID id, String landlord, int stage, Instant at) {
        database.sql("insert ignore into complaint_stage (complaint, stage, asked_at, ack_due) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(stage)
                .param(Timestamp.from(at))
                .param(Timestamp.from(due(landlord, at, 5)))
                .update();
    }

    void acknowledge(UUID id, int stage, UUID by, Instant at, Instant answerDue) {
        database.sql(
                        "update complaint_stage set ack_at = ?, ack_by = ?, answer_due = ? where complaint = ? and stage = ?")
                .param(Timestamp.from(at))
                .param(by.toString())
                .param(Timestamp.from(answerDue))
                .param(id.toString())
                .param(stage)
                .update();
    }

    void extend(UUID id, int stage, Instant at, Instant answerDue) {
        database.sql("update complaint_stage set extended_at = ?, answer_due = ? where complaint = ? and stage = ?")
                .param(Timestamp.from(at))
                .param(Timestamp.from(answerDue))
                .param(id.toString())
                .param(stage)
                .update();
    }

    void answer(UUID id, int stage, UUID by, Instant at, String outcome) {
        database.sql(
                        "update complaint_stage set answered_at = ?, answerer = ?, outcome = ? where complaint = ? and stage = ?")
                .param(Timestamp.from(at))
                .param(by.toString())
                .param(outcome)
                .param(id.toString())
                .param(stage)
                .update();
    }

    void decline(UUID id, Instant at) {
        database.sql("update complaint set declined_at = ? where id = ?")
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    List<Complaint> ofLandlord(String landlord) {
        return database.sql("select * from complaint where landlord = ? order by received_at, id")
                .param(landlord)
                .query(this::complaint)
                .list();
    }

    List<Complaint> ofParty(UUID partyId) {
        return database.sql("select * from complaint where party_id = ? order by received_at desc, id desc")
                .param(partyId.toString())
                .query(this::complaint)
                .list();
    }

    private Complaint complaint(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        var told = vault.remembers(party)
                ? json.readValue(vault.key(party).open(place(id), row.getBytes("words")), Complaint.Told.class)
                : new Complaint.Told("", "");
        return new Complaint(
                id,
                party,
                row.getTimestamp("received_at").toInstant(),
                row.getString("how"),
                row.getObject("about_on", LocalDate.class),
                told,
                instant(row, "declined_at"),
                stages(id));
    }

    private List<Complaint.Stage> stages(UUID id) {
        return database.sql("select * from complaint_stage where complaint = ? order by stage")
                .param(id.toString())
                .query((row, n) -> new Complaint.Stage(
                        row.getInt("stage"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getTimestamp("ack_due").toInstant(),
                        instant(row, "ack_at"),
                        id(row, "ack_by"),
                        instant(row, "answer_due"),
                        instant(row, "extended_at"),
                        instant(row, "answered_at"),
                        id(row, "answerer"),
                        row.getString("outcome")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }

    private static Place place(UUID id) {
        return new Place("complaint", "words", id);
    }
}
