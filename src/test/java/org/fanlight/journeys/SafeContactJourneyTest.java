package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.contact.Lexicon;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.standin.Fault;
import org.fanlight.standin.StandIn;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the case page lets an officer do to reach somebody, and what then arrives on the phone. */
@FanlightTest
class SafeContactJourneyTest {

    private static final String LANDLORD = "hexagon";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Colleague colleague;

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseLinks links;

    @Autowired
    StandIn network;

    @Autowired
    ChangeableClock clock;

    private final String number = SomeSafeContact.newNumber().e164();

    @BeforeEach
    void a_morning() {
        at("2026-12-01T11:00");
    }

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-12")
    void text_only_from_ten_to_two_blocks_a_call_and_holds_a_text_at_eight_until_the_hours_begin() {
        Receipt receipt = report("10:00", "14:00");
        at("2026-12-01T20:00");
        try (Device desk = Device.desk(port)) {
            Page page = opened(desk, receipt);
            Locator strip = page.locator("#contact-safe");
            assertThat(strip).containsText(say("contact.method.text"));
            assertThat(strip).containsText("10:00");
            assertThat(strip).containsText("Not now. The next safe time is 2 Dec 2026, 10:00.");
            assertThat(strip).not().containsText(number.substring(6));
            logsACall(page);
            assertThat(page.locator("#talks .error-summary")).containsText(say("staff.talk.blocked"));
            assertThat(page.locator("#talks .error-summary")).containsText(say("contact.refused.not-allowed"));
            assertThat(page.locator("#talks")).not().containsText("We spoke,");
            Accessibility.checkForStaff(page);
            writes(page, "May we come on Friday?");
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> network.postsTo(number) == 2);
            page.reload();
            page.locator("#contact-safe details.texts summary").click();
            assertThat(page.locator("#contact-safe details.texts li").first())
                    .containsText("There is an update: Waiting");
            assertThat(page.locator("#contact-safe details.texts li").first())
                    .containsText("It waits until 2 Dec 2026, 10:00.");
            Accessibility.checkForStaff(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/safe-contact-blocked.png")));

            at("2026-12-02T11:00");
            texted(3);
            page.reload();
            assertThat(strip).not().containsText("Not now.");
        }
    }

    @Test
    @Keeps("XC-13")
    void an_update_is_one_text_that_says_nothing_and_a_failed_one_becomes_a_task() {
        Receipt receipt = report("00:00", "23:59");
        try (Device desk = Device.desk(port)) {
            Page page = opened(desk, receipt);
            writes(page, "We spoke with the caretaker of 12 Mill Row.");
            texted(3);
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(6))
                    .until(() -> network.postsTo(number) == 3);
            String body = network.textsTo(number).getLast().body();
            assertThat(bannedWords()).hasSizeGreaterThan(20).noneMatch(body.toLowerCase()::contains);
            assertThat(body)
                    .doesNotContain(
                            "Ada",
                            "Mill",
                            "Hexagon",
                            "http",
                            receipt.reference().shown())
                    .doesNotContainPattern("\\p{Nd}");

            clock.forward(Duration.ofHours(25));
            network.failNextTo(number, Fault.LANDLINE);
            writes(page, "They will paint it on Monday.");
            texted(4);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                page.reload();
                assertThat(page.locator("#tasks").textContent()).contains(say("staff.task.text-failed"));
            });
            page.locator("#contact-safe details.texts summary").click();
            assertThat(page.locator("#contact-safe details.texts"))
                    .containsText("There is an update: Did not reach the phone");
        }
    }

    @Test
    @Keeps("XC-13")
    void a_stop_is_shown_to_staff_and_no_text_follows() {
        Receipt receipt = report("00:00", "23:59");
        try (Device desk = Device.desk(port)) {
            Page page = opened(desk, receipt);
            assertThat(network.textFrom(number, "STOP")).isEqualTo(200);
            writes(page, "They will paint it on Monday.");
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(6))
                    .until(() -> network.postsTo(number) == 2);
            page.reload();
            assertThat(page.locator("#contact-safe")).containsText(say("staff.number.opted-out"));
        }
    }

    private Receipt report(String from, String to) {
        Receipt receipt = reports.submit(new NewReport(
                LANDLORD,
                "web",
                Language.ENGLISH,
                Answers.NONE
                        .with("danger", Answer.chosen("no"))
                        .with("who", Answer.chosen("me"))
                        .with("what", Answer.said("Somebody shouts at me."))
                        .with("where", Answer.said("12 Mill Row"))
                        .with("identity", Answer.chosen("named"))
                        .with("name", Answer.said("Ada Example"))
                        .with("contact", Answer.chosen("text"))
                        .with("text_number", Answer.said(number))
                        .with("text_wording", Answer.chosen("1"))
                        .with(
                                "hours",
                                Answer.chosen("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                                        .with("from", from)
                                        .with("to", to))));
        texted(1);
        assertThat(network.textFrom(number, "ok")).isEqualTo(200);
        texted(2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.officer(LANDLORD)
                        .gets(() -> links.caseOf(receipt.partyId()))
                        .isPresent());
        return receipt;
    }

    private Page opened(Device desk, Receipt receipt) {
        Page page = colleague.signsIn(desk, LANDLORD, Role.OFFICER);
        page.navigate("/staff?reference=" + receipt.reference().digits());
        assertThat(page.locator("h1")).containsText(receipt.reference().shown());
        return page;
    }

    private static void logsACall(Page page) {
        page.locator("#talks summary").click();
        page.locator("#talks")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Keep").setExact(true))
                .click();
    }

    private static void writes(Page page, String words) {
        page.locator("#messages textarea[id^=message-]").fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.locator("#messages .from-staff").last()).containsText(words);
    }

    private static List<String> bannedWords() {
        return Lexicon.of(Language.ENGLISH).words("alarm").stream()
                .map(word -> word.replace("*", ""))
                .toList();
    }

    private void texted(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> network.postsTo(number) >= count);
    }

    private void at(String wall) {
        clock.set(LocalDateTime.parse(wall).atZone(London.ZONE).toInstant());
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }
}
