package org.fanlight.report;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.common.Languages;
import org.fanlight.common.OpenToAll;
import org.fanlight.contact.ContactDesk;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Questionnaires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a report anew at the landlord it belongs to, as of the time it was first told (XC-52). */
@Service
@OpenToAll(because = "called within a deed of staff that asks for a role and for consent itself; never by a screen")
public class ReportHandOver {

    private final JdbcClient database;
    private final ToldRows rows;
    private final Parties parties;
    private final NewReports reports;
    private final Questionnaires questionnaires;
    private final ContactDesk contact;

    ReportHandOver(
            JdbcClient database,
            ToldRows rows,
            Parties parties,
            NewReports reports,
            Questionnaires questionnaires,
            ContactDesk contact) {
        this.database = database;
        this.rows = rows;
        this.parties = parties;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.contact = contact;
    }

    /**
     * What was told first goes across, with the name where one was given and with how the person is safely reached. What the
     * other landlord's questions do not know is left out; files stay.
     *
     * @return the receipt there, whose code only the person may see
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt to(UUID reportId, String landlord) {
        ToldDesk.Row row = database.sql("select * from report where id = ?")
                .param(reportId.toString())
                .query(ToldDesk.Row::of)
                .single();
        Answers answers = Answers.NONE;
        for (Told.Line line : rows.read(reportId, questionnaires.journey(ReportDesk.REPORT, row.landlord()))) {
            if (line.incidentId().equals(reportId)) {
                answers = answers.with(line.question().key(), line.answer());
            }
        }
        var party = parties.ofReport(reportId).orElseThrow();
        answers = answers.with("identity", Answer.chosen(party.identity()));
        String name = party.name();
        if (name != null) {
            answers = answers.with("name", Answer.said(name));
        }
        Journey journey = questionnaires.journey(ReportDesk.REPORT, landlord);
        var report = new NewReport(landlord, row.channel(), Languages.of(row.language()), fitting(answers, journey));
        Receipt receipt = reports.make(report, journey, row.receivedAt());
        contact.carry(party.id(), receipt.partyId(), landlord);
        return receipt;
    }

    private static Answers fitting(Answers answers, Journey journey) {
        Set<String> wrong =
                journey.problems(answers).stream().map(Problem::question).collect(Collectors.toSet());
        Answers fitting = Answers.NONE;
        for (var one : answers.byQuestion().entrySet()) {
            if (!wrong.contains(one.getKey())) {
                fitting = fitting.with(one.getKey(), one.getValue());
            }
        }
        return fitting;
    }
}
