package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.SomePicture;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.messages.Message;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.survey.SurveyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class ComingBackJourneyTest {

    private static final String HEXAGON = "hexagon";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    MessageDesk messages;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    CaseLinks links;

    @Autowired
    SurveyDesk survey;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @Keeps("XC-14")
    void a_reporter_sees_how_far_it_is_and_exchanges_messages_with_a_photo() {
        Receipt receipt = report(Language.ENGLISH);
        As officer = As.officer(HEXAGON);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, receipt, Language.ENGLISH);
            assertThat(page.locator(".timeline li.now")).isVisible();
            assertThat(page.title()).isEqualTo("Fanlight");
            shot(page, "start");
            Accessibility.check(page);

            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator("#words")).isVisible();
            Accessibility.check(page);
            page.locator("button.act").click();
            assertThat(page.locator("#words-error")).isVisible();
            assertThat(page.title()).startsWith("Error: ");
            shot(page, "messages-error");
            Accessibility.check(page);

            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload("door.jpg", "image/jpeg", SomePicture.takenByPhone(300, 200)),
                new FilePayload("page.html", "text/html", "<html><script>alert(1)</script>".getBytes())
            });
            assertThat(page.locator(".file-list li")).hasCount(1);
            assertThat(page.locator("#files-errors")).containsText("page.html");
            shot(page, "messages-files");
            Accessibility.check(page);
            page.locator("#words").fill("He was at the door again.\n\nوہ پھر آیا");
            page.locator("button.act").click();
            assertThat(page.locator(".message-own .told-words")).hasText("He was at the door again.\n\nوہ پھر آیا");

            assertThat(officer.gets(() -> evidence.of(receipt.partyId()))).hasSize(1);
            assertThat(unread(officer, receipt)).as("new to staff").isOne();
            officer.does(() -> messages.readByStaff(receipt.partyId()));
            assertThat(unread(officer, receipt)).as("read by staff").isZero();
            officer.does(() -> messages.fromStaff(receipt.partyId(), "Thank you. We will ring you tomorrow."));
            page.reload();
            assertThat(page.locator(".yours-tasks .fresh")).hasText("1 new message");
            shot(page, "start-new");
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator(".message-staff .message-head")).containsText(say("messages.from.officer"));
            shot(page, "messages");
            Accessibility.check(page);
            List<Message> thread = officer.gets(() -> messages.thread(receipt.partyId()));
            assertThat(thread.getLast().isUnread()).isFalse();
            assertThat(thread).extracting(Message::languageTag).containsOnly("en-GB");
            page.locator("button.back").click();
            assertThat(page.locator(".yours-tasks .fresh")).hasCount(0);
        }
        nobodyElseSees(receipt.partyId());
    }

    private int unread(As officer, Receipt receipt) {
        return officer.gets(() -> messages.unread(List.of(receipt.partyId()))).getOrDefault(receipt.partyId(), 0);
    }

    // Whatever another reporter puts in the address, they get their own page or none.
    private void nobodyElseSees(UUID party) {
        Receipt other = report(Language.ENGLISH);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, other, Language.ENGLISH);
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator(".conversation")).hasText(say("tracking.messages.none"));
            for (String address : List.of("/yours?party=" + party, "/yours/" + party, "/yours/messages/" + party)) {
                page.navigate(address);
                assertThat(page.locator("body")).not().containsText("He was at the door again");
            }
        }
    }

    @Test
    void an_upload_past_the_limit_or_as_a_form_is_turned_away() {
        Receipt receipt = report(Language.ENGLISH);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, receipt, Language.ENGLISH);
            page.getByText(say("tracking.task.messages"), exact()).click();
            String to = page.locator("#files").getAttribute("data-to");

            assertThat(post(page, to, "new FormData()", "x")).isEqualTo(415);
            assertThat(post(page, to, "new Uint8Array(26 * 1048576).fill(97)", "application/octet-stream"))
                    .isEqualTo(413);
            assertThat(post(page, to, "'<svg onload=alert(1)>'", "application/octet-stream"))
                    .isEqualTo(415);
            assertThat(As.reporter(receipt.partyId(), HEXAGON)
                            .gets(() -> evidence.ofReporter().files()))
                    .isEmpty();
        }
    }

    private static Object post(Page page, String to, String body, String type) {
        String headers = type.equals("x") ? "{}" : "{'Content-Type': '" + type + "'}";
        return page.evaluate(
                "to => fetch(new URL(to, document.baseURI), {method: 'POST', headers: " + headers + ", body: " + body
                        + "}).then(answer => answer.status)",
                to);
    }

    @Test
    void every_part_of_the_page_is_right_in_every_language() {
        for (Language language : Languages.all()) {
            Receipt receipt = report(language);
            try (Device phone = Device.phone(port)) {
                Page page = phone.page();
                comeBack(page, receipt, language);
                assertThat(page.locator("html")).hasAttribute("dir", language.dir());
                Accessibility.check(page);
                for (String task : List.of("messages", "more", "contact", "call", "name")) {
                    page.getByText(texts.say(language, "tracking.task." + task), exact())
                            .click();
                    assertThat(page.locator("button.back")).isVisible();
                    shot(page, task + "-" + language.tag());
                    Accessibility.check(page);
                    page.locator("button.back").click();
                    assertThat(page.locator(".yours-tasks")).isVisible();
                }
            }
        }
    }

    @Test
    void more_is_told_contact_is_changed_and_a_name_is_given_later() {
        Receipt receipt = report(Language.ENGLISH);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, receipt, Language.ENGLISH);

            page.getByText(say("tracking.task.more"), exact()).click();
            page.locator("#what").fill("It happened again last night.");
            page.locator("#when").fill("last night");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("tracking.more.sent"));

            page.getByText(say("tracking.task.contact"), exact()).click();
            page.getByText(say("tracking.contact.none"), exact()).click();
            page.getByText(say("contact.method.text"), exact()).click();
            assertThat(page.locator("#text")).isVisible();
            page.locator("button.act").click();
            assertThat(page.locator(".error-summary")).containsText(say("tracking.contact.error.mobile"));
            Accessibility.check(page);
            page.locator("#text").fill("07700 900123");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("tracking.contact.saved"));
            page.getByText(say("tracking.task.contact"), exact()).click();
            assertThat(page.locator("#text-hint")).containsText("123");
            assertThat(page.locator("#text")).hasValue("");
            page.locator("button.back").click();

            page.getByText(say("tracking.task.name"), exact()).click();
            page.locator("#name").fill("Amina");
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("tracking.name.saved"));

            page.getByText(say("tracking.task.call"), exact()).click();
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(say("tracking.call.sent"));

            page.getByText(say("tracking.sign-out"), exact()).click();
            page.waitForURL("**/");
            page.navigate("/yours");
            assertThat(page).hasURL("http://localhost:" + port + "/return");
        }
    }

    @Test
    void words_typed_here_outlive_the_session_and_are_for_nobody_else() {
        Receipt receipt = report(Language.ENGLISH);
        Receipt other = report(Language.ENGLISH);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, receipt, Language.ENGLISH);
            page.getByText(say("tracking.task.messages"), exact()).click();
            isKept(page, "#words", "He was in the lift again.");
            endTheSession(phone);
            page.locator("button.act").click();
            page.waitForURL("**/return");

            comeBack(page, other, Language.ENGLISH);
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator("#words")).hasValue("");
            page.locator("button.back").click();
            page.getByText(say("tracking.task.more"), exact()).click();
            isKept(page, "#where", "On the stairs");
            endTheSession(phone);
            page.reload();
            page.waitForURL("**/return");

            comeBack(page, receipt, Language.ENGLISH);
            page.getByText(say("tracking.task.more"), exact()).click();
            assertThat(page.locator("#where")).hasValue("");
            page.locator("button.back").click();
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator("#words")).hasValue("He was in the lift again.");
            assertThat(page.getByText(say("tracking.kept"))).isVisible();
            Accessibility.check(page);
            page.locator("button.act").click();
            assertThat(page.locator(".message-own")).containsText("He was in the lift again.");
            assertThat(page.locator("#words")).hasValue("");
            page.reload();
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator("#words")).hasValue("");
            isKept(page, "#words", "Not to be kept");
            page.locator("button.back").click();
            page.getByText(say("tracking.sign-out"), exact()).click();
            page.waitForURL("**/");
            comeBack(page, receipt, Language.ENGLISH);
            page.getByText(say("tracking.task.messages"), exact()).click();
            assertThat(page.locator("#words")).hasValue("");
        }
    }

    private static void isKept(Page page, String field, String words) {
        page.waitForResponse("**/keep", () -> {
            page.locator(field).fill(words);
            page.locator(field).blur();
        });
    }

    /** As if the server had forgotten it. */
    private static void endTheSession(Device phone) {
        phone.context()
                .addCookies(List.of(
                        new Cookie("s", "anEndedOne").setUrl(phone.page().url())));
    }

    @Test
    void the_survey_is_answered_in_words_and_goes_away() {
        for (Language language : List.of(Language.ENGLISH, Languages.of("ur"))) {
            Receipt receipt = report(language);
            closed(receipt);
            try (Device phone = Device.phone(port)) {
                Page page = phone.page();
                comeBack(page, receipt, language);
                page.getByText(texts.say(language, "tracking.task.survey"), exact())
                        .click();
                assertThat(page.locator("#more")).isVisible();
                shot(page, "survey-" + language.tag());
                Accessibility.check(page);
                page.locator("button.act").click();
                assertThat(page.locator(".error-summary")).isVisible();
                Accessibility.check(page);
                page.getByText(texts.say(language, "survey.overall.option.very_satisfied"), exact())
                        .first()
                        .click();
                page.locator("#more").fill("آپ نے میری بات سنی");
                page.locator("button.act").click();
                assertThat(page.locator(".done")).hasText(texts.say(language, "survey.sent.text"));
                assertThat(page.getByText(texts.say(language, "tracking.task.survey"), exact()))
                        .hasCount(0);
            }
        }
    }

    @Test
    void the_browser_s_own_back_leads_from_a_part_to_the_first_page() {
        Receipt receipt = report(Language.ENGLISH);
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            comeBack(page, receipt, Language.ENGLISH);
            page.getByText(say("tracking.task.name"), exact()).click();
            page.locator("#name").click();
            page.goBack(new Page.GoBackOptions().setTimeout(1000).setWaitUntil(WaitUntilState.COMMIT));
            assertThat(page.locator(".timeline")).isVisible();
            assertThat(page).hasURL("http://localhost:" + port + "/yours");
        }
    }

    private void closed(Receipt receipt) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new CaseClosed(Ids.next(), HEXAGON, List.of(receipt.partyId()), Instant.now())));
        Awaitility.await().until(() -> As.reporter(receipt.partyId(), HEXAGON).gets(survey::state) == SurveyState.OPEN);
    }

    private void comeBack(Page page, Receipt receipt, Language language) {
        page.navigate("/?for=" + HEXAGON);
        page.locator("button[name=language][value='" + language.tag() + "']").click();
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        page.waitForURL("**/yours");
        assertThat(page.locator("h1")).hasText(texts.say(language, "tracking.heading"));
    }

    private Receipt report(Language language) {
        Answers answers = Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("what", Answer.said("Somebody shouted at my door."))
                .with("where", Answer.said("At my front door"))
                .with("identity", Answer.chosen("anonymous"));
        Receipt receipt = reports.submit(new NewReport(HEXAGON, "web", language, answers));
        UUID party = receipt.partyId();
        Awaitility.await()
                .until(() -> As.officer(HEXAGON).gets(() -> links.caseOf(party)).isPresent());
        return receipt;
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots/" + name + ".png"))
                .setFullPage(true));
    }
}
