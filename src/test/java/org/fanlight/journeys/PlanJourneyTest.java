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
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan from the officer's draft to the person's agreement, with a change asked for on a phone. */
@FanlightTest
class PlanJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    Texts texts;

    @Test
    void an_officer_drafts_a_plan_and_the_person_changes_it_and_agrees_in_urdu_on_a_phone() {
        Language urdu = Languages.of("ur");
        Receipt receipt = some.report("hexagon", urdu, some.quiet());
        try (Device desk = Device.desk(port);
                Device narrow = Device.phone(port)) {
            Page page = colleague.signsIn(desk, "hexagon", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            Locator plan = page.locator("#plan");
            assertThat(plan).containsText("Not agreed yet");
            open(plan, "Add something to the plan");
            press(plan, "Add to the draft");
            assertThat(plan.locator(".error-summary")).containsText("Say what will be done");
            adds(plan, "ENFORCEMENT", "We write to the other party.");
            assertThat(plan).containsText("Draft of the next plan");
            open(plan, "How and how often we get in touch");
            plan.locator("select[id^=plan-way-]").selectOption("PAGE");
            plan.locator("input[id^=plan-days-]").fill("7");
            press(plan, "Put into the draft");
            assertThat(plan).containsText("At least every 7 days.");
            Accessibility.checkForStaff(page);
            shoot(page, "draft-desk");
            open(plan, "Show the draft to the person");
            press(plan, "Show it to the person");
            assertThat(plan).containsText("Plan 1,");
            press(plan, "Begin: We write to the other party.");
            assertThat(plan.locator(".error-summary")).containsText("before the plan is agreed");

            asksForAChange(receipt, urdu);

            page.reload();
            plan = page.locator("#plan");
            assertThat(plan).containsText("دو ہفتے بعد");
            open(plan, "Add something to the plan");
            adds(plan, "SUPPORT", "We talk every week.");
            open(plan, "Show the draft to the person");
            press(plan, "Show it to the person");
            assertThat(plan).containsText("Plan 2,");

            agrees(receipt, urdu);

            page.reload();
            assertThat(page.locator("#plan")).containsText("The plan is agreed.");
            Page small = colleague.signsIn(narrow, "hexagon", Role.SENIOR);
            small.navigate("/staff?reference=" + receipt.reference().digits());
            assertThat(small.locator("#plan")).containsText("Plan 2,");
            Accessibility.checkForStaff(small);
            shoot(small, "section-phone");
        }
        for (Language language : Languages.all()) {
            try (Device phone = Device.phone(port)) {
                Page page = comesBack(phone, receipt, language);
                page.getByText(texts.say(language, "tracking.task.plan")).click();
                assertThat(page.locator("h1")).hasText(texts.say(language, "plan.heading"));
                Accessibility.check(page);
                shoot(page, "agreed-" + language.tag());
            }
        }
    }

    private void asksForAChange(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, language);
            assertThat(page.locator(".yours-tasks .fresh")).hasText(texts.say(language, "tracking.task.plan.waits"));
            Accessibility.check(page);
            page.getByText(texts.say(language, "tracking.task.plan"), exact()).click();
            assertThat(page.locator("h1")).hasText(texts.say(language, "plan.heading"));
            Accessibility.check(page);
            shoot(page, "waiting-" + language.tag());
            page.getByText(texts.say(language, "plan.change"), exact()).click();
            assertThat(page.locator("h1")).hasText(texts.say(language, "plan.change.heading"));
            page.locator("button.act").click();
            assertThat(page.locator(".error-summary").first()).containsText(texts.say(language, "plan.change.missing"));
            Accessibility.check(page);
            shoot(page, "change-" + language.tag());
            page.locator("#change").fill("دو ہفتے بعد لکھیں۔");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(texts.say(language, "plan.change.sent"));
        }
    }

    private void agrees(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = comesBack(phone, receipt, language);
            page.getByText(texts.say(language, "tracking.task.plan"), exact()).click();
            assertThat(page.locator("article").first()).containsText("We talk every week.");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(texts.say(language, "plan.agreed-now"));
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

    private static void adds(Locator plan, String type, String what) {
        plan.locator("select[id^=plan-type-]").selectOption(type);
        plan.locator("textarea[id^=plan-what-]").fill(what);
        plan.locator("input[id^=plan-owner-]").fill("Officer Khan");
        plan.locator("input[id^=plan-due-]").fill("2027-01-08");
        press(plan, "Add to the draft");
        assertThat(plan.locator(".plan-draft")).containsText(what);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
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
                .setPath(Path.of("target/screenshots/plan-" + name + ".png")));
    }
}
