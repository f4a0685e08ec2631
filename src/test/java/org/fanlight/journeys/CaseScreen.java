package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Locale;
import org.fanlight.report.Receipt;

/** A case on the screen of a member of staff, as they work it: sections, forms that open, buttons by their words. */
final class CaseScreen {

    private final Page page;
    private final String story;

    /** @param story what its screenshots are called after */
    CaseScreen(Page page, String story) {
        this.page = page;
        this.story = story;
    }

    /** Opens the case by the reference of its report, as the search does. */
    CaseScreen opens(Receipt receipt) {
        page.navigate("/staff?reference=" + receipt.reference().digits());
        assertThat(page.locator("h1")).containsText(receipt.reference().shown());
        return this;
    }

    /** Another page of the same case, by its words in the list of pages. */
    CaseScreen goesTo(String part) {
        page.locator(".case-nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(part).setExact(true))
                .click();
        assertThat(page.locator(".case-nav [aria-current]")).hasText(part);
        return this;
    }

    Locator section(String id) {
        return page.locator("#" + id);
    }

    CaseScreen opensForm(String section, String summary) {
        section(section).locator("summary:text-is('" + summary + "')").first().click();
        return this;
    }

    CaseScreen presses(String section, String button) {
        section(section)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    CaseScreen fills(String selector, String words) {
        page.locator(selector).first().fill(words);
        return this;
    }

    /** Writes the same into every field of a kind. */
    CaseScreen fillsAll(String selector, String words) {
        page.locator(selector).all().forEach(field -> field.fill(words));
        return this;
    }

    CaseScreen chooses(String selector, String value) {
        page.locator(selector).first().selectOption(value);
        return this;
    }

    CaseScreen sees(String section, String words) {
        assertThat(section(section)).containsText(words);
        return this;
    }

    /** Says why not, where the deed was tried. */
    CaseScreen isRefused(String section, String words) {
        assertThat(section(section).locator(".error-summary")).containsText(words);
        return this;
    }

    /** Finishes an assessment in which nothing is open and nothing alarming. */
    CaseScreen assessesCalmly() {
        Locator who = page.locator("#assessment-who");
        if (!who.isVisible()) {
            page.locator("summary:text-is('Assess')").first().click();
        }
        who.fill("Nobody tonight.");
        Colleague.needsNoCare(page);
        page.locator("#assessment-r6").selectOption("none");
        page.locator("#assessment-r8").selectOption("some");
        page.locator("#assessment-r10").selectOption("no");
        page.locator("#assessment-r12").selectOption("yes");
        presses("assessment", "Finish the assessment");
        assertThat(section("assessment").locator(".error-summary")).isHidden();
        assertThat(who).hasValue("");
        return this;
    }

    /** Looks at the page with axe, and takes its picture. */
    CaseScreen looks(String name) {
        Accessibility.checkForStaff(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target/screenshots/%s-%s.png".formatted(story, name).toLowerCase(Locale.ROOT))));
        return this;
    }
}
