package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The duty rota: red while nobody is on it, filled by a senior, handed over by an officer on a phone. */
@FanlightTest
class DutyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeStaff staff;

    @Autowired
    org.fanlight.people.DutyDesk duty;

    @Test
    void an_empty_rota_is_red_until_a_senior_fills_it_and_an_officer_hands_over() {
        As.senior("nwldc").does(() -> duty.plan().shifts().forEach(shift -> duty.takeOff(shift.id())));
        var officer = staff.of("nwldc", Role.OFFICER);
        var other = staff.of("nwldc", Role.OFFICER);
        try (Device desk = Device.desk(port);
                Device admin = Device.desk(port);
                Device phone = Device.phone(port)) {
            Page setup = colleague.signsIn(admin, "nwldc", Role.ADMINISTRATOR);
            setup.navigate("/staff/setup");
            assertThat(setup.locator(".notice.urgent")).containsText("Nobody is on duty now.");
            Accessibility.checkForStaff(setup);
            shoot(setup, "setup-red");

            Page page = colleague.signsIn(desk, "nwldc", Role.SENIOR);
            page.navigate("/staff");
            assertThat(page.locator(".notice.urgent")).containsText("Nobody is on duty now.");
            page.navigate("/staff/duty");
            assertThat(page.locator(".notice.urgent").first()).containsText("Nobody is on duty now.");
            Accessibility.checkForStaff(page);
            shoot(page, "empty-desk");
            press(page, "Add to the rota");
            assertThat(page.locator("#shift-who-error")).containsText("Choose a colleague.");
            LocalDateTime now = LocalDateTime.now(London.ZONE).truncatedTo(ChronoUnit.MINUTES);
            page.locator("#shift-who").selectOption(officer.id().toString());
            page.locator("#shift-from").fill(now.minusHours(1).toString());
            page.locator("#shift-to").fill(now.plusDays(15).toString());
            press(page, "Add to the rota");
            assertThat(page.locator("main [role=status]")).containsText("Added to the rota.");
            assertThat(page.locator(".notice.urgent")).hasCount(0);
            shoot(page, "filled-desk");

            Page small = colleague.signsIn(phone, officer);
            small.navigate("/staff/duty");
            Accessibility.checkForStaff(small);
            small.locator("#hand-over-who").selectOption(other.id().toString());
            small.locator("#hand-over-words").fill("Nothing is open.");
            press(small, "Hand over now");
            assertThat(small.locator("main [role=status]")).containsText("Handed over.");
            assertThat(small.locator("main")).containsText("Nothing is open.");
            Accessibility.checkForStaff(small);
            shoot(small, "handed-over-phone");
        }
        As.senior("nwldc").does(() -> duty.plan().shifts().forEach(shift -> duty.takeOff(shift.id())));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/duty-" + name + ".png")));
    }
}
