package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person can choose on their own page: what helps, and a review by the council. */
@FanlightTest
class OptionsJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    ToldDesk told;

    @Autowired
    Texts texts;

    @Test
    void a_person_takes_and_leaves_what_could_help_and_asks_the_council_to_look() {
        Receipt receipt = some.report("imani", Language.ENGLISH, some.quiet());
        As person = As.reporter(receipt.partyId(), "imani");
        for (int i = 0; i < 2; i++) {
            person.does(() -> told.addIncident(Answers.NONE.with("what", Answer.said("They shouted again."))));
        }
        for (Language language : Languages.all()) {
            try (Device phone = Device.phone(port)) {
                looks(comesBack(phone, receipt, language), language);
            }
        }
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, Language.ENGLISH);
            press(page, "plan.options.task");
            choose(page, "home_security", "plan.options.yes");
            choose(page, "stay_elsewhere", "plan.options.no");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("plan.options.sent"));
            press(page, "plan.options.task");
            assertThat(page.locator("#option-home_security-group")).isChecked();
            page.locator("[data-back]").first().click();
            page.locator(".yours-tasks")
                    .getByText(say("asb.task"), new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#asb-words").fill("Please look at the stairs.");
            page.locator("button.act").click();
            assertThat(page.locator(".error-summary").first()).containsText(say("asb.agree.missing"));
            assertThat(page.locator("#asb-words")).hasValue("Please look at the stairs.");
            page.getByText(say("asb.agree.yes"), new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("asb.sent"));
            assertThat(page.locator("main")).not().containsText(say("asb.notice"));
        }
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "imani", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            Locator plan = page.locator("#plan");
            assertThat(plan).containsText("What the person would like:");
            assertThat(plan).containsText(say("plan.step.home_security"));
            plan.getByText("Begin with steps that fit", new Locator.GetByTextOptions().setExact(true))
                    .click();
            button(plan, "Fill the draft");
            assertThat(plan.locator(".plan-draft")).containsText(say("plan.step.home_security"));
            assertThat(plan.locator(".plan-draft")).not().containsText(say("plan.step.stay_elsewhere"));
            Accessibility.checkForStaff(page);
            shoot(page, "options-desk");
            page.navigate("/staff/case/appeals/" + some.caseOf(receipt));
            Locator review = page.locator("#asb-review");
            assertThat(review).containsText("Please look at the stairs.");
            review.getByText("Pass it on to the council", new Locator.GetByTextOptions().setExact(true))
                    .click();
            button(review, "It is passed on");
            assertThat(review.locator(".error-summary")).containsText("Say who at the council has it.");
            review.locator("input[id^=asb-to-]").fill("Community safety, town hall");
            button(review, "It is passed on");
            assertThat(review).containsText("Community safety, town hall");
            Accessibility.checkForStaff(page);
            shoot(page, "asb-desk");
        }
    }

    private void looks(Page page, Language language) {
        assertThat(page.locator(".notice").first()).containsText(texts.say(language, "asb.notice"));
        shoot(page, "asb-notice-" + language.tag());
        page.locator(".yours-tasks")
                .getByText(texts.say(language, "plan.options.task"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(texts.say(language, "plan.options.heading"));
        page.locator("button.act").click();
        assertThat(page.locator(".error-summary").first()).containsText(texts.say(language, "plan.options.missing"));
        Accessibility.check(page);
        shoot(page, "options-" + language.tag());
        page.locator("[data-back]").first().click();
        page.locator(".yours-tasks")
                .getByText(texts.say(language, "asb.task"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(texts.say(language, "asb.heading"));
        Accessibility.check(page);
        shoot(page, "asb-" + language.tag());
    }

    private Page comesBack(Device device, Receipt receipt, Language language) {
        Page page = device.page();
        Tenant.at(device, texts).opens("imani", language);
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        assertThat(page.locator("h1")).hasText(texts.say(language, "tracking.heading"));
        return page;
    }

    private void choose(Page page, String option, String answer) {
        page.locator("fieldset:has(#option-" + option + "-group)")
                .getByText(say(answer), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void press(Page page, String key) {
        page.locator(".yours-tasks")
                .getByText(say(key), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void button(Locator part, String name) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
