package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Imani: told on a Saturday night and contacted within 24 hours, reviewed on the working day before three months are over,
 * talked about before closing, and kept open because the person appeals and somebody new to it agrees.
 */
@FanlightTest
class ImaniJourneyTest {

    private static final String LANDLORD = "imani";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void told_at_night_contacted_in_a_day_reviewed_in_three_months_and_kept_open_by_an_appeal() {
        at(2026, 11, 28, 23, 0);
        Receipt receipt = cases.report(LANDLORD, Language.ENGLISH, cases.callable());
        cases.assess(As.officer(LANDLORD), receipt);
        at(2026, 11, 29, 21, 0);
        staff(
                Role.OFFICER,
                receipt,
                screen -> screen.sees("clocks", "29 Nov 2026, 23:00")
                        .opensForm("talks", "Write down a talk or a try")
                        .chooses("#talk-outcome", "TALKED")
                        .presses("talks", "Keep")
                        .sees("clocks", "First contact: Met in time"));
        at(2027, 2, 26, 10, 0);
        staff(
                Role.OFFICER,
                receipt,
                screen -> screen.sees("clocks", "26 Feb 2027, 17:00")
                        .goesTo("Reviews")
                        .fills("#review-participants", "Officer and the person, by telephone")
                        .fills("#review-view", "It has been quiet since Christmas.")
                        .fillsAll("#diary textarea[name=side]", "Talked through today.")
                        .chooses("#review-outcome", "PROPOSE_CLOSING")
                        .presses("diary", "Keep this review")
                        .sees("diary", "with Officer and the person")
                        .sees("diary", ": Propose to close")
                        .looks("review"));
        staff(Role.OFFICER, receipt, screen -> screen.sees("closing", "The person can still appeal before closing."));
        appeals(receipt);
        staff(
                Role.MANAGER,
                receipt,
                screen -> screen.goesTo("Appeals and complaints")
                        .sees("appeals", "on their own page")
                        .fills("textarea[id^=appeal-answer-]", "You are right, it is too early. We go on.")
                        .presses("appeals", "Uphold: the case goes on")
                        .sees("appeals", "Upheld: the case goes on.")
                        .looks("upheld"));
        staff(Role.OFFICER, receipt, screen -> screen.sees("head", "Working"));
        readsTheAnswer(receipt);
    }

    private interface Deed {
        void by(CaseScreen screen);
    }

    private void staff(Role role, Receipt receipt, Deed deed) {
        try (Device desk = Device.desk(port)) {
            deed.by(new CaseScreen(colleague.signsIn(desk, LANDLORD, role), "imani").opens(receipt));
        }
    }

    private void appeals(Receipt receipt) {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = comesBack(phone, receipt);
            tenant.presses("progress.appeal.ask").sees("progress.appeal.heading");
            tenant.page().locator("#why").fill("It began again on Sunday.");
            tenant.page().locator("button.act").click();
            assertThat(tenant.page().locator(".done")).hasText(tenant.say("progress.appeal.sent"));
        }
    }

    private void readsTheAnswer(Receipt receipt) {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = comesBack(phone, receipt);
            tenant.page().getByText(tenant.say("tracking.task.letters")).first().click();
            assertThat(tenant.page().locator("article.closing").first())
                    .containsText("You are right, it is too early. We go on.");
            Accessibility.check(tenant.page());
        }
    }

    private Tenant comesBack(Device phone, Receipt receipt) {
        Tenant tenant = Tenant.at(phone, texts).opens(LANDLORD, Language.ENGLISH);
        Page page = tenant.page();
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        return tenant.sees("tracking.heading");
    }

    private void at(int year, int month, int day, int hour, int minute) {
        clock.set(LocalDateTime.of(year, month, day, hour, minute)
                .atZone(London.ZONE)
                .toInstant());
    }
}
