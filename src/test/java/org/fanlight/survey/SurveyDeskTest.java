package org.fanlight.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.common.Ids;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class SurveyDeskTest {

    private static final Answers GLAD = Answers.NONE.with("overall", Answer.chosen("very_satisfied"));

    @Autowired
    SurveyDesk desk;

    @Autowired
    Asking asking;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void the_survey_waits_on_the_page_once_the_case_is_closed_and_each_person_counts_once() {
        As reporter = As.reporter(Ids.next(), "imani");
        assertThat(reporter.gets(desk::state)).isEqualTo(SurveyState.NOT_YET);
        assertThatThrownBy(() -> reporter.does(() -> desk.answer(GLAD, false)))
                .isInstanceOf(SurveyDesk.NotAnswerable.class);

        close("imani", reporter.who().id());
        assertThat(reporter.gets(desk::state)).isEqualTo(SurveyState.OPEN);

        reporter.does(() -> desk.answer(GLAD, false));
        reporter.does(() -> desk.answer(GLAD, false));
        assertThat(reporter.gets(desk::state)).isEqualTo(SurveyState.ANSWERED);
    }

    @Test
    void totals_change_and_nothing_tells_whose_answer_it_was() {
        var before = As.senior("nwldc").gets(desk::totals).people();
        int count = before == null ? 0 : before;
        for (int i = 0; i < 5; i++) {
            As reporter = As.reporter(Ids.next(), "nwldc");
            close("nwldc", reporter.who().id());
            reporter.does(() -> desk.answer(GLAD.with("more", Answer.said("CANARY words")), false));
            assertThat(rowsNaming(reporter.who().id())).isEmpty();
        }

        var totals = As.senior("nwldc").gets(desk::totals);

        assertThat(totals.people()).isEqualTo(count + 5);
        assertThat(totals.questions().getFirst().lines().getFirst().people()).isGreaterThanOrEqualTo(5);
        assertThat(totals.words()).contains("CANARY words");
        assertThatThrownBy(() -> As.officer("nwldc").gets(desk::totals)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.sql("select answers from survey_response")
                        .query(byte[].class)
                        .list())
                .noneMatch(bytes -> new String(bytes).contains("CANARY"));
    }

    @Test
    void an_empty_survey_is_not_kept() {
        As reporter = As.reporter(Ids.next(), "imani");
        close("imani", reporter.who().id());

        assertThatThrownBy(() -> reporter.does(() -> desk.answer(Answers.NONE, false)))
                .isInstanceOf(SurveyDesk.NotAnswerable.class);
    }

    @Test
    void whoever_has_not_answered_is_reminded_once() {
        UUID silent = Ids.next();
        UUID quick = Ids.next();
        close("imani", silent, quick);
        As.reporter(quick, "imani").does(() -> desk.answer(GLAD, false));

        clock.forward(Duration.ofDays(2));
        transaction.executeWithoutResult(status -> asking.askDue());
        assertThat(queued(silent)).isEqualTo(1);

        clock.forward(Duration.ofDays(15));
        transaction.executeWithoutResult(status -> asking.askDue());
        transaction.executeWithoutResult(status -> asking.askDue());

        assertThat(queued(silent)).isEqualTo(2);
        assertThat(queued(quick)).isEqualTo(1);
    }

    // What of the response's row a look at the whole database could tie to this person.
    private List<String> rowsNaming(UUID party) {
        return database.sql("""
                select 'record' from record_entry where (actor = ? or subject = ?) and deed = 'SURVEY_ANSWERED'
                union all select 'response' from survey_response where id = ?""")
                .param(party.toString())
                .param(party.toString())
                .param(party.toString())
                .query(String.class)
                .list();
    }

    private int queued(UUID party) {
        return database.sql("select count(*) from record_entry where subject = ? and deed = 'TEXT_QUEUED'")
                .param(party.toString())
                .query(Integer.class)
                .single();
    }

    private void close(String landlord, UUID... parties) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new CaseClosed(Ids.next(), landlord, List.of(parties), clock.instant())));
        for (UUID party : parties) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> As.reporter(party, landlord).gets(desk::state) == SurveyState.OPEN);
        }
    }
}
