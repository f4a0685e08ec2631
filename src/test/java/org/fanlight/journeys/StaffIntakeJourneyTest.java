package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.report.Intake;
import org.fanlight.report.IntakeDesk;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer takes down what somebody says on the telephone, in the person's language (XC-07). */
@FanlightTest
class StaffIntakeJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Colleague colleague;

    @Autowired
    ToldDesk told;

    @Autowired
    IntakeDesk intakes;

    @Autowired
    CaseLinks links;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void time_as_it_is() {
        clock.reset();
    }

    @Test
    void an_officer_on_the_telephone_walks_the_same_questions_and_clocks_start_when_it_reached_us() {
        clock.set(LocalDateTime.of(2026, 12, 2, 11, 0).atZone(London.ZONE).toInstant());
        Language urdu = Languages.of("ur");
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "nwldc", Role.OFFICER);
            page.locator(".staff-bar a[href$='/staff/intake']").click();
            press(page, "Begin");
            assertThat(page.locator("main")).containsText("Choose how it reaches us.");
            page.getByLabel("Telephone").check();
            page.locator("#intake-language").selectOption("ur");
            page.locator("#intake-date").fill("2026-12-03");
            press(page, "Begin");
            assertThat(page.locator("main")).containsText("Give a date and a time up to now");
            page.locator("#intake-date").fill("2026-12-01");
            page.locator("#intake-time").fill("16:30");
            Accessibility.checkForStaff(page);
            shoot(page, "begin");
            press(page, "Begin");
            Locator aloud = page.locator(".read-aloud [lang=ur]");
            assertThat(aloud).hasAttribute("dir", "rtl");
            assertThat(aloud).containsText(texts.say(urdu, "journey.danger.heading"));
            Accessibility.checkForStaff(page);
            shoot(page, "question");
            choose(page, "danger", "no");
            choose(page, "device", "shared");
            choose(page, "who", "me");
            write(page, "what", "وہ میرے دروازے پر چیختے ہیں");
            page.reload();
            assertThat(page.locator("h1, legend, label").first()).isVisible();
            write(page, "where", "12 Mill Row");
            passOver(page, "violence");
            choose(page, "close", "no");
            passOver(page, "landlord_staff");
            press(page, "Continue");
            assertThat(page.locator(".error-summary"))
                    .containsText(texts.say(Language.ENGLISH, "journey.identity.missing"));
            choose(page, "identity", "anonymous");
            press(page, texts.say(Language.ENGLISH, "journey.ready.send"));
            assertThat(page.locator("h1")).containsText("Give them these two numbers");
            assertThat(page.locator(".two-numbers .number")).hasCount(2);
            assertThat(page.locator("ol[lang=ur]")).isVisible();
            Accessibility.checkForStaff(page);
            shoot(page, "receipt");
            press(page, "Done: forget the code");
            assertThat(page.locator("h1")).hasText("Take down a report");
            assertThat(page.locator("main")).not().containsText("Begun and not sent");
        }
        As officer = As.officer("nwldc");
        Told report = officer.gets(() -> told.told(newest())).orElseThrow();
        org.assertj.core.api.Assertions.assertThat(report.channel()).isEqualTo("phone");
        org.assertj.core.api.Assertions.assertThat(report.language()).isEqualTo("ur");
        org.assertj.core.api.Assertions.assertThat(report.receivedAt())
                .isEqualTo(LocalDateTime.of(2026, 12, 1, 16, 30)
                        .atZone(London.ZONE)
                        .toInstant());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer.gets(() -> links.caseOf(report.partyId())).isPresent());
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "nwldc", Role.OFFICER);
            page.navigate("/staff/case/"
                    + officer.gets(() -> links.caseOf(report.partyId())).orElseThrow());
            assertThat(page.locator("#head")).containsText("Telephone");
            // Three working days from Tuesday half past four.
            assertThat(page.locator("#clocks")).containsText("4 Dec 2026");
            page.navigate("/staff/intake");
            Accessibility.checkForStaff(page);
            shoot(page, "begin-phone");
        }
    }

    @Test
    void what_one_officer_began_no_other_can_open() {
        As officer = As.officer("nwldc");
        Intake begun = officer.gets(() -> intakes.begin(Intake.How.OFFICE, Language.ENGLISH, clock.instant()));
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "nwldc", Role.SENIOR);
            page.navigate("/staff/intake/" + begun.id());
            assertThat(page.locator("h1")).hasText(texts.say(Language.ENGLISH, "pages.not-found.heading"));
            page.navigate("/staff/intake/nonsense");
            assertThat(page.locator("h1")).hasText(texts.say(Language.ENGLISH, "pages.not-found.heading"));
            assertThat(page.locator("[data-question]")).hasCount(0);
        }
    }

    private UUID newest() {
        return UUID.fromString(database.sql("select id from report where channel = 'phone' order by received_at desc")
                .query(String.class)
                .list()
                .getFirst());
    }

    private static void choose(Page page, String question, String code) {
        page.locator("[data-question=" + question + "] input[value='" + code + "']")
                .check();
        press(page, "Continue");
    }

    private static void write(Page page, String question, String words) {
        Locator field = page.locator("#" + question);
        field.fill(words);
        press(page, "Continue");
        assertThat(field).hasCount(0);
    }

    private static void passOver(Page page, String question) {
        Locator form = page.locator("[data-question=" + question + "]");
        assertThat(form).isVisible();
        press(page, "Continue");
        assertThat(form).hasCount(0);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/intake-" + name + ".png")));
    }
}
