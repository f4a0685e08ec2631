package org.fanlight.telephone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.contact.IncomingText.Known;
import org.fanlight.journey.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** TextTalkRows by text, texts heard already, and phones that may ask how it goes. */
@Repository
class TextTalkRows {

    /** How long the provider may bring a text twice. */
    private static final Duration TWICE = Duration.ofDays(3);

    private final JdbcClient database;

    TextTalkRows(JdbcClient database) {
        this.database = database;
    }

    /** The conversation with this phone, begun when there is none, locked until the caller's transaction ends. */
    Conversation lock(byte[] token, Language language, Instant now) {
        database.sql("""
                insert into text_conversation (token, point, language, more, paused, calling, first_option, misses, answers,
                    answers_since, last_at, kept_until)
                values (?, 'IDLE', ?, false, false, false, 0, 0, 0, ?, ?, ?) on duplicate key update token = token""")
                .param(token)
                .param(language.tag())
                .param(Timestamp.from(now))
                .param(Timestamp.from(now))
                .param(Timestamp.from(now.plus(Drafts.KEPT)))
                .update();
        var found = database.sql("select * from text_conversation where token = ? for update")
                .param(token)
                .query(TextTalkRows::conversation)
                .single();
        boolean over = !found.lastAt().plus(Drafts.KEPT).isAfter(now);
        return over ? Conversation.begun(token, language, now) : found;
    }

    void save(Conversation said) {
        database.sql("""
                update text_conversation set point = ?, language = ?, more = ?, paused = ?, calling = ?, first_option = ?,
                    misses = ?, answers = ?, answers_since = ?, last_at = ?, kept_until = ? where token = ?""")
                .param(said.point().name())
                .param(said.language().tag())
                .param(said.more())
                .param(said.paused())
                .param(said.calling())
                .param(said.firstOption())
                .param(said.misses())
                .param(said.answers())
                .param(Timestamp.from(said.answersSince()))
                .param(Timestamp.from(said.lastAt()))
                .param(Timestamp.from(said.lastAt().plus(Drafts.KEPT)))
                .param(said.token())
                .update();
    }

    /** Whether a text of this token comes for the first time. */
    boolean isNew(byte[] text, Instant now) {
        return database.sql("insert ignore into text_heard (token, at) values (?, ?)")
                        .param(text)
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    void follow(byte[] token, UUID party, String landlord, Instant now) {
        database.sql("""
                insert into text_follower (token, party, landlord, since) values (?, ?, ?, ?)
                on duplicate key update party = party""")
                .param(token)
                .param(party.toString())
                .param(landlord)
                .param(Timestamp.from(now))
                .update();
    }

    List<Known> followed(byte[] token) {
        return database.sql("select party, landlord from text_follower where token = ? order by since")
                .param(token)
                .query((row, n) -> new Known(UUID.fromString(row.getString("party")), row.getString("landlord")))
                .list();
    }

    /** This phone asks for nobody any more. */
    void unfollow(byte[] token) {
        database.sql("delete from text_follower where token = ?").param(token).update();
    }

    /** Forgets what is past its time. */
    int forgetOld(Instant now) {
        database.sql("delete from text_heard where at < ?")
                .param(Timestamp.from(now.minus(TWICE)))
                .update();
        return database.sql("delete from text_conversation where kept_until < ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static Conversation conversation(ResultSet row, int n) throws SQLException {
        return new Conversation(
                row.getBytes("token"),
                Point.valueOf(row.getString("point")),
                Languages.of(row.getString("language")),
                row.getBoolean("more"),
                row.getBoolean("paused"),
                row.getBoolean("calling"),
                row.getInt("first_option"),
                row.getInt("misses"),
                row.getInt("answers"),
                row.getTimestamp("answers_since").toInstant(),
                row.getTimestamp("last_at").toInstant());
    }
}
