package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A message that says how likely a result is, and a letter that could lead to the person and is held back (XC-29, XC-57). */
@FanlightTest
class LetterJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Autowired
    Texts texts;

    @Test
    void an_officer_tells_honestly_what_is_likely_and_a_letter_with_the_flat_number_is_held_back() {
        Language urdu = Languages.of("ur");
        Receipt receipt = cases.report("nwldc", urdu, cases.quiet().with("where", Answer.said("Flat 3, 12 Mill Row")));
        cases.assess(As.officer("nwldc"), receipt);
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "nwldc", Role.OFFICER);
            page.navigate("/staff/case/" + cases.caseOf(receipt));
            Locator messages = page.locator("#messages");
            messages.locator("textarea[id^=message-]").fill("We have looked at everything.");
            press(messages, "Send");
            assertThat(messages.locator(".error-summary")).containsText("say how likely it is");
            assertThat(messages.locator("textarea[id^=message-]")).hasValue("We have looked at everything.");
            messages.locator("select[id^=outlook-]").selectOption("UNLIKELY");
            messages.locator("textarea[id^=outlook-because-]").fill("Nobody else has seen it so far.");
            press(messages, "Send");
            assertThat(messages).containsText("Last told how likely a result is");
            Accessibility.checkForStaff(page);

            page.locator(".case-nav a:text-is('Letters')").click();
            Locator letters = page.locator("#letters");
            letters.locator("summary:text-is('Write a letter')").click();
            letters.locator("#letter-template").selectOption("WARNING");
            press(letters, "Begin with our words");
            assertThat(letters.locator("#letter-words")).hasValue(Pattern.compile("has to stop"));
            letters.locator("#letter-to").fill("The reader\n14 Mill Row");
            letters.locator("#letter-words").fill("Stay away from flat 3.\n\nThank you.");
            press(letters, "Keep the draft");
            assertThat(letters.locator("mark")).containsText("flat 3");
            press(letters, "Let it go out");
            assertThat(letters.locator(".error-summary")).containsText("could lead to the person");
            Accessibility.checkForStaff(page);
            shoot(page, "held-back-desk");
            page.setViewportSize(360, 740);
            shoot(page, "held-back-phone");
        }
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            Tenant.at(phone, texts).opens("nwldc", urdu);
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            assertThat(page.locator("h1")).hasText(texts.say(urdu, "tracking.heading"));
            page.getByText(texts.say(urdu, "tracking.task.messages")).first().click();
            assertThat(page.locator(".message-staff")).containsText(texts.say(urdu, "progress.outlook.unlikely"));
            Accessibility.check(page);
            shoot(page, "outlook-ur");
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
                .setPath(Path.of("target/screenshots/letter-" + name + ".png")));
    }
}
