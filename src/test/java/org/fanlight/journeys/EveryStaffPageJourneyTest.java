package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that the staff menu, a case or the set-up leads to holds on a phone: axe finds nothing, nothing is wider. */
@FanlightTest
class EveryStaffPageJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Test
    void every_page_of_the_menu_and_of_a_case_holds_on_a_phone() {
        Receipt receipt = cases.report(
                "hexagon", Language.ENGLISH, cases.quiet().with("damage", Answer.chosen("graffiti", "window")));
        cases.assess(As.senior("hexagon"), receipt);
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "hexagon", Role.MANAGER);
            page.navigate("/staff/case/" + cases.caseOf(receipt));
            Set<String> links = new LinkedHashSet<>(links(page, ".case-nav a"));
            links.addAll(links(page, ".staff-bar nav a"));
            holds(page, links);
        }
    }

    @Test
    void every_page_of_the_set_up_holds_on_a_phone() {
        try (Device phone = Device.phone(port)) {
            Page page = colleague.signsIn(phone, "hexagon", Role.ADMINISTRATOR);
            page.navigate("/staff/setup");
            page.locator("main h2 a").first().waitFor();
            Set<String> links = new LinkedHashSet<>(links(page, "main h2 a"));
            links.addAll(links(page, ".staff-bar nav a"));
            holds(page, links);
        }
    }

    private static void holds(Page page, Set<String> links) {
        assertThat(links).hasSizeGreaterThan(5);
        List<String> faults = new ArrayList<>();
        for (String link : links) {
            if (link.endsWith("/sign-out")) {
                continue;
            }
            try {
                page.navigate(link);
                page.locator("h1").first().waitFor();
                page.locator("main details:not([open]) > summary").all().forEach(summary -> {
                    if (summary.isVisible()) {
                        summary.click();
                    }
                });
                Accessibility.checkForStaff(page);
            } catch (AssertionError | RuntimeException fault) {
                faults.add(link.replaceAll("[0-9a-f-]{36}", "…") + ": " + fault.getMessage());
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/page"
                            + link.replaceAll("https?://[^/]*", "")
                                    .replaceAll("[0-9a-f-]{36}", "")
                                    .replace('/', '-')
                            + ".png")));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> links(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> link != null && link.startsWith("/staff"))
                .toList();
    }
}
