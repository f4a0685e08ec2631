package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class TellUsJourneyTest {

    private static final List<String> SHORT_WAY =
            List.of("danger", "device", "who", "what", "where", "violence", "close", "landlord_staff", "identity");

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    JdbcClient database;

    private Language language = Language.ENGLISH;

    @Test
    void somebody_without_a_name_tells_us_in_nine_questions_and_gets_two_numbers_in_every_language() {
        for (Language each : Languages.all()) {
            language = each;
            try (Device phone = Device.phone(port)) {
                Page page = phone.page();
                begin(page);
                for (String question : SHORT_WAY) {
                    assertThat(heading(page)).hasText(say("journey." + question + ".heading"));
                    Accessibility.check(page);
                    answer(page, question);
                    goOn(page);
                }
                assertThat(heading(page)).hasText(say("journey.ready.heading"));
                Accessibility.check(page);
                page.locator("[data-act]").dblclick();
                assertThat(heading(page)).hasText(say("report.receipt.heading"));
                Accessibility.check(page);
                List<String> numbers = page.locator(".number").allTextContents();
                assertThat(numbers).hasSize(4);
                assertThat(numbers.get(0)).matches("\\d{3} \\d{3} \\d{3}").isEqualTo(numbers.get(2));
                assertThat(numbers.get(1))
                        .matches("\\d{4} \\d{4} \\d{4} \\d{4}")
                        .isEqualTo(numbers.get(3));
                page.reload();
                assertThat(page.locator(".number").nth(1)).hasText(numbers.get(1));
            }
        }
    }

    @Test
    void every_question_can_be_asked_and_every_page_has_its_own_title() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            begin(page);
            shortWay(page);
            Set<String> titles = new HashSet<>();
            Set<String> asked = new HashSet<>();
            for (String section :
                    questionnaires.journey("report", "bcha").questionnaire().sections()) {
                press(page, say("journey.ready.more"));
                page.locator(".tasks button")
                        .getByText(say("journey.section." + section), new Locator.GetByTextOptions().setExact(true))
                        .click();
                assertThat(page.locator(".tasks")).hasCount(0);
                while (page.locator(".tasks").count() == 0) {
                    assertThat(titles.add(page.title())).as(page.title()).isTrue();
                    Accessibility.check(page);
                    String key = key(page);
                    asked.add(key);
                    openWhatDependsOn(page, key);
                    goOn(page);
                }
                page.locator("[data-back]").click();
                assertThat(heading(page)).hasText(say("journey.ready.heading"));
            }
            assertThat(questionnaires.journey("report", "bcha").questionnaire().questions())
                    .filteredOn(question -> !asked.contains(question.key()))
                    .extracting(Question::key)
                    .isEmpty();
            press(page, say("journey.ready.check"));
            assertThat(heading(page)).hasText(say("journey.check.heading"));
            Accessibility.check(page);
            List<String> names = page.locator("button[aria-label]").all().stream()
                    .map(button -> button.getAttribute("aria-label"))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(60);
            assertThat(page.locator("main")).containsText(say("journey.check.none"));
            page.locator("#change-where").click();
            page.locator("#where").fill("Another place");
            goOn(page);
            assertThat(heading(page)).hasText(say("journey.check.heading"));
            assertThat(page.locator("main")).containsText("Another place");
        }
    }

    @Test
    void what_cannot_stand_is_told_in_the_same_words_above_and_at_the_field_and_stays_typed() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            begin(page);
            goOn(page);
            refused(page, say("journey.danger.missing"), "danger-group");
            answer(page, "danger");
            goOn(page, "device");
            goOn(page, "who");
            goOn(page, "what");
            String long1 = "😟 <script>alert(1)</script> مجھے ".repeat(400);
            page.locator("#what").fill(long1);
            goOn(page);
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(page.locator("#what")).hasValue(long1);
            assertThat(page.locator("[data-count]")).not().isEmpty();
            page.reload();
            assertThat(page.locator("#what")).hasValue(long1);
            assertThat(page.locator(".notice")).hasText(say("journey.resumed"));
        }
    }

    @Test
    void the_browsers_back_shows_the_question_before_and_keeps_what_was_typed() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            begin(page);
            int length = ((Number) page.evaluate("history.length")).intValue();
            answer(page, "danger");
            goOn(page, "device");
            goOn(page, "who");
            goOn(page, "what");
            page.locator("#what").fill("half a sen");
            page.goBack();
            assertThat(heading(page)).hasText(say("journey.who.heading"));
            page.goBack();
            assertThat(heading(page)).hasText(say("journey.device.heading"));
            goOn(page, "who");
            goOn(page, "what");
            assertThat(page.locator("#what")).hasValue("half a sen");
            assertThat(((Number) page.evaluate("history.length")).intValue()).isLessThanOrEqualTo(length + 1);
            assertThat(page.url()).endsWith("/tell-us");
        }
    }

    @Test
    void a_session_that_ended_in_mid_report_loses_no_answer() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            begin(page);
            answer(page, "danger");
            goOn(page, "device");
            goOn(page, "who");
            goOn(page, "what");
            page.locator("#what").fill("typed when the session was gone already");
            // The server no longer knows the session, as after 20 idle minutes or a restart.
            phone.context().cookies().stream()
                    .filter(cookie -> !cookie.name.equals("f"))
                    .forEach(cookie -> phone.context()
                            .addCookies(List.of(
                                    new Cookie(cookie.name, "0".repeat(32)).setUrl("http://localhost:" + port))));
            page.locator("[data-act]").click();
            assertThat(page.locator(".notice")).hasText(say("journey.resumed"));
            assertThat(page.locator("#what")).hasValue("typed when the session was gone already");
            goOn(page, "where");
        }
    }

    @Test
    void another_language_in_the_middle_keeps_every_answer_and_shows_the_limits_again_in_it() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            begin(page);
            for (String question : SHORT_WAY.subList(0, 8)) {
                answer(page, question);
                goOn(page);
            }
            assertThat(heading(page)).hasText(say("journey.identity.heading"));
            assertThat(page.locator("main")).containsText(say("policy.anonymity.judge_may_order"));
            language = Languages.of("ur");
            page.locator("button[name=language][value=ur]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(heading(page)).hasText(say("journey.identity.heading"));
            assertThat(page.locator("main")).containsText(say("policy.anonymity.judge_may_order"));
            answer(page, "identity");
            goOn(page);
            press(page, say("journey.ready.check"));
            assertThat(page.locator("main")).containsText("By the lifts, Elm House");
            Accessibility.check(page);
        }
    }

    @Test
    void leaving_takes_the_draft_with_it() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.route(
                    "https://www.bbc.co.uk/**", route -> route.fulfill(new Route.FulfillOptions().setBody("weather")));
            begin(page);
            answer(page, "danger");
            goOn(page, "device");
            int before = drafts();
            page.locator("[data-leave]").click();
            page.waitForURL("https://www.bbc.co.uk/**");
            await().untilAsserted(() -> assertThat(drafts()).isLessThan(before));
            page.navigate("/?for=bcha");
            page.navigate("/tell-us");
            assertThat(heading(page)).hasText(say("journey.danger.heading"));
            assertThat(page.locator("input:checked")).hasCount(0);
            phone.forgiveLeaving();
        }
    }

    @Test
    void a_shared_device_is_warned_after_thirteen_minutes_and_blank_after_fifteen() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.route(
                    "https://www.bbc.co.uk/**", route -> route.fulfill(new Route.FulfillOptions().setBody("weather")));
            page.clock().install();
            begin(page);
            answer(page, "danger");
            goOn(page, "device");
            page.locator("input[value=shared]").check();
            goOn(page, "who");
            page.clock().runFor(12 * 60_000);
            assertThat(page.locator("[data-idle]")).isHidden();
            page.clock().runFor(70_000);
            assertThat(page.locator("[data-idle]")).isVisible();
            Accessibility.check(page);
            page.locator("[data-stay]").click();
            page.clock().runFor(6_000);
            assertThat(page.locator("[data-idle]")).isHidden();
            page.clock().runFor(14 * 60_000 + 50_000);
            page.clock().resume();
            page.evaluate("() => { Date.now = () => 1e15; }");
            page.waitForURL("https://www.bbc.co.uk/**");
            phone.forgiveLeaving();
        }
    }

    private void begin(Page page) {
        page.navigate("/?for=bcha");
        page.locator("button[name=language][value='" + language.tag() + "']").click();
        page.navigate("/tell-us");
        assertThat(heading(page)).hasText(say("journey.danger.heading"));
    }

    private void shortWay(Page page) {
        for (String question : SHORT_WAY) {
            assertThat(heading(page)).hasText(say("journey." + question + ".heading"));
            answer(page, question);
            goOn(page);
        }
        assertThat(heading(page)).hasText(say("journey.ready.heading"));
    }

    /** The least that can be said. */
    private static void answer(Page page, String question) {
        switch (question) {
            case "danger" -> page.locator("input[value=no]").check();
            case "what" -> page.locator("#what").fill("They shouted at me again. Znów. 😟 مجھے");
            case "where" -> page.locator("#where").fill("By the lifts, Elm House");
            case "identity" -> page.locator("input[value=anonymous]").check();
            default -> {}
        }
    }

    /** Chooses what makes the questions appear that are asked only then. */
    private static void openWhatDependsOn(Page page, String key) {
        String opening =
                switch (key) {
                    case "danger", "earlier", "police_told" -> "yes";
                    case "who" -> "for_someone";
                    case "identity" -> "named";
                    case "times" -> "still";
                    case "other" -> "known";
                    case "tonight" -> "no";
                    case "coping" -> "self_harm";
                    case "age" -> "under_18";
                    case "damage" -> "graffiti";
                    case "interpreter" -> "phone";
                    default -> "";
                };
        if (key.equals("contact")) {
            List.of("text", "call", "email", "post", "visit")
                    .forEach(way -> page.locator("input[value=" + way + "]").check());
        } else if (!opening.isEmpty()) {
            page.locator("input[value=" + opening + "]").check();
        }
    }

    /** The question of the page that is shown, known by its heading. */
    private String key(Page page) {
        String shown = heading(page).textContent();
        return questionnaires.journey("report", "bcha").questionnaire().questions().stream()
                .filter(question -> say(question.heading()).equals(shown))
                .peek(question -> assertThat(question.type() == QuestionType.STATEMENT
                                || question.type() == QuestionType.FILES
                                || page.locator("[data-question='" + question.key() + "']")
                                                .count()
                                        == 1)
                        .isTrue())
                .map(Question::key)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question says " + shown));
    }

    private static void refused(Page page, String words, String field) {
        assertThat(page.locator(".error-summary a")).hasText(words);
        assertThat(page.locator(".field-error:visible")).hasText(words);
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.title()).startsWith("Error: ");
        Accessibility.check(page);
        page.locator(".error-summary a").click();
        assertThat(page.locator("#" + field)).isFocused();
    }

    /** Continue, and the next page is there. */
    private static void goOn(Page page) {
        Object before = page.evaluate("document.querySelector('[data-act]').here = true");
        assertThat(before).isEqualTo(true);
        page.locator("[data-act]").click();
        page.waitForFunction("!(document.querySelector('[data-act]') || {}).here"
                + " || document.querySelector('.error-summary:not([hidden]) a')");
    }

    private void goOn(Page page, String next) {
        page.locator("[data-act]").click();
        assertThat(heading(page)).hasText(say("journey." + next + ".heading"));
    }

    private static void press(Page page, String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private int drafts() {
        return database.sql("select count(*) from draft").query(Integer.class).single();
    }

    private String say(String key) {
        return texts.say(language, key);
    }
}
