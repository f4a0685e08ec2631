package org.fanlight.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Questionnaires;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was told, read by staff of the landlord it was told to, and added to by the person who told it. */
@Service
public class ToldDesk {

    /** What somebody who came back may tell us more of: everything but who they are and how to reach them. */
    private static final Set<String> NOT_AGAIN = Set.of("identity", "device", "who", "agrees");

    private final JdbcClient database;
    private final ToldRows rows;
    private final Parties parties;
    private final Questionnaires questionnaires;
    private final Record record;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldDesk(
            JdbcClient database,
            ToldRows rows,
            Parties parties,
            Questionnaires questionnaires,
            Record record,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.parties = parties;
        this.questionnaires = questionnaires;
        this.record = record;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** The report as it was told; empty when there is none of this landlord. Looking is recorded. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Optional<Told> told(UUID reportId) {
        Optional<Told> told = report(reportId, person.staff().landlord()).map(this::read);
        told.ifPresent(seen -> record.note(Deed.SAW, "report", reportId));
        return told;
    }

    /** Who else perceives it as hate or harassment, and why; added, never changed (XC-18). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void addPerception(UUID reportId, List<String> by, List<String> motives, String words) {
        report(reportId, person.staff().landlord()).orElseThrow(() -> new IllegalArgumentException("no such report"));
        Instant now = clock.instant();
        rows.perceived(reportId, now, new Answer(motives, words, Map.of("by", String.join(",", by))));
        record.note(Deed.ADDED, "report", reportId, "perception");
        events.publishEvent(new PerceptionAdded(
                reportId, parties.ofReport(reportId).orElseThrow().id(), now));
    }

    /** What the person who asks told us themselves, without what staff added. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Told.Line> mine() {
        Row row = own();
        return rows.read(row.id(), journey(row));
    }

    /**
     * Something more happened, or there is more to say. Only what was answered is added; nothing told before changes.
     *
     * @throws ReportDesk.NotComplete when an answer does not hold, or nothing was said
     */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void addIncident(Answers answers) {
        Row row = own();
        Journey journey = journey(row);
        Answers more = Answers.NONE;
        for (var entry : answers.byQuestion().entrySet()) {
            if (!NOT_AGAIN.contains(entry.getKey()) && !SafeContactAnswers.QUESTIONS.contains(entry.getKey())) {
                more = more.with(entry.getKey(), entry.getValue());
            }
        }
        Answers said = more;
        var problems = journey.asked(said).stream()
                .filter(question ->
                        !said.of(question.key()).isNone() || question.key().equals("what"))
                .flatMap(question -> journey.check(question, said.of(question.key())).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ReportDesk.NotComplete(problems);
        }
        UUID incident = Ids.next();
        Instant now = clock.instant();
        Answers heard = journey.heard(said);
        rows.write(row.id(), incident, now, heard, journey);
        rows.perceived(row.id(), now, heard);
        UUID party = person.reporter().id();
        record.note(Deed.ADDED, "report", row.id(), "incident");
        events.publishEvent(new IncidentAdded(row.id(), party, incident, now));
    }

    /** Gives a name to a report made without one (B8). @param openly to be named, or else confidential */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void giveName(String name, boolean openly) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > 200) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
        UUID party = person.reporter().id();
        parties.name(party, openly ? "named" : "confidential", given);
        record.note(Deed.NAME_GIVEN, "party", party);
    }

    private Row own() {
        var reporter = person.reporter();
        return parties.find(reporter.id())
                .flatMap(party -> report(party.report(), reporter.landlord()))
                .orElseThrow(() -> new IllegalArgumentException("no such report"));
    }

    private Told read(Row row) {
        var lines = rows.read(row.id(), journey(row));
        var party = parties.ofReport(row.id()).orElseThrow();
        Answer identity = answer(lines, "identity");
        return new Told(
                row.id(),
                party.id(),
                row.landlord(),
                row.packVersion(),
                row.receivedAt(),
                row.channel(),
                row.language(),
                NewReports.code(answer(lines, "who"), ""),
                party.identity(),
                party.name(),
                identity.part("limits").isEmpty() ? null : identity.part("limits"),
                lines,
                rows.perceptions(row.id()));
    }

    static Answer answer(List<Told.Line> lines, String question) {
        return lines.stream()
                .filter(line -> line.question().key().equals(question))
                .map(Told.Line::answer)
                .findFirst()
                .orElse(Answer.NONE);
    }

    private Journey journey(Row row) {
        return questionnaires.journey(ReportDesk.REPORT, row.landlord());
    }

    private Optional<Row> report(UUID id, String landlord) {
        return database.sql("select * from report where id = ? and landlord = ?")
                .param(id.toString())
                .param(landlord)
                .query(Row::of)
                .optional();
    }

    record Row(UUID id, String landlord, int packVersion, Instant receivedAt, String channel, String language) {

        static Row of(ResultSet row, int n) throws SQLException {
            return new Row(
                    UUID.fromString(row.getString("id")),
                    row.getString("landlord"),
                    row.getInt("pack_version"),
                    row.getTimestamp("received_at").toInstant(),
                    row.getString("channel"),
                    row.getString("language"));
        }
    }
}
