package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;

/**
 * G11: a summary above the heading with the focus, "Error" first in the title, the same words at the field, joined to it,
 * and a link that leads there.
 */
final class ErrorPattern {

    private ErrorPattern() {}

    /** @param words what has to be put right, in the order of the page */
    static void check(Page page, Language language, Texts texts, String... words) {
        var summary = page.locator(".error-summary");
        assertThat(summary).isVisible();
        assertThat(summary).isFocused();
        assertThat(summary.locator("h2")).hasText(texts.say(language, "pages.errors.heading"));
        assertThat((Boolean) page.evaluate("!!(document.querySelector('.error-summary')"
                        + ".compareDocumentPosition(document.querySelector('h1')) & Node.DOCUMENT_POSITION_FOLLOWING)"))
                .as("the summary stands above the heading")
                .isTrue();
        String error = texts.say(language, "pages.title.error", Map.of("title", ""));
        assertThat(page.title()).startsWith(error).isNotEqualTo(error);
        var links = summary.locator("a");
        assertThat(links).hasText(words);
        for (var link : links.all()) {
            String field = link.getAttribute("href").substring(1);
            assertThat(joined(page, field))
                    .as("said at the field and read out with it: " + field)
                    .contains(link.textContent());
            link.click();
            assertThat(page.locator("[id='" + field + "']")).isFocused();
        }
    }

    /** What is described by aria-describedby of the field itself or of the group it stands in, where it can be seen. */
    private static String joined(Page page, String field) {
        return (String) page.evaluate("""
                field => {
                  const control = document.getElementById(field);
                  return [control, control.closest('fieldset')].filter(e => e && e.hasAttribute('aria-describedby'))
                    .flatMap(e => e.getAttribute('aria-describedby').split(' '))
                    .map(id => document.getElementById(id))
                    .filter(e => e && e.classList.contains('field-error') && e.checkVisibility())
                    .map(e => e.textContent).join(' ');
                }""", field);
    }
}
