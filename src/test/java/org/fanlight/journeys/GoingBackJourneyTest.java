package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Going back, in another tab and into another language: nothing is ever typed twice. */
@FanlightTest
class GoingBackJourneyTest {

    private static final String WHAT = "Somebody threw eggs at our window again.";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Test
    void the_browsers_back_shows_the_question_before_with_its_answer() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone);
            tenant.page().evaluate("history.back()");
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);
            tenant.page().evaluate("history.back()");
            tenant.isAsked("who");
            assertThat(tenant.page().locator("input[value=me]")).isChecked();
            tenant.goesOn().isAsked("what").goesOn().isAsked("where");
        }
    }

    @Test
    void the_pages_own_back_does_the_same_and_keeps_what_was_half_written() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone).writes("where", "By the li");
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);
            tenant.goesOn().isAsked("where");
            assertThat(tenant.page().locator("#where")).hasValue("By the li");
        }
    }

    @Test
    void another_language_in_the_middle_of_a_question_keeps_what_is_typed_and_what_was_told() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = atWhere(phone).writes("where", "By the lifts");
            for (Language language : Languages.all().reversed()) {
                tenant.choosesLanguage(language).isAsked("where");
                assertThat(tenant.page().locator("#where")).hasValue("By the lifts");
            }
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);
        }
    }

    @Test
    void two_tabs_keep_each_others_answers() {
        try (Device phone = Device.phone(port)) {
            Tenant first = atWhere(phone);
            Tenant second = first.inNewTab(phone);
            second.page().navigate("/tell-us");
            second.tells("where", "The yard").isAsked("violence");
            first.page().locator("[data-back]").click();
            first.tells("what", WHAT + " And the door.").isAsked("where");
            assertThat(first.page().locator("#where")).hasValue("The yard");
            second.page().reload();
            second.isAsked("where").page().locator("[data-back]").click();
            second.isAsked("what");
            assertThat(second.page().locator("#what")).hasValue(WHAT + " And the door.");
        }
    }

    private Tenant atWhere(Device phone) {
        return Tenant.at(phone, texts)
                .hurrying()
                .opens("one_housing", Language.ENGLISH)
                .starts()
                .answers("danger", "no")
                .answers("device", "mine")
                .answers("who", "me")
                .tells("what", WHAT)
                .isAsked("where");
    }
}
