package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that ends and a network that goes away, in the middle of a report. */
@FanlightTest
class NothingTypedIsLostJourneyTest {

    private static final String WHAT = "Pisali na moich drzwiach.";
    private static final Language POLISH = Languages.of("pl");

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    @Autowired
    Drafts drafts;

    @Test
    void an_ended_session_is_said_in_the_persons_language_and_costs_no_word() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone).writes("where", "Klatka B");
            session(phone, "anEndedOne");
            tenant.goesOn();
            assertThat(tenant.page().locator(".notice").filter(saying(tenant, "journey.resumed")))
                    .isVisible();
            tenant.isAsked("where");
            assertThat(tenant.page().locator("#where")).hasValue("Klatka B");
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);
        }
    }

    @Test
    void words_typed_before_the_servers_first_answer_stay_under_the_finger() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone);
            Deque<Route> held = new ArrayDeque<>();
            Consumer<Route> holding = held::add;
            tenant.page().route("**/?v-r=uidl*", holding);
            tenant.page().reload();
            tenant.page().locator("#where").fill("Klatka E");
            tenant.page().waitForCondition(() -> !held.isEmpty());
            tenant.page().unroute("**/?v-r=uidl*", holding);
            tenant.page()
                    .waitForResponse(
                            response -> response.url().contains("v-r=uidl"), () -> held.forEach(Route::resume));
            assertThat(tenant.page().locator("#where")).isFocused();
            tenant.goesOn().isAsked("violence");
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("where");
            assertThat(tenant.page().locator("#where")).hasValue("Klatka E");
        }
    }

    @Test
    void a_browser_that_keeps_no_cookie_is_told_so_in_the_persons_language() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone).writes("where", "Klatka B");
            phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("s"));
            tenant.goesOn();
            assertThat(tenant.page().getByText(tenant.say("pages.cookies.caption")))
                    .isVisible();
            assertThat(tenant.page().locator("#where")).hasValue("Klatka B");
            assertThat(tenant.page().getByText(tenant.say("pages.again"))).isFocused();
            tenant.page().keyboard().press("Enter");
            assertThat(tenant.page().locator(".notice").filter(saying(tenant, "journey.resumed")))
                    .isVisible();
            assertThat(tenant.page().locator("#where")).hasValue("Klatka B");
        }
    }

    @Test
    void a_day_still_to_come_is_explained_and_stays_as_it_was_typed() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone);
            Draft draft = drafts.find("report", Handle.of(phone)).orElseThrow();
            drafts.moveTo(draft, Handle.of(phone), "list/date");
            tenant.page().navigate("/tell-us");
            tenant.isAsked("date");
            tenant.page().locator("[name='part.day']").fill("1");
            tenant.page().locator("[name='part.month']").fill("12");
            tenant.page().locator("[name='part.year']").fill("2150");
            tenant.goesOn().isToldToPutRight(tenant.say("journey.error.date.future"));
            tenant.page().locator("[name='part.day']").fill("-1");
            tenant.page().locator("[name='part.year']").fill("2020");
            tenant.goesOn().isToldToPutRight(tenant.say("journey.error.date"));
            tenant.page().reload();
            tenant.isAsked("date");
            assertThat(tenant.page().locator("[name='part.day']")).hasValue("-1");
            assertThat(tenant.page().locator("[name='part.year']")).hasValue("2020");
            tenant.choosesTextSize(300).isAsked("date");
            tenant.goesOn().isToldToPutRight(tenant.say("journey.error.date"));
            Accessibility.check(tenant.page());
        }
    }

    @Test
    void a_lost_network_is_said_within_seconds_and_costs_no_word() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone).writes("where", "Klatka C");
            phone.context().setOffline(true);
            tenant.goesOn();
            assertThat(tenant.page().getByText(tenant.say("pages.connection.lost")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3_000));
            assertThat(tenant.page().locator("#where")).hasValue("Klatka C");
            phone.context().setOffline(false);
            tenant.isAsked("violence");
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("where");
            assertThat(tenant.page().locator("#where")).hasValue("Klatka C");
        }
    }

    @Test
    void a_network_lost_while_sending_makes_one_report() {
        int before = reports();
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone)
                    .tells("where", "Klatka D")
                    .answers("violence", "none")
                    .answers("close", "no")
                    .answers("landlord_staff", "no")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading");
            phone.context().setOffline(true);
            tenant.goesOn();
            assertThat(tenant.page().getByText(tenant.say("pages.connection.lost")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3_000));
            phone.context().setOffline(false);
            tenant.sees("report.receipt.heading");
            assertThat(reports() - before).isEqualTo(1);
        }
    }

    /** As if the server had forgotten it: the browser still shows the old one. */
    private static void session(Device phone, String id) {
        phone.context()
                .addCookies(List.of(new Cookie("s", id).setUrl(phone.page().url())));
    }

    private Tenant atWhere(Device phone) {
        return Tenant.at(phone, texts)
                .hurrying()
                .opens("imani", POLISH)
                .starts()
                .answers("danger", "no")
                .answers("device", "mine")
                .answers("who", "me")
                .tells("what", WHAT)
                .isAsked("where");
    }

    private static Locator.FilterOptions saying(Tenant tenant, String key) {
        return new Locator.FilterOptions().setHasText(tenant.say(key));
    }

    private int reports() {
        return database.sql("select count(*) from report").query(Integer.class).single();
    }
}
