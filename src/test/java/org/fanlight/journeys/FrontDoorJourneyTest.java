package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class FrontDoorJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Test
    void the_front_door_is_right_in_every_language_and_text_size_on_a_phone() {
        for (Language language : Languages.all()) {
            try (Device phone = Device.phone(port)) {
                Page page = phone.page();
                page.navigate("/?for=hexagon");
                page.locator("button[name=language][value='" + language.tag() + "']")
                        .click();
                assertThat(page.locator("html")).hasAttribute("lang", language.tag());
                assertThat(page.locator("html")).hasAttribute("dir", language.dir());
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText(texts.say(language, "home.heading"));
                Accessibility.check(page);
                for (int size : new int[] {150, 200, 300}) {
                    page.locator("details.choices-sizes summary").click();
                    page.locator("button[name=size][value='" + size + "']").click();
                    Accessibility.check(page);
                }
            }
        }
    }

    @Test
    void a_person_who_does_not_know_finds_their_landlord_or_a_way_on() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.navigate("/");
            page.locator("#place").fill("ZZ1 1ZZ");
            page.getByText(texts.say(Language.ENGLISH, "home.place.find")).click();
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(page.locator("#place")).hasValue("ZZ1 1ZZ");
            assertThat(page.title()).startsWith("Error: ");
            Accessibility.check(page);
            page.locator("button[name=landlord][value=imani]").click();
            assertThat(page.getByText(
                            texts.say(Language.ENGLISH, "home.start"), new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Accessibility.check(page);
        }
    }

    @Test
    void both_doors_of_those_who_come_back_say_what_is_wrong_and_keep_what_was_typed() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.navigate("/return");
            Accessibility.check(page);
            page.locator("#reference").fill("123");
            page.locator("button.act").click();
            assertThat(page.locator("#reference")).hasValue("123");
            assertThat(page.locator("#reference-error")).isVisible();
            assertThat(page.locator("#code-error")).isVisible();
            Accessibility.check(page);
            page.navigate("/staff/sign-in");
            Accessibility.checkForStaff(page);
            page.locator("#username").fill("nobody");
            page.locator("#password").fill("nothing");
            page.locator("button.act").click();
            assertThat(page.locator(".error-summary")).isVisible();
            Accessibility.checkForStaff(page);
        }
    }

    @Test
    void leaving_blanks_the_page_and_ends_the_visit() {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            page.route(
                    "https://www.bbc.co.uk/**",
                    route -> route.fulfill(
                            new com.microsoft.playwright.Route.FulfillOptions().setBody("<title>Weather</title>")));
            page.navigate("/?for=hexagon");
            String before = phone.context().cookies().getFirst().value;
            page.locator("[data-leave]").click();
            page.waitForURL("https://www.bbc.co.uk/**");
            assertThat(phone.context().cookies()).noneMatch(cookie -> cookie.value.equals(before));
            phone.forgiveLeaving();
        }
    }
}
