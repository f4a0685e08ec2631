package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** RU9: somebody under 18 who is not coping or not safe finds Childline and plainer words, somebody older neither. */
@FanlightTest
class YoungPersonJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Drafts drafts;

    @ParameterizedTest
    @CsvSource({"en-GB,coping,self_harm", "cy,coping,not_coping", "pl,tonight,no", "ur,danger,yes"})
    void a_child_in_a_crisis_is_shown_childline_next_to_999_in_plain_words(String tag, String question, String answer) {
        Language language = Languages.of(tag);
        String plain = texts.say(language, "journey.young.hint");
        try (Device phone = Device.phone(port)) {
            Tenant child = Tenant.at(phone, texts).opens("bcha", language).starts();
            child.isAsked("danger");
            String handle = Handle.of(phone);
            Draft draft = drafts.find("report", handle).orElseThrow();
            Map.of("danger", "no", "identity", "anonymous").forEach((key, code) -> keep(draft, handle, key, code));
            drafts.keep(draft, handle, "what", Answer.said("They hit me."));
            drafts.keep(draft, handle, "where", Answer.said("In the yard"));
            keep(draft, handle, question, answer);
            String help = question.equals("danger") ? "danger_help" : question + "_help";

            keep(draft, handle, "age", "from_18");
            shows(child, draft, handle, help);
            assertThat(child.page().getByText(plain)).hasCount(0);
            assertThat(child.page().locator("main")).not().containsText("0800 1111");

            keep(draft, handle, "age", "under_18");
            for (String page : new String[] {help, "young_help"}) {
                shows(child, draft, handle, page);
                assertThat(child.page().getByText(plain)).isVisible();
                var lines = child.page().locator(".help-lines li").allTextContents();
                assertThat(lines.get(0)).contains("999");
                assertThat(lines.get(1)).contains("0800 1111");
                assertThat(lines.get(2)).contains("111");
                assertThat(lines.get(3)).contains("116 123");
            }

            drafts.moveTo(draft, handle, "ready");
            child.page().navigate("/tell-us");
            child.sends();
            assertThat(child.page().getByText(plain)).isVisible();
            assertThat(child.page().locator(".help-lines li").nth(1)).containsText("0800 1111");
        }
    }

    private void shows(Tenant child, Draft draft, String handle, String page) {
        drafts.moveTo(draft, handle, "list/" + page);
        child.page().navigate("/tell-us");
        child.sees("journey." + page + ".heading");
    }

    private void keep(Draft draft, String handle, String question, String code) {
        drafts.keep(draft, handle, question, Answer.chosen(code));
    }
}
