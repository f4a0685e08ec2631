package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fanlight.common.Role;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class SetupJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Test
    void an_administrator_reads_the_policy_in_plain_words() {
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "one_housing", Role.ADMINISTRATOR);
            page.navigate("/staff/setup");
            assertThat(heading(page)).hasText("Set-up");
            Accessibility.checkForStaff(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Policy").setExact(true))
                    .click();
            assertThat(heading(page)).hasText("Policy");
            assertThat(heading(page)).isFocused();
            var firstContact = page.locator("tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("First contact"));
            assertThat(firstContact).containsText("24 hours");
            assertThat(firstContact).containsText("Internal target, not in the policy");
            assertThat(page.locator("main")).containsText("We will keep you informed at every step.");
            assertThat(page.locator("main")).containsText("It is made from our summary of a public paper");
            Accessibility.checkForStaff(page);
            shoot(page, "policy");
        }
    }

    @Test
    void an_administrator_brings_in_homes_and_sees_what_was_not_taken() {
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "bcha", Role.ADMINISTRATOR);
            page.navigate("/staff/setup/homes");
            Accessibility.checkForStaff(page);
            String csv = "UPRN,Address,Postcode\n555001,1 Osprey Way,WS98 9AA\nx,2 Osprey Way,WS98 9AA\n";
            page.locator("#homes")
                    .setInputFiles(new FilePayload("homes.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".panel").first()).containsText("2 lines read, 1 stored, 1 not taken");
            page.locator(".panel summary").first().click();
            assertThat(page.locator(".panel").first()).containsText("The UPRN is a number of up to 12 digits.");
            Accessibility.checkForStaff(page);
            shoot(page, "homes");
        }
    }

    @Test
    void an_administrator_adds_a_holiday_and_takes_it_back_on_a_phone() {
        LocalDate day = LocalDate.of(2027, 11, 10);
        try (Device phone = Device.phone(port)) {
            Page page = signIn(phone, "hexagon", Role.ADMINISTRATOR);
            page.navigate("/staff/setup/holidays");
            page.getByText("Add holiday").click();
            assertThat(page.locator(".error-summary")).isFocused();
            assertThat(page.locator("#holiday-name-error")).isVisible();
            Accessibility.checkForStaff(page);
            page.locator("#holiday-day").fill(day.toString());
            page.locator("#holiday-name").fill("A day for everybody");
            page.getByText("Add holiday").click();
            assertThat(page.locator("[role=status]").first()).containsText("10 November 2027 is a holiday now");
            assertThat(page.locator("table")).containsText("A day for everybody");
            Accessibility.checkForStaff(page);
            shoot(page, "holidays");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back the holiday"))
                    .click();
            assertThat(page.locator("table")).not().containsText("A day for everybody");
        }
    }

    @Test
    void nobody_but_an_administrator_sees_the_set_up() {
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "hexagon", Role.MANAGER);
            for (String path : new String[] {"", "/policy", "/homes", "/holidays"}) {
                page.navigate("/staff/setup" + path);
                assertThat(page.locator(".setup")).hasCount(0);
            }
        }
    }

    private Page signIn(Device device, String landlord, Role role) {
        return colleague.signsIn(device, landlord, role);
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/setup-" + name + ".png")));
    }
}
