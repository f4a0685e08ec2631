package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Drafts;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class LeavingJourneyTest {

    private static final Set<String> ON_EVERY_PAGE =
            Set.of("999", "112", "55", "18000", "999 BSL", "NHS 111", "116 123");
    private static final String WHAT = "He waits for me in the lift.";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Drafts drafts;

    @Autowired
    ReportDesk reports;

    @ParameterizedTest
    @Keeps("XC-11")
    @ValueSource(strings = {"control", "keys"})
    void leaving_in_the_middle_of_a_sentence_leaves_nothing_behind_to_go_back_to(String way) {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts)
                    .hurrying()
                    .opens("hexagon", Language.ENGLISH)
                    .starts()
                    .answers("danger", "no")
                    .answers("device", "shared")
                    .answers("who", "me")
                    .writes("what", WHAT);
            Page page = tenant.page();
            String handle = Handle.of(phone);
            saysWhatToDoInDanger(page, Language.ENGLISH);
            page.route(
                    "https://www.bbc.co.uk/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<title>Weather</title>")));
            if (way.equals("control")) {
                page.locator("[data-leave]").click();
            } else {
                for (int press = 0; press < 3; press++) {
                    page.keyboard().press("Shift");
                }
            }
            page.waitForURL("https://www.bbc.co.uk/**");
            for (int back = 0; back < 3; back++) {
                page.goBack();
                assertThat(page.content()).doesNotContain(WHAT).doesNotContain(tenant.say("journey.what.heading"));
                assertThat(page.title()).isIn("", "Page", "Weather", tenant.say("pages.title"));
            }
            page.navigate("http://localhost:" + port + "/tell-us");
            assertThat(page.locator("h1")).hasText(tenant.say("journey.no-landlord"));
            assertThat(drafts.find("report", handle))
                    .as("what was told so far is forgotten")
                    .isEmpty();
            phone.forgiveLeaving();
        }
    }

    @Test
    @Keeps("XC-11")
    @Keeps("XC-17")
    void every_public_page_says_what_to_do_in_danger_and_how_to_leave() {
        Receipt receipt = reports.submit(new NewReport(
                "hexagon",
                "web",
                Language.ENGLISH,
                Answers.NONE
                        .with("danger", Answer.chosen("no"))
                        .with("what", Answer.said(WHAT))
                        .with("where", Answer.said("The lift"))
                        .with("identity", Answer.chosen("anonymous"))));
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.navigate("/?for=hexagon");
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            page.waitForURL("**/yours");
            for (Language language : Languages.all()) {
                page.navigate("/");
                page.locator("button[name=language][value='" + language.tag() + "']")
                        .click();
                for (String address :
                        List.of("/", "/return", "/accessibility", "/tell-us", "/yours", "/nothing-here", "/error")) {
                    page.navigate(address);
                    saysWhatToDoInDanger(page, language);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target/shots/foot" + address.replace('/', '-') + "-" + language.tag() + ".png")));
                }
            }
            assertThat(phone.context().request().get("/tell-us").text())
                    .as("without JavaScript too")
                    .containsPattern("(?s)<noscript>.*999.*/leave.*</noscript>");
        }
    }

    /** Closed it is one line; open it holds every way. The first stop of the Tab key leaves. */
    private void saysWhatToDoInDanger(Page page, Language language) {
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        assertThat(page).hasTitle(Pattern.compile("(Page|" + texts.say(language, "pages.title") + ".*)"));
        assertThat(page.locator("a.leave")).hasText(texts.say(language, "pages.leave"));
        Locator notice = page.locator("details.in-danger, section.notice.urgent:has(#danger)");
        assertThat(notice).hasCount(1);
        assertThat(notice).containsText(texts.say(language, "safety.danger.heading"));
        notice.locator("summary").click();
        assertThat(notice.locator("a[href='tel:999']").first()).isVisible();
        for (String number : ON_EVERY_PAGE) {
            assertThat(notice).containsText(number);
        }
        assertThat(notice.getByText(texts.say(language, "safety.danger.when-read")))
                .isVisible();
        Accessibility.check(page);
        notice.locator("summary").click();
    }
}
