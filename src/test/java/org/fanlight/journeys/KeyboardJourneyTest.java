package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole journey of a report with the keys alone, in a desk's window zoomed to 400 per cent (XC-17). */
@FanlightTest
class KeyboardJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Test
    @Keeps("XC-17")
    void a_report_is_told_and_come_back_to_with_the_keyboard_alone_at_four_times_the_size() {
        try (Device desk = Device.desk(port)) {
            Page page = desk.page();
            // 1280 CSS pixels at 400 % are 320, and 1024 are 256 (WCAG 1.4.10).
            page.setViewportSize(320, 256);
            page.navigate("/?for=hexagon");
            theStatementIsTheLandlords(page);
            to(page, "a.act[href='/tell-us']");
            page.keyboard().press("Enter");
            chooses(page, "danger", "no");
            chooses(page, "device", "mine");
            chooses(page, "who", "me");
            writes(page, "what", "They shout at me.");
            writes(page, "where", "The stairs");
            chooses(page, "violence", "none");
            chooses(page, "close", "no");
            chooses(page, "landlord_staff", "no");
            chooses(page, "identity", "anonymous");
            assertThat(page.locator("h1")).hasText(say("journey.ready.heading"));
            Accessibility.check(page);
            goesOn(page);
            assertThat(page.locator("h1")).hasText(say("report.receipt.heading"));
            Accessibility.check(page);
            String reference = page.locator(".two-numbers .number").nth(0).textContent();
            String code = page.locator(".two-numbers .number").nth(1).textContent();
            page.navigate("/return");
            Accessibility.check(page);
            to(page, "#reference");
            page.keyboard().type(reference);
            to(page, "#code");
            page.keyboard().type(code);
            page.keyboard().press("Enter");
            page.waitForURL("**/yours");
            assertThat(page.locator("h1")).hasText(say("tracking.heading"));
            Accessibility.check(page);
        }
    }

    @Test
    void of_several_choices_gone_through_on_a_slow_line_the_last_one_is_the_answer() {
        try (Device desk = Device.desk(port)) {
            Page page = desk.page();
            page.navigate("/?for=hexagon");
            page.locator("a.act[href='/tell-us']").click();
            asked(page, "danger");
            List<Route> held = new ArrayList<>();
            page.route(url -> url.contains("v-r=uidl"), held::add);
            to(page, "[data-question] input[type=radio]");
            page.keyboard().press("Space");
            page.waitForCondition(() -> !held.isEmpty());
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input[value='no']")).isChecked();
            page.unrouteAll();
            held.forEach(Route::resume);
            goesOn(page);
            asked(page, "device");
        }
    }

    private void chooses(Page page, String question, String code) {
        asked(page, question);
        String box = "input[value='" + code + "']";
        if (page.locator(box).getAttribute("type").equals("checkbox")) {
            to(page, box);
            page.keyboard().press("Space");
        } else {
            // One stop for the whole group; arrows go from choice to choice.
            to(page, "[data-question] input[type=radio]");
            page.keyboard().press("Space");
            for (int choice = 0; choice < 12 && !page.locator(box).isChecked(); choice++) {
                page.keyboard().press("ArrowDown");
            }
        }
        assertThat(page.locator(box)).isChecked();
        goesOn(page);
    }

    private void writes(Page page, String question, String words) {
        asked(page, question);
        to(page, "[id='" + question + "']");
        page.keyboard().type(words);
        goesOn(page);
    }

    private static void asked(Page page, String question) {
        assertThat(page.locator("[data-question='" + question + "']")).isVisible();
        Accessibility.check(page);
    }

    private static void goesOn(Page page) {
        to(page, "[data-act]");
        page.keyboard().press("Enter");
    }

    /** Presses Tab until it is there; what has the focus is always in the window and not under the leave control. */
    private static void to(Page page, String selector) {
        for (int stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                assertThat((Boolean) page.evaluate("""
                        () => { const at = document.activeElement.getBoundingClientRect();
                          return at.bottom > 0 && at.top < innerHeight; }"""))
                        .as("focus in sight at " + selector)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("the Tab key never reaches " + selector);
    }

    private void theStatementIsTheLandlords(Page page) {
        page.navigate("/accessibility");
        assertThat(page.locator("h1")).hasText(say("home.accessibility.heading"));
        assertThat(page.locator("main")).containsText("Hexagon Housing Association");
        assertThat(page.locator("main")).containsText("0808 157 0102");
        Accessibility.check(page);
        page.navigate("/");
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }
}
