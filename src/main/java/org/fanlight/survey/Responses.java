package org.fanlight.survey;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.common.London;
import org.fanlight.journey.AnswerText;
import org.fanlight.journey.Answers;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of answers: a token that lets each person count once, and what was said, sealed. */
@Component
class Responses {

    private static final Logger log = LoggerFactory.getLogger(Responses.class);

    private final JdbcClient database;
    private final Vault vault;
    private final AnswerText text;
    private final Clock clock;
    private final TransactionTemplate apart;

    Responses(JdbcClient database, Vault vault, AnswerText text, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.vault = vault;
        this.text = text;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The key of a landlord's surveys: neither a person's nor a case's. */
    static UUID keyOf(String landlord) {
        return UUID.nameUUIDFromBytes(("survey/" + landlord).getBytes(StandardCharsets.UTF_8));
    }

    boolean has(String landlord, UUID party) {
        return database.sql("select 1 from survey_response where token = ?")
                .param(token(landlord, party))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(String landlord, UUID party, int version, Answers answers) {
        // Random, not by time as other ids are: the order of rows tells nothing.
        UUID id = UUID.randomUUID();
        StringBuilder lines = new StringBuilder();
        answers.byQuestion()
                .forEach((question, answer) ->
                        lines.append(text.write(question, answer)).append('\n'));
        byte[] sealed = key(landlord).seal(place(id), lines.toString());
        database.sql("""
                insert ignore into survey_response (token, id, landlord, version, day, answers)
                values (?, ?, ?, ?, ?, ?)""")
                .param(token(landlord, party))
                .param(id.toString())
                .param(landlord)
                .param(version)
                .param(Date.valueOf(LocalDate.ofInstant(clock.instant(), London.ZONE)))
                .param(sealed)
                .update();
    }

    /** Every answer of this landlord, in the order of their random ids. */
    List<Answers> of(String landlord) {
        var rows = database.sql("select id, answers from survey_response where landlord = ? order by id")
                .param(landlord)
                .query((row, n) -> new Sealed(UUID.fromString(row.getString("id")), row.getBytes("answers")))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var key = key(landlord);
        List<Answers> all = new ArrayList<>();
        for (Sealed row : rows) {
            Answers answers = Answers.NONE;
            for (String line : key.open(place(row.id()), row.answers()).lines().toList()) {
                var kept = text.read(line);
                answers = answers.with(kept.question(), kept.answer());
            }
            all.add(answers);
        }
        return all;
    }

    private record Sealed(UUID id, byte[] answers) {}

    // Made when the first person of a landlord answers; two who are first at once meet the same key. In transactions
    // apart, because a key that is not there yet must not undo the answer.
    private Vault.Key key(String landlord) {
        UUID owner = keyOf(landlord);
        try {
            return open(owner);
        } catch (Vault.Forgotten notYet) {
            try {
                apart.executeWithoutResult(status -> vault.createKey(owner));
            } catch (DuplicateKeyException theOther) {
                log.debug("Two were the first to answer");
            }
            return open(owner);
        }
    }

    private Vault.Key open(UUID owner) {
        return Objects.requireNonNull(apart.execute(status -> vault.key(owner)));
    }

    private byte[] token(String landlord, UUID party) {
        return vault.token("survey", landlord, party.toString());
    }

    private static Place place(UUID response) {
        return new Place("survey_response", "answers", response);
    }
}
