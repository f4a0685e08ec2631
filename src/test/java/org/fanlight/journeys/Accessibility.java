package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Axe on the page as it stands, with the two rules that are off by default: target size and 7:1 contrast (G1, G2). */
final class Accessibility {

    private static final String AXE = AxeBuilder.getAxeScript();

    // Vaadin's own bar for a lost connection lies outside every landmark and shows only then.
    private static final String RUN = """
            enhanced => axe.run({exclude: ['vaadin-connection-indicator']}, {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
              rules: {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: enhanced}}
            }).then(found => found.violations.map(rule => rule.id + ': ' + rule.help + ' ' +
              rule.nodes.slice(0, 4).map(node => node.html.slice(0, 200)).join(' | ')))""";

    private Accessibility() {}

    /** A public page: AAA contrast, nothing wider than the window. Fails with what is wrong and where. */
    static void check(Page page) {
        check(page, true);
    }

    /** A staff page: AA contrast. */
    static void checkForStaff(Page page) {
        check(page, false);
    }

    @SuppressWarnings("unchecked")
    private static void check(Page page, boolean enhancedContrast) {
        page.evaluate(AXE);
        var faults = (List<String>) page.evaluate(RUN, enhancedContrast);
        assertThat(faults).as(page.title() + " " + page.url()).isEmpty();
        var overflow =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue())
                .as("wider than the window: " + page.url())
                .isLessThanOrEqualTo(0);
    }
}
