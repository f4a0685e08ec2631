package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.ClosingDesk.Kind;
import org.fanlight.casework.ClosingDesk.Missing;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of the ledger that casework keeps from end to end. */
@FanlightTest
class CaseworkPromisesTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    ClosingDesk closing;

    @Autowired
    CategoryDesk categories;

    @Autowired
    AlertDesk alerts;

    @Autowired
    Inbox inbox;

    @Autowired
    ToldDesk told;

    @Autowired
    Casebook cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-05")
    void a_day_without_contact_alerts_officer_then_senior_and_manager_and_keeps_the_case_open_until_its_reason() {
        UUID id = some.open("imani", SomeCase.callable());
        clock.forward(Duration.ofHours(13));
        eventually(OFFICER, id, "REMINDER 50");
        assertThat(alerted(As.senior("imani"), id)).doesNotContain("REMINDER 100");
        clock.forward(Duration.ofHours(12));
        eventually(As.senior("imani"), id, "REMINDER 100");
        eventually(As.manager("imani"), id, "BREACHED 100");
        assertThat(OFFICER.gets(() -> closing.missing(id))).contains(new Missing(Kind.NO_REASON, "first_contact"));
        OFFICER.does(() -> desk.giveReason(id, "first_contact", "Nobody was on duty."));
        assertThat(OFFICER.gets(() -> closing.missing(id)))
                .doesNotContain(new Missing(Kind.NO_REASON, "first_contact"));
    }

    @Test
    void a_clock_that_repeats_reminds_anew_each_time() {
        UUID id = some.open("imani", SomeCase.quiet());
        clock.forward(Duration.ofDays(80));
        eventually(OFFICER, id, "case_review", "REMINDER 80");
        OFFICER.does(
                () -> transaction.executeWithoutResult(begun -> cases.restart(id, "case_review", clock.instant())));
        assertThat(alerted(OFFICER, id, "case_review")).isEmpty();
        clock.forward(Duration.ofDays(80));
        eventually(OFFICER, id, "case_review", "REMINDER 80");
    }

    @Test
    @Keeps("XC-18")
    void what_a_witness_perceives_stays_and_is_found_whatever_an_officer_decides() {
        Receipt receipt = some.send(
                "imani",
                SomeCase.quiet()
                        .with("who", Answer.chosen("saw"))
                        .with("perceived", Answer.chosen("me"))
                        .with("motives", Answer.chosen("race"))
                        .with("motive_words", Answer.said("I heard the word.")));
        UUID id = some.of(receipt);
        List<Told.Perception> before = perceptions(receipt);
        assertThat(before).anySatisfy(one -> assertThat(one.motives()).containsExactly("race"));
        some.recategorise(OFFICER, As.senior("imani"), id, "neighbour");
        assertThat(OFFICER.gets(() -> categories.asNow(id))).isEqualTo("neighbour");
        assertThat(perceptions(receipt)).isEqualTo(before);
        assertThat(everythingPerceivedAs("race")).contains(id);
        assertThat(everythingPerceivedAs("age")).doesNotContain(id);
    }

    private List<Told.Perception> perceptions(Receipt receipt) {
        return OFFICER.gets(() -> told.told(receipt.reportId())).orElseThrow().perceptions();
    }

    private List<UUID> everythingPerceivedAs(String motive) {
        var filter = new InboxFilter(InboxFilter.Kind.ALL, null, motive, null, null);
        List<UUID> all = new java.util.ArrayList<>();
        var page = OFFICER.gets(() -> inbox.page(filter, null));
        for (InboxCursor next = page.next(); ; next = page.next()) {
            page.rows().forEach(row -> all.add(row.id()));
            InboxCursor from = next;
            if (from == null) {
                return all;
            }
            page = OFFICER.gets(() -> inbox.page(filter, from));
        }
    }

    private void eventually(As who, UUID id, String alert) {
        eventually(who, id, "first_contact", alert);
    }

    private void eventually(As who, UUID id, String rule, String alert) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(alerted(who, id, rule)).contains(alert));
    }

    private List<String> alerted(As who, UUID id) {
        return alerted(who, id, "first_contact");
    }

    private List<String> alerted(As who, UUID id, String rule) {
        return who.gets(() -> alerts.of(id)).stream()
                .filter(alert -> alert.rule().equals(rule))
                .map(alert -> alert.kind() + " " + alert.percent())
                .toList();
    }
}
