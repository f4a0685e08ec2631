package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.fanlight.casework.SomeCases;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A threat by a partner who is known, from the duty call to the finished assessment, on a phone and at a desk. */
@FanlightTest
class ViolenceJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Test
    void an_officer_goes_through_both_checklists_and_decides_before_the_assessment_ends() {
        Receipt receipt = some.report(
                "hexagon",
                Language.ENGLISH,
                some.violent().with("close", Answer.chosen("partner")).with("other", Answer.chosen("known")));
        try (Device phone = Device.phone(port);
                Device desk = Device.desk(port)) {
            Page small = colleague.signsIn(phone, "hexagon", Role.OFFICER);
            small.navigate("/staff?reference=" + receipt.reference().digits());
            assertThat(small.locator("#head")).containsText("Domestic abuse: stands alone");
            assertThat(small.locator("#safety")).containsText("a threat, a weapon");
            assertThat(small.locator("#safety")).containsText("Not answered yet");
            small.locator("#safety summary").first().click();
            Accessibility.checkForStaff(small);
            small.locator("#safety").screenshot(shot("phone"));

            Page page = colleague.signsIn(desk, "hexagon", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            press(page.locator("#next"), "Take up this case");
            Locator assessment = page.locator("#assessment");
            assessment
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Assess"))
                    .click();
            page.locator("#assessment-who").fill("The person.");
            Colleague.needsNoCare(page);
            page.locator("#assessment-r6").selectOption("threats");
            page.locator("#assessment-domestic").selectOption("yes");
            press(assessment, "Finish the assessment");
            assertThat(assessment.locator(".error-summary")).containsText("immediate-safety checklist");
            assertThat(assessment.locator(".error-summary")).containsText("domestic-abuse checklist");
            assertThat(assessment.locator(".error-summary")).containsText("injunction without notice");

            for (Checklist list : List.of(Checklist.SAFETY, Checklist.DOMESTIC)) {
                String name = list == Checklist.SAFETY ? "Immediate-safety checklist" : "Domestic-abuse checklist";
                Locator part = page.locator("#safety details").filter(new Locator.FilterOptions().setHasText(name));
                part.locator("summary").click();
                for (int i = 0; i < list.points().size(); i++) {
                    part.locator("select").nth(i).selectOption("DONE");
                }
                press(part, "Keep the answers");
                assertThat(part.locator("summary")).containsText("complete");
            }
            page.locator("#safety input[type=radio][value=no]").check();
            page.locator("#injunction-reason").fill("The person fears it now.");
            page.locator("#injunction-legal").fill("Duty solicitor");
            press(page.locator("#safety"), "Keep the decision");
            assertThat(page.locator("#safety")).containsText("we do not apply for an injunction");
            Accessibility.checkForStaff(page);
            page.locator("#safety").screenshot(shot("desk"));
            assessment
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("safety step"))
                    .click();
            page.locator("#safety-step").fill("Stays with her sister tonight.");
            press(assessment, "Keep");
            press(assessment, "Finish the assessment");
            assertThat(page.locator("#head")).containsText("Working");
            assessment
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Change the risk"))
                    .click();
            page.locator("#band-now").selectOption("MEDIUM");
            page.locator("#band-why").fill("They moved away.");
            press(assessment.locator("details[open]").first(), "Keep");
            assertThat(assessment).containsText("Waits for a senior");
            Accessibility.checkForStaff(page);
            assessment.screenshot(shot("risk-desk"));
        }
    }

    private static Locator.ScreenshotOptions shot(String name) {
        return new Locator.ScreenshotOptions().setPath(Path.of("target/screenshots/violence-" + name + ".png"));
    }

    private static void press(Locator section, String name) {
        section.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
