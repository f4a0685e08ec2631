package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportMade;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** From the report to the case, and who may work on it. */
@FanlightTest
class CaseDeskTest {

    private static final As OFFICER = As.officer("imani");
    private static final As SENIOR = As.senior("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseOpening opening;

    @Autowired
    Cases cases;

    @Autowired
    Record record;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_report_opens_its_case_with_clocks_counted_from_the_instant_it_came_in() {
        var receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        var head = OFFICER.gets(() -> desk.open(id));
        assertThat(head.stage()).isEqualTo(Stage.NEW);
        assertThat(head.reference()).isEqualTo(receipt.reference().digits());
        assertThat(OFFICER.gets(() -> desk.clocks(id)))
                .extracting(CaseClock::rule)
                .contains("first_contact", "first_assessment", "progress_update", "case_review")
                .doesNotContain("violence_handled", "immediate_safety");
        var contact = OFFICER.gets(() -> desk.clocks(id)).stream()
                .filter(clock -> clock.rule().equals("first_contact"))
                .findFirst()
                .orElseThrow();
        assertThat(contact.startedAt()).isCloseTo(receipt.receivedAt(), within());
        assertThat(contact.dueAt()).isCloseTo(receipt.receivedAt().plus(24, ChronoUnit.HOURS), within());
    }

    @Test
    void a_report_heard_of_twice_opens_one_case() {
        var receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        CaseOpening again = AopTestUtils.getTargetObject(opening);
        transaction.executeWithoutResult(status -> again.on(new ReportMade(
                receipt.reportId(),
                receipt.partyId(),
                "imani",
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
                false)));
        assertThat(cases.findByReportId(receipt.reportId()).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void a_report_of_a_weapon_takes_the_fast_path() {
        UUID id = some.open("nwldc", SomeCase.violent());
        var head = As.officer("nwldc").gets(() -> desk.open(id));
        assertThat(head.violence()).isTrue();
        assertThat(head.urgent()).isTrue();
        assertThat(As.officer("nwldc").gets(() -> desk.clocks(id)))
                .extracting(CaseClock::rule)
                .contains("violence_handled", "immediate_safety", "crisis_answer");
    }

    @Test
    void the_case_of_another_landlord_is_like_no_case_at_all() {
        UUID id = some.open("imani", SomeCase.quiet());
        As other = As.manager("hexagon");
        assertThatThrownBy(() -> other.does(() -> desk.open(id))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> other.does(() -> desk.takeUp(id, some.seen(OFFICER, id))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> other.does(() -> desk.clocks(id))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobody_without_a_role_and_no_administrator_opens_a_case() {
        UUID id = some.open("imani", SomeCase.quiet());
        assertThatThrownBy(() -> As.administrator("imani").does(() -> desk.open(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.reporter(UUID.randomUUID(), "imani").does(() -> desk.open(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void behind_the_wall_an_officer_sees_nothing_until_a_senior_assigns_it_to_them() {
        UUID id =
                some.open("imani", SomeCase.quiet().with("landlord_staff", org.fanlight.journey.Answer.chosen("yes")));
        assertThatThrownBy(() -> OFFICER.does(() -> desk.open(id))).isInstanceOf(NoSuchElementException.class);
        assertThat(SENIOR.gets(() -> desk.open(id)).staffClose()).isTrue();
    }

    @Test
    void looking_at_a_case_is_recorded() {
        UUID id = some.open("imani", SomeCase.quiet());
        OFFICER.does(() -> desk.open(id));
        assertThat(record.of(id)).anySatisfy(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.SAW);
            assertThat(entry.actor()).isEqualTo(OFFICER.who().id());
        });
    }

    @Test
    void who_takes_a_case_up_has_it() {
        UUID id = some.open("imani", SomeCase.quiet());
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        var head = OFFICER.gets(() -> desk.again(id));
        assertThat(head.stage()).isEqualTo(Stage.ASSESSING);
        assertThat(head.assignee()).isEqualTo(OFFICER.who().id());
    }

    @Test
    void a_deed_on_top_of_a_colleagues_is_refused_and_says_what_they_did() {
        UUID id = some.open("imani", SomeCase.quiet());
        Seen before = some.seen(OFFICER, id);
        SENIOR.does(() -> desk.takeUp(id, before));
        assertThatThrownBy(() -> OFFICER.does(() -> desk.takeUp(id, before)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.changes())
                                .extracting(Record.Entry::deed)
                                .contains(Deed.STAGE_SET, Deed.ASSIGNED));
    }

    @Test
    void a_step_that_is_not_in_the_table_is_refused() {
        UUID id = some.open("imani", SomeCase.quiet());
        assertThatThrownBy(() -> OFFICER.does(() -> desk.move(id, some.seen(OFFICER, id), Step.PROPOSE_CLOSING)))
                .isInstanceOf(StepRefused.class);
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, ChronoUnit.SECONDS);
    }
}
