package org.fanlight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.common.OpenToAll;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case is opened with, for the follower of {@link ReportMade}. */
@Service
@OpenToAll(because = "called by the system after a report was sent, when nobody is signed in; never by a screen")
public class ReportFacts {

    private final JdbcClient database;
    private final ToldRows rows;
    private final Parties parties;
    private final Questionnaires questionnaires;

    ReportFacts(JdbcClient database, ToldRows rows, Parties parties, Questionnaires questionnaires) {
        this.database = database;
        this.rows = rows;
        this.parties = parties;
        this.questionnaires = questionnaires;
    }

    /** When the report of this party came in; empty when there is no such party. */
    @Transactional(readOnly = true)
    public Optional<Instant> receivedAt(UUID party) {
        return database.sql("select r.received_at from report r join report_party p on p.report = r.id where p.id = ?")
                .param(party.toString())
                .query((row, n) -> row.getTimestamp("received_at").toInstant())
                .optional();
    }

    /** The facts of a report. @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Facts of(UUID reportId) {
        ToldDesk.Row row = database.sql("select * from report where id = ?")
                .param(reportId.toString())
                .query(ToldDesk.Row::of)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no report " + reportId));
        Journey journey = questionnaires.journey(ReportDesk.REPORT, row.landlord());
        Answers answers = Answers.NONE;
        for (Told.Line line : rows.read(reportId, journey)) {
            if (line.incidentId().equals(reportId)) {
                answers = answers.with(line.question().key(), line.answer());
            }
        }
        var party = parties.ofReport(reportId).orElseThrow();
        Answer where = answers.of("where");
        return new Facts(
                reportId,
                party.id(),
                row.landlord(),
                row.packVersion(),
                row.receivedAt(),
                row.channel(),
                row.language(),
                NewReports.code(answers.of("who"), ""),
                party.identity(),
                answers.of("motives").choices(),
                answers.of("forms").choices(),
                journey.marks(answers),
                where.words(),
                where.part("postcode"));
    }

    /**
     * What danger was told.
     *
     * @param incidentId the part of the report that told it; the report's own id for the first
     */
    @Transactional(readOnly = true)
    public Set<Danger> dangers(UUID reportId, UUID incidentId) {
        Journey journey = journey(reportId);
        Answers answers = Answers.NONE;
        for (Told.Line line : rows.read(reportId, journey)) {
            if (line.incidentId().equals(incidentId)) {
                answers = answers.with(line.question().key(), line.answer());
            }
        }
        return Danger.of(answers, journey.marks(answers));
    }

    /** Whether the reporter says, anywhere in what they told, that they know who did it. */
    @Transactional(readOnly = true)
    public boolean knowsTheOther(UUID reportId) {
        return rows.read(reportId, journey(reportId)).stream()
                .anyMatch(line ->
                        line.question().key().equals("other") && line.answer().has("known"));
    }

    /** Whether the answers speak of a child: in the home, the reporter, or the other party (LAW-31). */
    @Transactional(readOnly = true)
    public boolean mentionsChild(UUID reportId) {
        return rows.read(reportId, journey(reportId)).stream().anyMatch(line -> switch (line.question()
                .key()) {
            case "children" -> line.answer().has("yes") || line.answer().has("hurt");
            case "age" -> line.answer().has("under_18");
            case "other_age" -> line.answer().has("child") || line.answer().has("teenager");
            case "violence" -> line.answer().has("child");
            default -> false;
        });
    }

    /** Everything that was reported, oldest first: the report itself, then what was added to it. */
    @Transactional(readOnly = true)
    public List<Incident> incidents(UUID reportId) {
        Map<UUID, List<Told.Line>> told = new LinkedHashMap<>();
        rows.read(reportId, journey(reportId))
                .forEach(line -> told.computeIfAbsent(line.incidentId(), incident -> new ArrayList<>())
                        .add(line));
        return told.values().stream()
                .map(lines -> new Incident(lines.getFirst().at(), day(ToldDesk.answer(lines, "date"))))
                .toList();
    }

    /** The day, where it was given whole. */
    private static @Nullable LocalDate day(Answer date) {
        List<String> parts = Stream.of("year", "month", "day").map(date::part).toList();
        if (parts.contains("")) {
            return null;
        }
        return LocalDate.of(
                Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
    }

    /** The name the person gave; empty when they gave none. For what goes out with their consent. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID partyId) {
        return parties.find(partyId).map(Parties.Party::name);
    }

    /** What was answered to each question, the newest answer where there are several. */
    @Transactional(readOnly = true)
    public Map<String, Answer> newest(UUID reportId) {
        Map<String, Answer> newest = new HashMap<>();
        rows.read(reportId, journey(reportId))
                .forEach(line -> newest.put(line.question().key(), line.answer()));
        return newest;
    }

    /** How afraid the person says they are, 0 to 10; the newest answer, empty when they never said. */
    @Transactional(readOnly = true)
    public Optional<Integer> ownRating(UUID reportId) {
        return rows.read(reportId, journey(reportId)).stream()
                .filter(line -> line.question().key().equals("afraid"))
                .map(line -> line.answer().words().strip())
                .filter(said -> said.matches("10|[0-9]"))
                .map(Integer::valueOf)
                .reduce((one, next) -> next);
    }

    /** Who perceived it as what, oldest first: what the report began with, then what was added. */
    @Transactional(readOnly = true)
    public List<Told.Perception> perceptions(UUID reportId) {
        return rows.perceptions(reportId);
    }

    private Journey journey(UUID reportId) {
        String landlord = database.sql("select landlord from report where id = ?")
                .param(reportId.toString())
                .query(String.class)
                .single();
        return questionnaires.journey(ReportDesk.REPORT, landlord);
    }
}
