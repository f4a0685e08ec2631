package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.SomeCases;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.casework.progress.Progress;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.survey.SurveyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of a case from both sides: staff close it, the person reads why and says how it was, a senior sees figures. */
@FanlightTest
class ClosedCaseJourneyTest {

    private static final String LANDLORD = "hexagon";
    private static final String DONE = "We painted your door and spoke with the caretaker.";
    private static final String TO_COME = "A new lock on Monday, by the caretaker.";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Colleague colleague;

    @Autowired
    ReportDesk reports;

    @Autowired
    SomeCases some;

    @Autowired
    CaseLinks links;

    @Autowired
    Progress progress;

    @Autowired
    SurveyDesk survey;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void staff_close_a_case_the_person_reads_what_was_done_and_a_senior_sees_figures_without_names() {
        Receipt receipt = reports.submit(new NewReport(LANDLORD, "web", Language.ENGLISH, anonymous()));
        As officer = As.officer(LANDLORD);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer.gets(() -> links.caseOf(receipt.partyId())).isPresent());
        try (Device desk = Device.desk(port)) {
            closes(signIn(desk, Role.OFFICER), receipt);
        }
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts).opens(LANDLORD, Language.ENGLISH);
            comesBack(tenant, receipt);
            reads(tenant, receipt);
            saysHowItWas(tenant);
        }
        fourMorePeopleAnswer();
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, Role.SENIOR);
            page.navigate("/staff/survey");
            assertThat(page.locator("table.answers").first()).isVisible();
            assertThat(page.locator("main")).containsText("answered");
            assertThat(page.locator("main"))
                    .not()
                    .containsText(receipt.reference().shown());
            Accessibility.checkForStaff(page);
            shoot(page, "survey-totals");
        }
        try (Device phone = Device.phone(port)) {
            Page page = signIn(phone, Role.SENIOR);
            page.navigate("/staff/survey");
            assertThat(page.locator("table.answers").first()).isVisible();
            Accessibility.checkForStaff(page);
            shoot(page, "survey-totals-phone");
        }
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, Role.OFFICER);
            page.navigate("/staff/survey");
            assertThat(page.locator("table.answers")).hasCount(0);
        }
    }

    private void closes(Page page, Receipt receipt) {
        page.navigate("/staff?reference=" + receipt.reference().digits());
        assertThat(page.locator("h1")).containsText(receipt.reference().shown());
        button(page, "Take up this case").click();
        assess(page);
        open(page, "There is no plan: say why");
        page.locator("#plan-without").fill("It stopped before one was made.");
        button(page, "Write it down").click();
        assertThat(page.locator("#plan")).containsText("It stopped before one was made.");
        some.considerAgencies(As.officer(LANDLORD), receipt);
        button(page, "Propose to close").click();
        Locator done = page.locator("#closing textarea[id^=summary]");
        done.fill(DONE);
        page.locator("#closing textarea[id^=to-come]").fill(TO_COME);
        assertThat(page.locator("#closing")).containsText(texts.say(Language.ENGLISH, "policy.appeal.other_manager"));
        button(page, "Close the case").click();
        assertThat(page.locator("#closing .error-summary")).containsText("Nobody spoke with the person about closing");
        Accessibility.checkForStaff(page);
        shoot(page, "closing-refused");
        open(page, "Write down a talk or a try");
        page.locator("#talk-outcome").selectOption("NOT_POSSIBLE");
        page.getByLabel("We spoke about closing the case").check();
        page.locator("#talk-words").fill("No safe way to speak.");
        page.locator("#talks")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Keep").setExact(true))
                .click();
        assess(page);
        button(page, "Done: Offer an officer of the same sex or background").click();
        assertThat(page.locator("#tasks")).containsText("Done by you");
        button(page, "Close the case").click();
        assertThat(page.locator("#head")).containsText("Closed");
        assertThat(page.locator("#clocks")).containsText("Asking how it went");
        Accessibility.checkForStaff(page);
    }

    private static void assess(Page page) {
        Locator who = page.locator("#assessment-who");
        if (!who.isVisible()) {
            open(page, "Assess");
        }
        who.fill("Nobody tonight.");
        Colleague.needsNoCare(page);
        page.locator("#assessment-r6").selectOption("none");
        page.locator("#assessment-r8").selectOption("some");
        page.locator("#assessment-r10").selectOption("no");
        page.locator("#assessment-r12").selectOption("yes");
        button(page, "Finish the assessment").click();
        assertThat(who).hasValue("");
    }

    private static void comesBack(Tenant tenant, Receipt receipt) {
        Page page = tenant.page();
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        page.waitForURL("**/yours");
        tenant.sees("tracking.heading");
    }

    private void reads(Tenant tenant, Receipt receipt) {
        Locator closing = tenant.page().locator("section.closing");
        assertThat(closing).containsText(DONE);
        assertThat(closing).containsText(tenant.say("progress.closing.to-come"));
        assertThat(closing).containsText(TO_COME);
        assertThat(closing).containsText(tenant.say("progress.closing.appeal.silent"));
        assertThat(closing).containsText(tenant.say("policy.appeal.other_manager"));
        assertThat(closing).containsText(tenant.say("progress.closing.survey"));
        assertThat(closing).containsText(London.date(appealBy(receipt), Language.ENGLISH));
        shoot(tenant.page(), "closing-read");
    }

    private Instant appealBy(Receipt receipt) {
        var closing = As.reporter(receipt.partyId(), LANDLORD)
                .gets(() -> progress.of(receipt.partyId()))
                .closing();
        return Objects.requireNonNull(Objects.requireNonNull(closing).appeal().by());
    }

    private static void saysHowItWas(Tenant tenant) {
        Page page = tenant.page();
        tenant.presses("tracking.task.survey").sees("survey.heading");
        for (String label : page.locator("fieldset .choice > label").allTextContents()) {
            assertThat(label).as("a scale in words").containsPattern("\\p{L}").doesNotContainPattern("\\p{Nd}");
        }
        page.getByText(tenant.say("survey.overall.option.dissatisfied"), exact())
                .first()
                .click();
        page.locator("#more").fill("It took long.");
        page.locator("button.act").click();
        assertThat(page.locator(".done")).hasText(tenant.say("survey.sent.text"));
        Accessibility.check(page);
    }

    private void fourMorePeopleAnswer() {
        for (int i = 0; i < 4; i++) {
            As other = As.reporter(Ids.next(), LANDLORD);
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new CaseClosed(Ids.next(), LANDLORD, List.of(other.who().id()), Instant.now())));
            await().atMost(Duration.ofSeconds(20)).until(() -> other.gets(survey::state) == SurveyState.OPEN);
            other.does(() -> survey.answer(
                    Answers.NONE.with("overall", Answer.chosen("satisfied")).with("more", Answer.said("Quick answer.")),
                    false));
        }
    }

    private Page signIn(Device device, Role role) {
        return colleague.signsIn(device, LANDLORD, role);
    }

    private static Answers anonymous() {
        return Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("who", Answer.chosen("me"))
                .with("what", Answer.said("They paint words on my door."))
                .with("where", Answer.said("12 Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void open(Page page, String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/closed-" + name + ".png")));
    }
}
