package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.evidence.SomePicture;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Graffiti is photographed, the police asked about, and removed; on one page with repairs, security and moves (XC-31). */
@FanlightTest
class WorksJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Test
    void an_officer_has_graffiti_removed_with_a_photo_and_asks_for_locks() {
        Receipt receipt = cases.report(
                "imani",
                Language.ENGLISH,
                cases.quiet().with("damage", Answer.chosen("graffiti")).with("graffiti", Answer.chosen("offensive")));
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "imani", Role.OFFICER);
            page.navigate("/staff/case/" + cases.caseOf(receipt));
            page.locator(".case-nav a:text-is('Home and moves')").click();
            Locator jobs = page.locator("#jobs");
            press(jobs, "It is removed");
            assertThat(jobs.locator(".error-summary")).containsText("Add a photo from before");
            jobs.locator("summary:text-is('Add photos')").click();
            page.locator("#work-photos")
                    .setInputFiles(new FilePayload("wall.jpg", "image/jpeg", SomePicture.plain("jpeg", 60, 40)));
            assertThat(jobs.locator(".file-list")).containsText("wall.jpg");
            press(jobs, "The new photos show it before");
            assertThat(jobs).containsText("Photos: 1 before, 0 after.");
            jobs.locator("summary:text-is('Who does it, and the police')").click();
            jobs.locator("select[id^=police-]").selectOption("NOT_WANTED");
            press(jobs, "Keep");
            press(jobs, "It is removed");
            assertThat(jobs).containsText("Cost to the resident: £0.");
            assertThat(jobs.locator(".letter-box")).containsText("Done ");
            Locator security = page.locator("#security");
            security.locator("summary:text-is('Ask for something that makes it safer')")
                    .click();
            security.locator("#measure-what").fill("The window at the back.");
            press(security, "Ask for it");
            assertThat(security).containsText("a senior decides");
            page.locator("#moves summary:text-is('Ask for a move')").click();
            Accessibility.checkForStaff(page);
            shoot(page, "desk");
            page.setViewportSize(360, 740);
            shoot(page, "phone");
        }
    }

    private static void press(Locator section, String name) {
        section.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/works-" + name + ".png")));
    }
}
