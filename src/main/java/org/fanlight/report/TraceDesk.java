package org.fanlight.report;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Questionnaires;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what in a report could lead others to whoever told it. */
@Service
public class TraceDesk {

    private static final Set<String> NAMES = Set.of("name", "who_answers", "code_word", "cover_name");
    private static final Set<String> NUMBERS = Set.of("text_number", "call_number", "email", "police_reference");
    private static final Set<String> PLACES = Set.of("where", "home", "post_address");

    private final JdbcClient database;
    private final ToldRows rows;
    private final Parties parties;
    private final Questionnaires questionnaires;
    private final Vault vault;
    private final CurrentPerson person;

    TraceDesk(
            JdbcClient database,
            ToldRows rows,
            Parties parties,
            Questionnaires questionnaires,
            Vault vault,
            CurrentPerson person) {
        this.database = database;
        this.rows = rows;
        this.parties = parties;
        this.questionnaires = questionnaires;
        this.vault = vault;
        this.person = person;
    }

    /** What could lead to whoever told this; nothing when they were forgotten or it belongs to another landlord. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Traces> of(UUID reportId) {
        String landlord = person.staff().landlord();
        boolean ours = database.sql("select count(*) from report where id = ? and landlord = ?")
                        .param(reportId.toString())
                        .param(landlord)
                        .query(Integer.class)
                        .single()
                > 0;
        return ours && vault.remembers(reportId) ? Optional.of(read(reportId, landlord)) : Optional.empty();
    }

    private Traces read(UUID reportId, String landlord) {
        var traces = new Traces(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parties.ofReport(reportId)
                .map(Parties.Party::name)
                .ifPresent(name -> traces.names().add(name));
        for (Told.Line line : rows.read(reportId, questionnaires.journey(ReportDesk.REPORT, landlord))) {
            String question = line.question().key();
            Answer answer = line.answer();
            if (question.equals("date")) {
                day(answer).ifPresent(traces.days()::add);
            } else {
                keep(listFor(question, traces), answer);
            }
        }
        rows.perceptions(reportId).forEach(one -> traces.told().add(one.words()));
        return traces;
    }

    private static List<String> listFor(String question, Traces traces) {
        if (NAMES.contains(question)) {
            return traces.names();
        } else if (NUMBERS.contains(question)) {
            return traces.numbers();
        }
        return PLACES.contains(question) ? traces.places() : traces.told();
    }

    private static void keep(List<String> list, Answer answer) {
        if (!answer.words().isBlank()) {
            list.add(answer.words());
        }
        String postcode = answer.part("postcode");
        if (!postcode.isBlank()) {
            list.add(postcode);
        }
    }

    private static Optional<MonthDay> day(Answer answer) {
        try {
            return Optional.of(
                    MonthDay.of(Integer.parseInt(answer.part("month")), Integer.parseInt(answer.part("day"))));
        } catch (NumberFormatException | DateTimeException onlyAbout) {
            return Optional.empty();
        }
    }
}
