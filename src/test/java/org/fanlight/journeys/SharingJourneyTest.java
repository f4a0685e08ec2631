package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A referral that waits for consent, and the person who takes it back. */
@FanlightTest
class SharingJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    Texts texts;

    @Test
    void a_referral_waits_for_consent_and_the_person_takes_it_back_in_urdu_on_a_phone() {
        Receipt receipt = some.report("hexagon", Languages.of("ur"), some.quiet());
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "hexagon", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            Locator sharing = page.locator("#sharing");
            open(sharing, "Refer, talk about the case, or hand it on");
            sharing.locator("select[id^=share-agency-]").selectOption("victim_support");
            sharing.locator("textarea[id^=share-what-]").fill("Name and number");
            press(sharing, "Share it");
            assertThat(sharing.locator(".error-summary")).containsText("Ask them first.");
            open(sharing, "Write down that they allow something");
            sharing.locator("select[id^=consent-agency-]").selectOption("victim_support");
            sharing.locator("textarea[id^=consent-what-]").fill("Name and number");
            sharing.locator("input[id^=consent-until-]")
                    .fill(LocalDate.now().plusDays(30).toString());
            press(sharing, "Write it down");
            assertThat(sharing).containsText("Holds until");
            press(sharing, "Share it");
            assertThat(sharing).containsText("shared with Victim Support");
            Accessibility.checkForStaff(page);
            shoot(page, "section-phone");
            for (Language language : Languages.all()) {
                looks(receipt, language);
            }
            takesItBack(receipt, Languages.of("ur"));
            page.reload();
            assertThat(page.locator("#sharing")).containsText("Taken back");
            assertThat(page.locator("#tasks")).containsText("The person took back their consent");
        }
    }

    private void looks(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, language);
            Accessibility.check(page);
            shoot(page, "allowed-" + language.tag());
        }
    }

    private void takesItBack(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, language);
            page.locator("article.closing button").click();
            assertThat(page.locator(".done")).hasText(texts.say(language, "consent.withdrawn-now"));
            page.getByText(texts.say(language, "tracking.task.consent")).click();
            assertThat(page.locator("article.closing button")).hasCount(0);
            Accessibility.check(page);
            shoot(page, "withdrawn-" + language.tag());
        }
    }

    private Page comesBack(Device device, Receipt receipt, Language language) {
        Page page = device.page();
        Tenant.at(device, texts).opens("hexagon", language);
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        assertThat(page.locator("h1")).hasText(texts.say(language, "tracking.heading"));
        page.getByText(texts.say(language, "tracking.task.consent")).click();
        assertThat(page.locator("h1")).hasText(texts.say(language, "consent.heading"));
        return page;
    }

    private static void open(Locator section, String name) {
        section.locator("summary:text-is('" + name + "')").click();
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
                .setPath(Path.of("target/screenshots/sharing-" + name + ".png")));
    }
}
