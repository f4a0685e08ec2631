package org.fanlight.journey;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.OpenToAll;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps every answer as it is given, sealed, so that a lost session, a restart or another server loses nothing. A draft
 * is found by a token of the handle in the reporter's cookie, and its key opens only with that handle: without the
 * browser nobody reads it, and after three days nobody at all.
 */
@Service
@OpenToAll(because = "people who report do not sign in; the handle in their cookie opens their own draft only")
public class Drafts {

    /** How long an untouched draft is kept (RU24). */
    public static final Duration KEPT = Duration.ofHours(72);

    private static final int TRIES = 6;

    private final JdbcClient database;
    private final Vault vault;
    private final AnswerText text;
    private final EvidenceDesk evidence;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Drafts(
            JdbcClient database,
            Vault vault,
            AnswerText text,
            EvidenceDesk evidence,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.vault = vault;
        this.text = text;
        this.evidence = evidence;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The draft of this handle, if there is one that was not forgotten. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String questionnaire, String handle) {
        return row(questionnaire, handle, false).map(row -> open(row, handle));
    }

    /** The draft of this handle, made now when there is none. Two tabs that come at once get the same. */
    public Draft begin(String questionnaire, String handle, String landlord, Language language) {
        return again(() -> find(questionnaire, handle).orElseGet(() -> {
            insert(questionnaire, handle, landlord, language);
            return find(questionnaire, handle).orElseThrow();
        }));
    }

