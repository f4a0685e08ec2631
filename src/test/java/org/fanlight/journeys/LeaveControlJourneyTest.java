package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.SomeJourney;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * G12: leave-this-site is in the window wherever somebody has scrolled to, among the first two stops of the Tab key, and
 * covers nothing that has the focus (WCAG 2.4.11), in the smallest window and the largest text.
 */
@FanlightTest
class LeaveControlJourneyTest {

    private static final String SEEN = """
            () => {
              const control = document.querySelector('[data-leave]'), box = control.getBoundingClientRect();
              const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
              return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
                && box.height >= 44 && box.width >= 44 && control.contains(at);
            }""";

    // Says what is wrong with the place of the focus; empty when nothing is, null at the end of the page.
    private static final String FOCUS = """
            () => {
              const e = document.activeElement, control = document.querySelector('[data-leave]');
              if (!e || e === document.body || e === control) return null;
              const box = (e.closest('.file-control') || e).getBoundingClientRect(), bar = control.getBoundingClientRect();
              const name = e.tagName + ' ' + (e.id || e.textContent.slice(0, 40));
              const free = innerHeight - bar.height;
              const over = Math.min(box.bottom, bar.bottom) - Math.max(box.top, bar.top);
              const beside = box.right <= bar.left || box.left >= bar.right;
              if (!beside && box.height <= free - 16 && over > 0.5) return 'covered by ' + over + ' px: ' + name;
              const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) - (beside ? 0 : Math.max(over, 0));
              return seen < Math.min(box.height, 24) ? 'only ' + seen + ' px seen: ' + name : '';
            }""";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    Drafts drafts;

    private Page page;

    @ParameterizedTest
    @CsvSource({"en-GB,100,320", "ur,100,320", "en-GB,300,320", "ur,300,320", "pl,200,320", "en-GB,100,1280"})
    void leaving_is_always_in_reach_and_never_in_the_way(String tag, int size, int width) {
        Language language = Languages.of(tag);
        try (Device device = width < 400 ? Device.phone(port) : Device.desk(port)) {
            page = device.page();
            page.setViewportSize(width, width < 400 ? 256 : 640);
            page.navigate("/?for=hexagon");
            page.locator("button[name=language][value='" + tag + "']").click();
            assertThat(page.locator("html")).hasAttribute("lang", tag);
            page.locator("summary").first().click();
            page.locator("button[name=size][value='" + size + "']").click();
            page.waitForURL("**/");
            look("front door");

            page.navigate("/tell-us");
            assertThat(page.locator("[data-question='danger']")).isVisible();
            look("one of several");
            var draft = drafts.find("report", Handle.of(device)).orElseThrow();
            drafts.moveTo(draft, Handle.of(device), "list/what");
            page.navigate("/tell-us");
            assertThat(page.locator("[data-question='what']")).isVisible();
            look("a long text");

            Receipt receipt = reports.submit(new NewReport("hexagon", "web", language, SomeJourney.shortest()));
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            assertThat(page.locator(".yours-tasks")).isVisible();
            look("yours");
            page.locator(".yours-tasks button").first().click();
            assertThat(page.locator("button.back")).isVisible();
            isInReach("messages");
        }
    }

    private void look(String where) {
        isInReach(where);
        page.evaluate("scrollTo(0, 0)");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Tab");
        if (!isAtControl()) {
            page.keyboard().press("Tab");
        }
        assertThat(isAtControl()).as(where + ": within two stops").isTrue();
        for (int stop = 0; stop < 150; stop++) {
            page.keyboard().press("Tab");
            Object fault = page.evaluate(FOCUS);
            if (fault == null) {
                return;
            }
            assertThat(fault).as(where).isEqualTo("");
        }
    }

    private boolean isAtControl() {
        return (Boolean) page.evaluate("document.activeElement.matches('[data-leave]')");
    }

    private void isInReach(String where) {
        for (double part : List.of(0.0, 0.5, 1.0)) {
            page.evaluate("part => scrollTo(0, part * document.documentElement.scrollHeight)", part);
            assertThat((Boolean) page.evaluate(SEEN)).as(where + " at " + part).isTrue();
        }
    }
}
