package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

/** A finding from proposal to letter, and the person who does not agree with it. */
@FanlightTest
class RecategorisingJourneyTest {

    private static final String WORDS = "We spoke with both of you about the bins and meet again on Friday.";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    Texts texts;

    @Test
    void an_officer_proposes_a_senior_approves_and_the_person_asks_for_another_look_in_urdu() {
        Receipt receipt = some.report(
                "hexagon",
                Languages.of("ur"),
                some.quiet().with("perceived", Answer.chosen("me")).with("motives", Answer.chosen("race")));
        some.assess(As.officer("hexagon"), receipt);
        try (Device officer = Device.phone(port);
                Device senior = Device.desk(port)) {
            Page page = colleague.signsIn(officer, "hexagon", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            Locator category = page.locator("#category");
            assertThat(category).containsText("As reported: Racist incident. As now: Racist incident.");
            category.locator("summary").first().click();
            press(category, "Propose");
            assertThat(category.locator(".error-summary")).containsText("Say where this can be seen.");
            Accessibility.checkForStaff(page);
            shoot(page, "refused-phone");
            page.locator("#category-what").selectOption("neighbour");
            page.locator("#category-intention").selectOption("NOT_SHOWN");
            page.locator("#category-reason").fill("Both say it is about the bins.");
            page.locator("#category-evidence").fill("Talk of Tuesday");
            page.locator("#category-words").fill(WORDS);
            press(category, "Propose");
            assertThat(category).containsText("A senior who did not propose it decides.");

            Page other = colleague.signsIn(senior, "hexagon", Role.SENIOR);
            other.navigate("/staff?reference=" + receipt.reference().digits());
            Accessibility.checkForStaff(other);
            shoot(other, "decision-desk");
            press(other.locator("#category"), "Approve and send the letter");
            assertThat(other.locator("#category")).containsText("As now: Dispute between neighbours.");
            other.navigate("/staff/categories");
            assertThat(other.locator("table")).containsText("Racist incident");
            Accessibility.checkForStaff(other);
            shoot(other, "counts-desk");
        }
        for (Language language : Languages.all()) {
            looksAtTheLetter(receipt, language);
        }
        asksForAnotherLook(receipt);
    }

    private void looksAtTheLetter(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, language);
            page.getByText(texts.say(language, "tracking.task.letters")).click();
            assertThat(page.locator("h1")).hasText(texts.say(language, "progress.letters.heading"));
            assertThat(page.locator("article")).containsText(WORDS);
            Accessibility.check(page);
            shoot(page, "letter-" + language.tag());
        }
    }

    private void asksForAnotherLook(Receipt receipt) {
        Language urdu = Languages.of("ur");
        try (Device phone = Device.desk(port)) {
            Page page = comesBack(phone, receipt, urdu);
            page.getByText(texts.say(urdu, "tracking.task.letters")).click();
            page.getByText(texts.say(urdu, "progress.letter.ask")).click();
            assertThat(page.locator("h1")).hasText(texts.say(urdu, "progress.look.heading"));
            Accessibility.check(page);
            page.locator("#why").fill("وہ لفظ پھر کہا گیا۔");
            shoot(page, "another-look-desk");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(texts.say(urdu, "progress.look.sent"));
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
        return page;
    }

    private static void press(Locator section, String name) {
        section.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/category-" + name + ".png")));
    }
}
