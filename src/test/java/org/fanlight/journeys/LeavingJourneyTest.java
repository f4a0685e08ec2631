package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.journey.Drafts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class LeavingJourneyTest {

    private static final String WHAT = "He waits for me in the lift.";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Drafts drafts;

    @ParameterizedTest
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
}
