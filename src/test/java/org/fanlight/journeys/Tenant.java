package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;

/**
 * Somebody who tells us what happened, on a device of theirs. Waits for what a person would wait for, the next heading,
 * and looks at every page passed: language, direction, a tab that says nothing, axe, nothing wider than the window.
 */
final class Tenant {

    private static final Pattern STEP = Pattern.compile("[0-9]+");

    private final Page page;
    private final Texts texts;
    private Language language = Language.ENGLISH;
    private String titleBefore = "";
    private String headingBefore = "";
    private boolean looks = true;

    private Tenant(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    static Tenant at(Device device, Texts texts) {
        return new Tenant(device.page(), texts);
    }

    /** The same person in a second tab. */
    Tenant inNewTab(Device device) {
        Tenant other = new Tenant(device.newTab(), texts);
        other.language = language;
        other.looks = looks;
        return other;
    }

    /** Passes pages without looking at each: for stories that are about something else. */
    Tenant hurrying() {
        looks = false;
        return this;
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    String say(String key) {
        return texts.say(language, key);
    }

    String say(String key, Map<String, Object> named) {
        return texts.say(language, key, named);
    }

    /** The front door of a landlord, in a language. */
    Tenant opens(String landlord, Language language) {
        page.navigate("/?for=" + landlord);
        choosesLanguage(language);
        sees("home.heading");
        return this;
    }

    Tenant choosesLanguage(Language chosen) {
        page.locator("button[name=language][value='" + chosen.tag() + "']").click();
        language = chosen;
        assertThat(page.locator("html")).hasAttribute("lang", chosen.tag());
        return this;
    }

    Tenant choosesTextSize(int size) {
        page.locator("details.choices-sizes summary").click();
        page.locator("button[name=size][value='" + size + "']").click();
        assertThat(page.locator("html")).hasClass(Pattern.compile(".*\\bsize-" + size + "\\b.*"));
        return this;
    }

    Tenant starts() {
        page.locator("a.act[href='/tell-us']").click();
        return this;
    }

    /** Waits for a page with this heading, and looks at it. */
    Tenant sees(String headingKey) {
        assertThat(page.locator("h1")).hasText(say(headingKey));
        look();
        return this;
    }

    /** Waits for this question, and looks at it with "why we ask" closed and open. */
    Tenant isAsked(String question) {
        assertThat(page.locator("[data-question='" + question + "']")).isVisible();
        look();
        if (looks) {
            Locator why = page.locator("details.why > summary").last();
            why.click();
            Accessibility.check(page);
            why.click();
        }
        return this;
    }

    /** Waits for the question and chooses; what was chosen before and is not named stays. */
    Tenant chooses(String question, String... codes) {
        isAsked(question);
        for (String code : codes) {
            choice(code).click();
        }
        return this;
    }

    /** The words beside a radio button or checkbox, as a finger finds them. */
    Locator choice(String code) {
        return page.locator(".choice:has(> input[value='" + code + "']) > label");
    }

    /** Waits for the question and writes. */
    Tenant writes(String question, String words) {
        isAsked(question);
        page.locator("[id='" + question + "']").fill(words);
        return this;
    }

    /** Presses the one button that goes on; whoever waits for the next page says which. */
    Tenant goesOn() {
        page.locator("[data-act]").click();
        return this;
    }

    /** Presses a button by its words. */
    Tenant presses(String key) {
        page.locator("button:text-is('%1$s'), a.button:text-is('%1$s')".formatted(say(key)))
                .click();
        return this;
    }

    Tenant answers(String question, String... codes) {
        return chooses(question, codes).goesOn();
    }

    Tenant tells(String question, String words) {
        return writes(question, words).goesOn();
    }

    /** The whole short way up to the choice of giving a name, with nothing that opens more questions. */
    Tenant tellsShortly(String who, String what, String where) {
        return answers("danger", "no")
                .answers("device", "mine")
                .answers("who", who)
                .tells("what", what)
                .tells("where", where)
                .answers("violence", "none")
                .answers("close", "no")
                .answers("landlord_staff", "no");
    }

    /** Sends from the last page of the short way and waits for the receipt. */
    Tenant sends() {
        sees("journey.ready.heading");
        goesOn().sees("report.receipt.heading");
        assertThat(page).hasTitle(say("pages.title.done"));
        return this;
    }

    /** What has to be put right is said as G11 asks; looks at the page as it then is. */
    Tenant isToldToPutRight(String... words) {
        ErrorPattern.check(page, language, texts, words);
        if (looks) {
            Accessibility.check(page);
        }
        return this;
    }

    /** The reference on the receipt, as it is shown. */
    String reference() {
        return page.locator(".two-numbers .number").nth(0).textContent();
    }

    /** The code on the receipt, as it is shown. */
    String code() {
        return page.locator(".two-numbers .number").nth(1).textContent();
    }

    private void look() {
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(page.locator("html")).hasAttribute("dir", language.dir());
        assertThat(page.locator("h1")).hasCount(1);
        if (!looks) {
            return;
        }
        assertThat(page).hasURL(Pattern.compile("http://localhost:\\d+/(tell-us|return|yours)?"));
        titleSaysNothing();
        Accessibility.check(page);
    }

    /** The name of the tab is "Fanlight" and a number, never the number of the page before (RU25, G14). */
    private void titleSaysNothing() {
        String title = page.title();
        var numbers = STEP.matcher(title)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
        String step = numbers.isEmpty() ? "" : numbers.toString();
        List<String> plain =
                switch (numbers.size()) {
                    case 0 -> List.of(say("pages.title"), say("pages.title.done"));
                    case 1 -> List.of(say("pages.title.step", Map.of("step", numbers.getFirst())));
                    default -> List.of(say("pages.title.part", Map.of("part", numbers.get(0), "step", numbers.get(1))));
                };
        assertThat(plain)
                .anySatisfy(name -> assertThat(title).isIn(name, say("pages.title.error", Map.of("title", name))));
        String heading = page.locator("h1").textContent();
        if (!step.isEmpty() && !heading.equals(headingBefore)) {
            assertThat(title).as("the page before had the same title").isNotEqualTo(titleBefore);
        }
        titleBefore = title;
        headingBefore = heading;
    }
}
