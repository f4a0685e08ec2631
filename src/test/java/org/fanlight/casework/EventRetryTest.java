package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportMade;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;

/** RU22: a report whose case did not open because the program died in between is shown, and opened in the end. */
@FanlightTest
class EventRetryTest {

    private static final String LISTENER = CaseOpening.class.getName() + ".on(" + ReportMade.class.getName() + ")";
    private static final As OFFICER = As.officer("hexagon");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    NotYetOpened notYetOpened;

    @Autowired
    EventSerializer serializer;

    @Autowired
    JdbcClient database;

    @Test
    void a_report_without_its_case_is_shown_turns_health_red_and_is_opened() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID first = some.of(receipt);
        UUID publication = asIfKilledInBetween(receipt, first);
        assertThat(OFFICER.gets(() -> inbox.notYetOpened()))
                .extracting(WaitingReport::reportId)
                .contains(receipt.reportId());
        assertThat(As.officer("imani").gets(() -> inbox.notYetOpened()))
                .extracting(WaitingReport::reportId)
                .doesNotContain(receipt.reportId());
        assertThat(notYetOpened.health().getStatus()).isEqualTo(Status.DOWN);
        database.sql("update EVENT_PUBLICATION set completion_attempts = 0 where id = ?")
                .param(publication.toString())
                .update();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> cases.findByReportId(receipt.reportId()).isPresent());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(OFFICER.gets(() -> inbox.notYetOpened()))
                        .extracting(WaitingReport::reportId)
                        .doesNotContain(receipt.reportId()));
    }

    @Test
    void each_try_waits_longer_and_never_more_than_ten_minutes() {
        assertThat(EventRetry.wait(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(EventRetry.wait(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(EventRetry.wait(200)).isEqualTo(Duration.ofMinutes(10));
    }

    /** The report is there, the case is not, and the registry still holds the event; its tries are used up for now. */
    private UUID asIfKilledInBetween(Receipt receipt, UUID caseId) {
        for (String table : List.of("case_strand", "case_stage", "case_clock", "case_alert")) {
            database.sql("delete from " + table + " where case_id = ?")
                    .param(caseId.toString())
                    .update();
        }
        database.sql("delete from case_file where id = ?")
                .param(caseId.toString())
                .update();
        UUID publication = Ids.next();
        var made = new ReportMade(
                receipt.reportId(),
                receipt.partyId(),
                "hexagon",
                1,
                receipt.receivedAt(),
                "web",
                "en-GB",
                false,
                false,
                false,
                false,
                false,
                false,
                false);
        database.sql("""
                insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status,
                  completion_attempts) values (?, ?, ?, ?, ?, 'PROCESSING', 100000)""")
                .param(publication.toString())
                .param(LISTENER)
                .param(ReportMade.class.getName())
                .param(serializer.serialize(made).toString())
                .param(Timestamp.from(Instant.now().minus(Duration.ofMinutes(2))))
                .update();
        return publication;
    }
}
