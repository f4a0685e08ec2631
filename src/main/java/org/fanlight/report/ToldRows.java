package org.fanlight.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.journey.Answer;
import org.fanlight.journey.AnswerText;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Question;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told, as rows that are only ever added, each sealed with the report's key. */
@Component
class ToldRows {

    private static final List<String> PERCEPTION = List.of("perceived", "motives", "motive_words");

    private final JdbcClient database;
    private final Vault vault;
    private final AnswerText text;

    ToldRows(JdbcClient database, Vault vault, AnswerText text) {
        this.database = database;
        this.vault = vault;
        this.text = text;
    }

    void write(UUID report, UUID incident, Instant at, Answers answers, Journey journey) {
        var key = vault.key(report);
        int position = 0;
        for (Question question : journey.asked(answers)) {
            Answer answer = answers.of(question.key());
            if (answer.isNone()) {
                continue;
            }
            UUID id = Ids.next();
            database.sql(
                            "insert into report_answer (id, report, incident, position, told_at, answer) values (?, ?, ?, ?, ?, ?)")
                    .param(id.toString())
                    .param(report.toString())
                    .param(incident.toString())
                    .param(position++)
                    .param(Timestamp.from(at))
                    .param(key.seal(new Place("report_answer", "answer", id), text.write(question.key(), answer)))
                    .update();
        }
    }

    List<Told.Line> read(UUID report, Journey journey) {
        var key = vault.key(report);
        return database.sql("select * from report_answer where report = ? order by told_at, position")
                .param(report.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var kept = text.read(key.open(new Place("report_answer", "answer", id), row.getBytes("answer")));
                    return new Told.Line(
                            UUID.fromString(row.getString("incident")),
                            row.getTimestamp("told_at").toInstant(),
                            journey.questionnaire().question(kept.question()),
                            kept.answer());
                })
                .list();
    }

    /** The reporter's perception, on its own from the first moment, so that nothing that happens to the case touches it. */
    void perceived(UUID report, Instant at, Answers answers) {
        if (PERCEPTION.stream().allMatch(question -> answers.of(question).isNone())) {
            return;
        }
        Answer perception = new Answer(
                        answers.of("motives").choices(),
                        join(
                                answers.of("motives").words(),
                                answers.of("motive_words").words()),
                        Map.of())
                .with("by", String.join(",", answers.of("perceived").choices()));
        perceived(report, at, perception);
    }

    void perceived(UUID report, Instant at, Answer perception) {
        UUID id = Ids.next();
        database.sql("insert into perception (id, report, told_at, words) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(report.toString())
                .param(Timestamp.from(at))
                .param(vault.key(report)
                        .seal(new Place("perception", "words", id), text.write("perception", perception)))
                .update();
    }

    List<Told.Perception> perceptions(UUID report) {
        var key = vault.key(report);
        return database.sql("select * from perception where report = ? order by told_at, id")
                .param(report.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Answer answer = text.read(key.open(new Place("perception", "words", id), row.getBytes("words")))
                            .answer();
                    String by = answer.part("by");
                    return new Told.Perception(
                            id,
                            row.getTimestamp("told_at").toInstant(),
                            by.isEmpty() ? List.of() : List.of(by.split(",")),
                            answer.choices(),
                            answer.words());
                })
                .list();
    }

    private static String join(String first, String second) {
        List<String> parts = new ArrayList<>(List.of(first, second));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }
}