    /** In one transaction of its own; another tab that was first, or a lost race for a lock, is no reason to fail. */
    private <T> T again(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (DuplicateKeyException | TransientDataAccessException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private void insert(String questionnaire, String handle, String landlord, Language language) {
        database.sql("select id from draft where token = ? and questionnaire = ? and kept_until < ?")
                .param(token(handle))
                .param(questionnaire)
                .param(Timestamp.from(clock.instant()))
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .optional()
                .ifPresent(this::forget);
        UUID id = Ids.next();
        database.sql("""
                insert into draft (id, token, questionnaire, landlord, language, kept_until)
                values (?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(token(handle))
                .param(questionnaire)
                .param(landlord)
                .param(language.tag())
                .param(Timestamp.from(clock.instant().plus(KEPT)))
                .update();
        vault.createKey(id, handle);
    }

    /** Keeps one answer, whether it was checked or not; what was sent already stays as it was sent. */
    public void keep(Draft draft, String handle, String question, Answer answer) {
        again(() -> write(draft, handle, question, answer, clock.millis()));
    }

    /**
     * Keeps what is being typed. What arrives late, after the page's question was answered, is let go.
     *
     * @param turn when the page was made it is typed on
     */
    public void keepTyped(Draft draft, String handle, String question, Answer answer, long turn) {
        again(() -> write(draft, handle, question, answer, Math.min(turn, clock.millis())));
    }

    private boolean write(Draft draft, String handle, String question, Answer answer, long turn) {
        // The draft's row first: it is the lock that puts two tabs, and a send between them, in one line.
        int open = database.sql("update draft set kept_until = ? where id = ? and receipt is null")
                .param(Timestamp.from(clock.instant().plus(KEPT)))
                .param(draft.id().toString())
                .update();
        if (open == 0) {
            return false;
        }
        UUID row = row(draft.id(), question);
        database.sql("""
                insert into draft_answer (id, draft, answer, saved_at, turn) values (?, ?, ?, ?, ?)
                on duplicate key update answer = if(values(turn) >= turn, values(answer), answer),
                    saved_at = values(saved_at), turn = greatest(turn, values(turn))""")
                .param(row.toString())
                .param(draft.id().toString())
                .param(vault.key(draft.id(), handle)
                        .seal(new Place("draft_answer", "answer", row), text.write(question, answer)))
                .param(Timestamp.from(clock.instant()))
                .param(turn)
                .update();
        return true;
    }

    /** Remembers the page they are on, so that a reload shows it again. */
    @Transactional
    public void moveTo(Draft draft, String handle, String at) {
        var key = vault.key(draft.id(), handle);
        database.sql("update draft set at = ?, kept_until = ? where id = ?")
                .param(key.seal(new Place("draft", "at", draft.id()), at))
                .param(Timestamp.from(clock.instant().plus(KEPT)))
                .param(draft.id().toString())
                .update();
    }

    /** Another language or landlord; the answers stay (G34). */
    @Transactional
    public void change(Draft draft, String landlord, Language language) {
        database.sql("update draft set landlord = ?, language = ? where id = ? and receipt is null")
                .param(landlord)
                .param(language.tag())
                .param(draft.id().toString())
                .update();
    }

    /** The draft, locked until the caller's transaction ends: of two who send at once, the second sees the receipt. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> lock(String questionnaire, String handle) {
        return row(questionnaire, handle, true).map(row -> open(row, handle));
    }

    /** Marks it as sent, in the sender's transaction: answers go, the receipt stays to be shown again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Draft draft, String handle, String receipt) {
        var key = vault.key(draft.id(), handle);
        database.sql("update draft set receipt = ?, at = null, kept_until = ? where id = ?")
                .param(key.seal(new Place("draft", "receipt", draft.id()), receipt))
                .param(Timestamp.from(clock.instant().plus(KEPT)))
                .param(draft.id().toString())
                .update();
        database.sql("delete from draft_answer where draft = ?")
                .param(draft.id().toString())
                .update();
    }

    /** Forgets the draft of this handle, answers and receipt, at once. */
    @Transactional
    public void forget(String questionnaire, String handle) {
        row(questionnaire, handle, true).ifPresent(row -> forget(row.id()));
    }

    /** Forgets every draft of this handle, as leaving the site does. */
    @Transactional
    public void forgetAll(String handle) {
        // Locked first, as write() does: what is typed at this very moment cannot get in the way.
        database.sql("select id from draft where token = ? for update")
                .param(token(handle))
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .list()
                .forEach(this::forget);
    }

    /** Forgets what is past its time; the job calls it. */
    @Transactional
    int forgetOld() {
        var old = database.sql("select id from draft where kept_until < ? limit 500 for update skip locked")
                .param(Timestamp.from(clock.instant()))
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .list();
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(UUID id) {
        database.sql("delete from draft_answer where draft = ?")
                .param(id.toString())
                .update();
        database.sql("delete from draft where id = ?").param(id.toString()).update();
        evidence.forget(id);
        vault.forget(id);
    }

    private Optional<Row> row(String questionnaire, String handle, boolean locked) {
        return database.sql("select * from draft where token = ? and questionnaire = ? and kept_until >= ?"
                        + (locked ? " for update" : ""))
                .param(token(handle))
                .param(questionnaire)
                .param(Timestamp.from(clock.instant()))
                .query(Row::of)
                .optional();
    }

    private Draft open(Row row, String handle) {
        var key = vault.key(row.id(), handle);
        Map<String, Answer> answers = new LinkedHashMap<>();
        database.sql("select id, answer from draft_answer where draft = ? order by saved_at, id")
                .param(row.id().toString())
                .query((answer, n) -> text.read(key.open(
                        new Place("draft_answer", "answer", UUID.fromString(answer.getString("id"))),
                        answer.getBytes("answer"))))
                .list()
                .forEach(kept -> answers.put(kept.question(), kept.answer()));
        return new Draft(
                row.id(),
                row.questionnaire(),
                row.landlord(),
                Languages.of(row.language()),
                new Answers(answers),
                row.at() == null ? null : key.open(new Place("draft", "at", row.id()), row.at()),
                row.receipt() == null ? null : key.open(new Place("draft", "receipt", row.id()), row.receipt()),
                row.keptUntil());
    }

    private byte[] token(String handle) {
        return vault.token("draft", "", handle);
    }

    /** One row a question, whose id says nothing about which. */
    private UUID row(UUID draft, String question) {
        var bytes = ByteBuffer.wrap(vault.token("question", draft.toString(), question));
        // In the form of version 4: the database takes nothing else for an id.
        return new UUID(
                bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L,
                bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private record Row(
            UUID id,
            String questionnaire,
            String landlord,
            String language,
            byte @Nullable [] at,
            byte @Nullable [] receipt,
            Instant keptUntil) {

        static Row of(ResultSet row, int n) throws SQLException {
            return new Row(
                    UUID.fromString(row.getString("id")),
                    row.getString("questionnaire"),
                    row.getString("landlord"),
                    row.getString("language"),
                    row.getBytes("at"),
                    row.getBytes("receipt"),
                    row.getTimestamp("kept_until").toInstant());
        }
    }
}
