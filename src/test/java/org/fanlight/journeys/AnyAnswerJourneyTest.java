package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Option;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every question that can be asked is given nothing, far too much, and things no form expects. The journey's own rules
 * say what can stand; the page must say the same in the person's language, keep what was typed, and run none of it.
 */
@FanlightTest
class AnyAnswerJourneyTest {

    private static final Language URDU = Languages.of("ur");
    private static final String LANDLORD = "hexagon";
    private static final String TOO_LONG = "W".repeat(20_001);
    private static final String STRANGE = "👩🏽‍🦽 😢 \u202Eלא שקט {0} 'x' <script>window.ran = 1</script>"
            + "<img src=x onerror=\"window.ran = 1\"> شور & \"q\"";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    private Journey journey;
    private Tenant tenant;
    private Draft draft;
    private String handle;
    private final AtomicInteger underWay = new AtomicInteger();

    @Test
    void whatever_is_typed_is_taken_or_explained_and_never_lost_or_run() {
        journey = questionnaires.journey("report", LANDLORD);
        try (Device phone = Device.phone(port)) {
            countsWhatIsUnderWay(phone.page());
            tenant = Tenant.at(phone, texts).opens(LANDLORD, URDU).starts();
            tenant.isAsked("danger");
            handle = Handle.of(phone);
            draft = drafts.find("report", handle).orElseThrow();
            for (Question question : journey.questionnaire().questions()) {
                if (question.type() != QuestionType.STATEMENT && question.type() != QuestionType.FILES) {
                    answerInEveryWay(question);
                }
            }
            readsItAllAsItWasTyped();
        }
    }

    private void answerInEveryWay(Question question) {
        answer(question, Answer.NONE);
        List<Option> alone =
                question.options().stream().filter(Option::exclusive).toList();
        if (!alone.isEmpty()) {
            answer(
                    question,
                    Answer.chosen(
                            question.options().getFirst().code(),
                            alone.getFirst().code()));
        }
        if (question.type() == QuestionType.HOURS) {
            answer(question, Answer.NONE.with("from", "10:00"));
        }
        if (question.type() == QuestionType.DATE) {
            answer(question, Answer.NONE.with("day", "31").with("month", "2").with("year", "<b>"));
        }
        List<String> opening = question.options().stream()
                .filter(Option::words)
                .map(Option::code)
                .toList();
        if (question.options().isEmpty() || !opening.isEmpty()) {
            Answer choice = opening.isEmpty() ? Answer.NONE : Answer.chosen(opening.getFirst());
            answer(question, choice.saying(TOO_LONG));
            answer(question, choice.saying(STRANGE));
        }
    }

    private void answer(Question question, Answer answer) {
        ask(question);
        type(answer);
        tenant.goesOn();
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Problem problem : journey.check(question, answer)) {
            wrong.putIfAbsent(problem.part(), tenant.say(problem.text(), problem.arguments()));
            assertThat(tenant.say(problem.text(), problem.arguments()))
                    .isNotEqualTo(texts.say(Language.ENGLISH, problem.text(), problem.arguments()));
        }
        if (wrong.isEmpty()) {
            assertThat(tenant.page().locator("[data-question='" + question.key() + "']"))
                    .hasCount(0);
            isKept(question, journey.tidy(question, answer));
        } else {
            tenant.isToldToPutRight(wrong.values().toArray(String[]::new));
            isKept(question, answer);
            isStillThere(answer);
        }
        assertThat(tenant.page().evaluate("window.ran")).isNull();
    }

    /** Goes to the question as if everything that makes it asked had been answered, and it not yet. */
    private void ask(Question question) {
        question.when().anyOf().stream().findFirst().ifPresent(this::satisfy);
        keepsNothingMore();
        drafts.keep(draft, handle, question.key(), Answer.NONE);
        drafts.moveTo(draft, handle, "list/" + question.key());
        tenant.page().navigate("/tell-us");
        assertThat(tenant.page().locator("[data-question='" + question.key() + "']"))
                .isVisible();
    }

    private void countsWhatIsUnderWay(Page page) {
        page.onRequest(request -> underWay.addAndGet(isKeeping(request) ? 1 : 0));
        page.onRequestFinished(request -> underWay.addAndGet(isKeeping(request) ? -1 : 0));
        page.onRequestFailed(request -> underWay.addAndGet(isKeeping(request) ? -1 : 0));
    }

    private static boolean isKeeping(Request request) {
        return request.url().endsWith("/keep");
    }

    /** The page that is left would hand over once more what stands in it, after the draft has been set here. */
    private void keepsNothingMore() {
        tenant.page().evaluate("""
                document.querySelectorAll('[data-question]').forEach(form => form.removeAttribute('data-question'))""");
        tenant.page().waitForCondition(() -> underWay.get() == 0);
    }

    private void satisfy(Map<String, java.util.Set<String>> demands) {
        demands.forEach((key, codes) -> {
            Question earlier = journey.questionnaire().question(key);
            earlier.when().anyOf().stream().findFirst().ifPresent(this::satisfy);
            String code = earlier.options().stream()
                    .map(Option::code)
                    .filter(codes::contains)
                    .findFirst()
                    .orElseThrow();
            drafts.keep(draft, handle, key, Answer.chosen(code));
        });
    }

    private void type(Answer answer) {
        answer.choices().forEach(code -> tenant.choice(code).click());
        answer.parts().forEach((part, value) -> {
            Locator field = tenant.page().locator("[name='part." + part + "']");
            if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
        if (!answer.words().isEmpty()) {
            tenant.page().locator("[name=words]").fill(answer.words());
        }
    }

    private void isKept(Question question, Answer expected) {
        Answer kept = answers().of(question.key());
        assertThat(kept.choices()).as(question.key()).containsExactlyInAnyOrderElementsOf(expected.choices());
        assertThat(kept.words()).as(question.key()).isEqualTo(expected.words());
    }

    private void isStillThere(Answer answer) {
        for (String code : answer.choices()) {
            assertThat(tenant.page().locator("input[value='" + code + "']")).isChecked();
        }
        if (!answer.words().isEmpty()) {
            assertThat(tenant.page().locator("[name=words]")).hasValue(answer.words());
        }
    }

    /** What stands now is the strange text wherever words can be written: it is shown, never run. */
    private void readsItAllAsItWasTyped() {
        drafts.moveTo(draft, handle, "check");
        tenant.page().navigate("/tell-us");
        tenant.sees("journey.check.heading");
        assertThat(tenant.page().locator("#main script, #main img")).hasCount(0);
        assertThat(tenant.page().locator("#main")).containsText("<script>window.ran = 1</script>");
        assertThat(tenant.page().evaluate("window.ran")).isNull();
    }

    private Answers answers() {
        return drafts.find("report", handle).orElseThrow().answers();
    }
}
