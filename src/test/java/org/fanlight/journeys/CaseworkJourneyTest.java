package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.fanlight.casework.Inbox;
import org.fanlight.casework.ManyCases;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer's day: find the report, take it up, assess, talk, write, close; by keyboard and on a phone too. */
@FanlightTest
class CaseworkJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    ReportDesk reports;

    @Autowired
    Inbox inbox;

    @Autowired
    ManyCases many;

    @Autowired
    SomeCases cases;

    @Autowired
    JdbcClient database;

    @Test
    void an_officer_takes_a_report_from_the_inbox_to_its_close() {
        Receipt receipt = report("imani", Language.ENGLISH, named());
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "imani");
            page.navigate("/staff");
            assertThat(page.locator("table.inbox")).isVisible();
            Accessibility.checkForStaff(page);
            shoot(page, "inbox");
            page.getByLabel("Find a case by its reference").fill("123");
            page.keyboard().press("Enter");
            assertThat(page.locator("#search-error")).isVisible();
            Accessibility.checkForStaff(page);
            page.getByLabel("Find a case by its reference")
                    .fill(receipt.reference().shown());
            page.keyboard().press("Enter");
            assertThat(heading(page)).containsText(receipt.reference().shown());
            assertThat(page.locator("#told")).containsText("They paint words on my door.");
            assertThat(page.locator("#clocks")).containsText("First contact in");
            assertThat(page.locator("#clocks")).containsText("Promised in the policy");
            assertThat(page.locator("#clocks")).containsText("Internal target, not in the policy");
            Accessibility.checkForStaff(page);
            shoot(page, "case-new");

            button(page, "Take up this case").click();
            assertThat(page.locator("#next")).containsText("finish the first assessment");
            shoot(page, "case-assessing");

            open(page, "Write down a talk or a try");
            page.getByLabel("We spoke about closing the case").check();
            button(page, "talks", "Keep").click();
            assertThat(page.locator("#talks")).containsText("We spoke, about closing");
            assertThat(page.locator("#clocks")).containsText("First contact: Met in time");

            open(page, "Assess");
            button(page, "Finish the assessment").click();
            assertThat(page.locator("#assessment .error-summary")).containsText("Who may come to harm");
            Accessibility.checkForStaff(page);
            shoot(page, "case-assessment-gaps");
            assess(page);
            assertThat(page.locator("#assessment")).containsText("Risk: standard");
            assertThat(page.locator("#head")).containsText("Working");

            page.locator("#messages textarea[id^=message-]").fill("We spoke with the caretaker.");
            page.locator("#messages select[id^=outlook-]").selectOption("OPEN");
            page.locator("#messages textarea[id^=outlook-because-]").fill("We do not know yet who it was.");
            button(page, "Send").click();
            assertThat(page.locator("#messages .from-staff")).containsText("We spoke with the caretaker.");

            open(page, "Add a task");
            page.locator("#task-title").fill("Paint the door");
            button(page, "tasks", "Add").click();
            assertThat(page.locator("#tasks")).containsText("Paint the door");
            open(page, "Add a note");
            page.locator("#note").fill("Neighbour heard it too.");
            button(page, "Keep the note").click();
            assertThat(page.locator("#notes")).containsText("Neighbour heard it too.");
            button(page, "Propose to close").click();
            assertThat(page.locator("#closing")).containsText("There are unfinished tasks.");
            Locator done = page.locator("#closing textarea[id^=summary]");
            done.fill("We painted your door and spoke with the caretaker.");
            page.locator("#closing textarea[id^=to-come]").fill("Nothing more.");
            button(page, "Close the case").click();
            assertThat(page.locator("#closing .error-summary")).containsText("unfinished tasks");
            assertThat(page.locator("#closing .error-summary")).containsText("risk was not scored again");
            assertThat(done).hasValue("We painted your door and spoke with the caretaker.");
            Accessibility.checkForStaff(page);
            shoot(page, "case-closing-refused");
            button(page, "Done: Paint the door").click();
            assertThat(page.locator("#tasks")).containsText("Done by you");
            assess(page);
            open(page, "There is no plan: say why");
            page.locator("#plan-without").fill("It stopped before one was made.");
            button(page, "plan", "Write it down").click();
            assertThat(page.locator("#plan")).containsText("It stopped before one was made.");
            cases.considerAgencies(As.senior("imani"), receipt);
            cases.agreesToClosing(As.senior("imani"), receipt);
            button(page, "Close the case").click();
            assertThat(page.locator("#head")).containsText("Closed");
            assertThat(page.locator("#closing")).isHidden();
            open(page, "Show what was done and seen");
            assertThat(page.locator("#timeline")).containsText("closed it");
            Accessibility.checkForStaff(page);
            shoot(page, "case-closed");
        }
    }

    @Test
    void words_in_urdu_stand_as_they_were_written_and_two_officers_do_not_overwrite_each_other() {
        Receipt receipt = report(
                "hexagon", Languages.of("ur"), anonymous().with("what", Answer.said("وہ میرے دروازے پر چیختے ہیں۔")));
        try (Device one = Device.phone(port);
                Device other = Device.desk(port)) {
            Page phone = signIn(one, "hexagon");
            Page desk = signIn(other, "hexagon");
            for (Page page : new Page[] {phone, desk}) {
                page.navigate("/staff?reference=" + receipt.reference().digits());
                assertThat(heading(page)).containsText(receipt.reference().shown());
            }
            var told = phone.locator("#told .told").first();
            assertThat(told).hasAttribute("lang", "ur");
            assertThat(told).hasAttribute("dir", "auto");
            Accessibility.checkForStaff(phone);
            shoot(phone, "case-phone");
            button(desk, "Take up this case").click();
            assertThat(desk.locator("#head")).containsText("First assessment");
            open(phone, "Give it to somebody");
            phone.locator("#assign").selectOption("");
            button(phone, "handling", "Give").click();
            assertThat(phone.locator("#handling .error-summary")).containsText("a colleague changed this case");
            shoot(phone, "case-changed-meanwhile");
            button(phone, "handling", "Give").click();
            assertThat(phone.locator("#handling")).containsText("Nobody has this case.");
            phone.navigate("/staff");
            assertThat(phone.locator("table.inbox")).isVisible();
            Accessibility.checkForStaff(phone);
            shoot(phone, "inbox-phone");
        }
    }

    @Test
    void a_case_that_only_its_clocks_moved_on_is_changed_without_a_question() {
        Receipt receipt = report("imani", Language.ENGLISH, anonymous());
        var id = As.officer("imani")
                .gets(() -> inbox.find(receipt.reference().digits()))
                .orElseThrow();
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "imani");
            page.navigate("/staff/case/" + id);
            assertThat(button(page, "Take up this case")).isVisible();
            database.sql("update case_file set version = version + 1 where id = ?")
                    .param(id.toString())
                    .update();
            button(page, "Take up this case").click();
            assertThat(page.locator("#head")).containsText("First assessment");
        }
    }

    @Test
    void a_case_of_another_landlord_is_not_found() {
        Receipt receipt = report("imani", Language.ENGLISH, anonymous());
        var id = As.officer("imani")
                .gets(() -> inbox.find(receipt.reference().digits()))
                .orElseThrow();
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "bcha");
            page.navigate("/staff/case/" + id);
            assertThat(page.locator("body"))
                    .not()
                    .containsText(receipt.reference().shown());
            assertThat(page.locator("#told")).hasCount(0);
        }
    }

    private static Answers anonymous() {
        return Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("who", Answer.chosen("me"))
                .with("what", Answer.said("They paint words on my door."))
                .with("where", Answer.said("12 Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
    }

    private static Answers named() {
        return anonymous()
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said("Ada Example"))
                .with("contact", Answer.chosen("call"))
                .with("call_number", Answer.said("07700 900456"))
                .with(
                        "hours",
                        Answer.chosen("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                                .with("from", "00:00")
                                .with("to", "23:59"))
                .with("perceived", Answer.chosen("me"))
                .with("motives", Answer.chosen("race"));
    }

    private Receipt report(String landlord, Language language, Answers answers) {
        Receipt receipt = reports.submit(new NewReport(landlord, "web", language, answers));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.officer(landlord)
                        .gets(() -> inbox.find(receipt.reference().digits()))
                        .isPresent());
        return receipt;
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

    @Test
    void of_many_notes_the_last_are_shown_and_the_earlier_are_a_press_away() {
        As officer = As.officer("imani");
        String reference = many.withNotes(officer, 22);
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "imani");
            page.navigate(
                    "/staff/case/" + officer.gets(() -> inbox.find(reference)).orElseThrow());
            assertThat(page.locator("#notes li")).hasCount(20);
            button(page, "Show 2 earlier notes").click();
            assertThat(page.locator("#notes li")).hasCount(22);
            assertThat(page.locator("#notes li").first()).containsText("try 0.");
        }
    }

    private Page signIn(Device device, String landlord) {
        return colleague.signsIn(device, landlord, Role.OFFICER);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String section, String name) {
        return page.locator("#" + section)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void open(Page page, String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/casework-" + name + ".png")));
    }
}
