package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a case about the other party and what is done, on a phone and on a desk. */
@FanlightTest
class OtherPartyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Test
    void the_other_party_is_written_down_and_a_step_that_does_not_fit_is_refused_with_its_reason() {
        Receipt receipt = some.report("one_housing", Languages.of("en-GB"), some.quiet());
        UUID id = some.caseOf(receipt);
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "one_housing", Role.OFFICER);
            page.navigate("/staff/case/other-party/" + id);
            assertThat(page.locator("#others")).containsText("Restricted.");
            Accessibility.checkForStaff(page);
            shoot(page, "restricted-phone");
        }
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "one_housing", Role.SENIOR);
            page.navigate("/staff/case/other-party/" + id);
            Locator others = page.locator("#others");
            open(others, "Add another party");
            others.locator("#other-known-new").selectOption("KNOWN");
            others.locator("#other-relation-new").selectOption("TENANT");
            press(others, "Keep");
            assertThat(others.locator(".error-summary")).containsText("Give a name");
            others.locator("#other-name-new").fill("Q. Example");
            others.locator("#other-age-new").fill("44");
            press(others, "Keep");
            assertThat(others.locator("h3")).hasText("Other party");
            assertThat(others).containsText("Q. Example");
            Accessibility.checkForStaff(page);
            shoot(page, "other-phone");
            page.navigate("/staff/case/action/" + id);
            Locator actions = page.locator("#actions");
            open(actions, "Prepare a step");
            actions.locator("select[id^=step-tool-]").selectOption("asbo");
            press(actions, "Prepare it");
            assertThat(actions.locator(".error-summary")).containsText("In its place: Civil injunction");
            actions.locator("select[id^=step-tool-]").selectOption("warning_letter");
            press(actions, "Prepare it");
            assertThat(actions.locator("h3")).hasText("Warning letter, with Q. Example. Being prepared.");
            press(actions, "Approve it");
            assertThat(actions.locator(".error-summary")).containsText("Breached clause");
            open(actions, "Write what it needs");
            Accessibility.checkForStaff(page);
            shoot(page, "action-phone");
            for (String part : new String[] {"finding-out", "court"}) {
                page.navigate("/staff/case/" + part + "/" + id);
                Accessibility.checkForStaff(page);
                shoot(page, part + "-phone");
            }
            page.navigate("/staff/catalogue");
            Accessibility.checkForStaff(page);
            shoot(page, "catalogue-phone");
            page.navigate("/staff/court");
            Accessibility.checkForStaff(page);
            page.setViewportSize(1280, 900);
            for (String part : new String[] {"other-party", "action", "finding-out", "court"}) {
                page.navigate("/staff/case/" + part + "/" + id);
                assertThat(page.locator("h1")).isVisible();
                shoot(page, part + "-desk");
            }
            page.navigate("/staff/catalogue");
            assertThat(page.locator("table")).isVisible();
            shoot(page, "catalogue-desk");
        }
    }

    private static void open(Locator section, String name) {
        section.locator("summary:text-is('" + name + "')").first().click();
    }

    private static void press(Locator section, String name) {
        section.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/other-" + name + ".png")));
    }
}
