package org.fanlight.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.PhoneNumber;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers people gave for texts, each sealed with its giver's key and findable by keyed token (D3). Two people may
 * give the same number; each has a row of their own. Whoever leaves the list of the living keeps no number.
 */
@Repository
class Numbers {

    private static final String COLUMNS =
            "select id, party, state, token, number, asked_at, confirmed_at from contact_number ";

    private final JdbcClient database;
    private final Vault vault;

    Numbers(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * One number of one person.
     *
     * @param phone null once it was emptied
     */
    record Number(
            UUID id,
            UUID party,
            NumberState state,
            byte @Nullable [] token,
            @Nullable PhoneNumber phone,
            @Nullable Instant askedAt,
            @Nullable Instant confirmedAt) {}

    byte[] token(PhoneNumber phone) {
        return vault.token("phone", "", phone.e164());
    }

    /** Keeps a number that a person gave just now; it waits for its answer. */
    UUID give(UUID party, PhoneNumber phone, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into contact_number (id, party, state, token, number, given_at)
                values (?, ?, 'AWAITING', ?, ?, ?)""")
                .param(id.toString())
                .param(party.toString())
                .param(token(phone))
                .param(vault.key(party).seal(place(id), phone.e164()))
                .param(Timestamp.from(at))
                .update();
        return id;
    }

    /** The newest number of a person, whatever its state, unless they took it back. */
    Optional<Number> current(UUID party) {
        return database.sql(COLUMNS + "where party = ? and state <> 'SILENCED' order by id desc limit 1")
                .param(party.toString())
                .query(this::number)
                .optional();
    }

    Optional<Number> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.toString())
                .query(this::number)
                .optional();
    }

    /** Whoever gave this number and may still be reached by it. */
    List<Number> having(byte[] token) {
        return database.sql(COLUMNS + "where token = ? and state in ('AWAITING', 'CONFIRMED') order by id")
                .param(token)
                .query(this::number)
                .list();
    }

    /** The one text that asks it to answer went out; its day starts now. */
    void asked(UUID id, Instant at) {
        change("asked_at = ?", id, at);
    }

    /** It is asked once more, because its last answer is too old. */
    void askAgain(UUID id) {
        database.sql(
                        "update contact_number set state = 'AWAITING', asked_at = null where id = ? and state = 'CONFIRMED'")
                .param(id.toString())
                .update();
    }

    void confirm(UUID id, Instant at) {
        change("state = 'CONFIRMED', confirmed_at = ?", id, at);
    }

    /** Nothing goes to it any more. It is emptied a little later, see {@link #emptyThoseEndedBefore}. */
    void end(UUID id, NumberState state, Instant at) {
        change("state = '" + state.name() + "', ended_at = ?", id, at);
    }

    /**
     * Ends those that were asked and did not answer in time, and those that could not even be asked for long.
     *
     * @param asked when the last of them was asked that is late now
     * @param given when the last of them was given that should have been asked by now
     */
    int dropSilent(Instant asked, Instant given, Instant at) {
        return database.sql("""
                update contact_number set state = 'DROPPED', ended_at = ?
                where state = 'AWAITING' and (asked_at < ? or (asked_at is null and confirmed_at is null and given_at < ?))""")
                .param(Timestamp.from(at))
                .param(Timestamp.from(asked))
                .param(Timestamp.from(given))
                .update();
    }

    /** Deletes the digits of numbers that are not used any more. */
    int emptyThoseEndedBefore(Instant limit) {
        return database.sql(
                        "update contact_number set number = null, token = null where ended_at < ? and number is not null")
                .param(Timestamp.from(limit))
                .update();
    }

    private void change(String set, UUID id, Instant at) {
        database.sql("update contact_number set " + set + " where id = ?")
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    private Number number(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party"));
        byte[] sealed = row.getBytes("number");
        return new Number(
                id,
                party,
                NumberState.valueOf(row.getString("state")),
                row.getBytes("token"),
                sealed == null ? null : new PhoneNumber(vault.key(party).open(place(id), sealed)),
                instant(row.getTimestamp("asked_at")),
                instant(row.getTimestamp("confirmed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("contact_number", "number", id);
    }
}
