package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A caretaker with a phone in a stairwell. */
@FanlightTest
class ConcernJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    Landlords landlords;

    @Test
    @Keeps("BCHA-4.6m")
    void a_caretaker_logs_a_concern_in_three_answers_on_a_phone_and_an_officer_has_it() {
        String reference;
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "bcha", Role.COLLEAGUE);
            assertThat(page.locator("h1")).hasText("Log a concern");
            assertThat(page.locator(".staff-bar nav")).not().containsText("Inbox");
            Accessibility.checkForStaff(page);
            shoot(page, "concern");
            log(page);
            assertThat(page.locator(".error-summary").first()).containsText("Say where it was.");
            page.locator("#concern-where").fill("Stairs of 1 to 20 Mill Row");
            page.locator("#concern-what").fill("Words of hate on the wall, second floor.");
            log(page);
            assertThat(page.locator(".error-summary").first()).containsText("in danger now");
            assertThat(page.locator("#concern-what")).hasValue("Words of hate on the wall, second floor.");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Took photographs before anything was changed").check();
            log(page);
            Locator logged = page.locator("p.done");
            assertThat(logged).containsText("Logged, reference");
            assertThat(page.locator("#concern-what")).hasValue("");
            Accessibility.checkForStaff(page);
            shoot(page, "concern-logged");
            var found = Pattern.compile("\\d{3}[ \\u00a0-]?\\d{3}[ \\u00a0-]?\\d{3}")
                    .matcher(logged.textContent());
            org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
            reference = found.group().replaceAll("\\D", "");
            page.navigate("/staff");
            assertThat(page.locator("main")).not().containsText("Mill Row");
        }
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "bcha", Role.OFFICER);
            page.navigate("/staff?reference=" + reference);
            assertThat(page.locator("main")).containsText("Words of hate on the wall, second floor.");
            assertThat(page.locator("main")).containsText("Took photographs before anything was changed");
        }
        SomePack.publish(landlords, "bcha", text -> text + "\ntriage.early: false\n");
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "bcha", Role.COLLEAGUE);
            assertThat(page.locator("main")).containsText("Tell an officer.");
            assertThat(page.locator("#concern-what")).hasCount(0);
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    private static void log(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Log it").setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
