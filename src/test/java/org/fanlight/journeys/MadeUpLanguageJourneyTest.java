package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.PseudoTexts;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.survey.SurveyState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public page in every state, in a language nobody speaks: accented and longer, and from right to left (G29). The
 * draft is moved from question to question; what is looked at is what a browser shows.
 */
@FanlightTest
class MadeUpLanguageJourneyTest {

    private static final String LANDLORD = "hexagon";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    ReportDesk reports;

    @Autowired
    Landlords landlords;

    @Autowired
    CaseLinks links;

    @Autowired
    MessageDesk messages;

    @Autowired
    SurveyDesk survey;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private Page page;
    private PseudoPage pseudo;
    private Language language;
    private String handle;

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void nothing_is_said_in_english_cut_off_or_the_wrong_way_round(String tag) {
        language = tag.equals("en-XA") ? PseudoTexts.ACCENTED : PseudoTexts.MIRRORED;
        try (Device phone = Device.phone(port)) {
            page = phone.page();
            pseudo = new PseudoPage(
                    page,
                    language,
                    landlords.all().stream().map(PolicyPack::name).toList());
            frontDoor();
            handle = Handle.of(phone);
            questions();
            Receipt receipt = sends();
            equality();
            comesBack(receipt);
            whatGoesWrong(phone);
        } finally {
            pseudo.assertNothingFound();
        }
    }

    private void frontDoor() {
        page.navigate("/");
        pseudo.choosesLanguage();
        unfold();
        pseudo.look("front door, no landlord");
        page.locator("#place").fill("000");
        page.locator("main form:has(#place) button").click();
        assertThat(page.locator(".error-summary")).isVisible();
        pseudo.look("front door, unknown place");
        page.navigate("/tell-us");
        sees("journey.no-landlord");
        pseudo.look("no landlord");
        page.navigate("/?for=" + LANDLORD);
        sees("home.heading");
        pseudo.look("front door");
        page.navigate("/accessibility");
        sees("home.accessibility.heading");
        unfold();
        pseudo.look("accessibility statement");
    }

    private void questions() {
        page.navigate("/tell-us");
        assertThat(page.locator("[data-question]")).isVisible();
        Journey journey = questionnaires.journey(ReportDesk.REPORT, LANDLORD);
        Draft draft = draft(ReportDesk.REPORT);
        drafts.keep(draft, handle, "device", Answer.chosen("shared"));
        Set<String> seenWrong = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Question question : journey.questionnaire().questions()) {
            if (!isNew(question, seen)) {
                continue;
            }
            question.when().anyOf().stream().findFirst().ifPresent(demands -> satisfy(journey, draft, demands));
            drafts.keep(draft, handle, question.key(), wrong(question));
            open(draft, "list/" + question.key(), question.heading());
            unfold();
            pseudo.look(question.key());
            // What is said of a wrong answer is the same for all questions of a kind, or its own where it is required.
            if ((question.required() || seenWrong.add(question.type() + " " + question.check()))
                    && !journey.check(question, wrong(question)).isEmpty()) {
                page.locator("[data-act]").click();
                assertThat(page.locator(".error-summary")).isVisible();
                pseudo.look(question.key() + ", to be put right");
            }
            drafts.keep(draft, handle, question.key(), right(question));
        }
        for (String stop : List.of("ready", "check")) {
            open(draft, stop, "journey." + stop + ".heading");
            pseudo.look(stop);
        }
        open(draft, "more", "journey.ready.more");
        pseudo.look("task list");
    }

    /** Whatever is said was said from left to right before; from right to left, one question of each shape is enough. */
    private boolean isNew(Question question, Set<String> seen) {
        boolean opens = question.options().stream().anyMatch(Option::words);
        return seen.add(question.type() + " " + question.required() + opens + question.check())
                || !language.isRightToLeft();
    }

    /** As if everything that makes the question asked had been answered. */
    private void satisfy(Journey journey, Draft draft, Map<String, Set<String>> demands) {
        demands.forEach((key, codes) -> {
            Question earlier = journey.questionnaire().question(key);
            earlier.when().anyOf().stream().findFirst().ifPresent(all -> satisfy(journey, draft, all));
            String code = earlier.options().stream()
                    .map(Option::code)
                    .filter(codes::contains)
                    .findFirst()
                    .orElseThrow();
            drafts.keep(draft, handle, key, Answer.chosen(code));
        });
    }

    /** Something that cannot stand, where there is such a thing, without a letter in it. */
    private static Answer wrong(Question question) {
        return switch (question.type()) {
            case ONE, MANY ->
                question.options().stream()
                        .filter(Option::exclusive)
                        .findFirst()
                        .map(alone ->
                                Answer.chosen(question.options().getFirst().code(), alone.code()))
                        .orElse(Answer.NONE);
            case NUMBER -> Answer.said("999999999");
            case DATE -> Answer.NONE.with("day", "31").with("month", "2").with("year", "2020");
            case PHONE -> Answer.said("12");
            case HOURS -> Answer.NONE.with("from", "10:00");
            case TEXT -> question.check() == null ? Answer.said("1".repeat(600)) : Answer.said("?");
            default -> Answer.NONE;
        };
    }

    private static Answer right(Question question) {
        return switch (question.type()) {
            // Nobody at the landlord is involved: otherwise no officer would see the case.
            case ONE, MANY ->
                Answer.chosen(question.options().stream()
                        .filter(option -> !option.marks().contains("staff_close"))
                        .findFirst()
                        .orElseThrow()
                        .code());
            case TEXT, LONG, PLACE -> "email".equals(question.check()) ? Answer.NONE : Answer.said("123");
            default -> Answer.NONE;
        };
    }

    private Receipt sends() {
        Draft draft = draft(ReportDesk.REPORT);
        drafts.keep(draft, handle, "what", Answer.NONE);
        open(draft, "ready", "journey.ready.heading");
        page.locator("[data-act]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        pseudo.look("check, something missing");
        for (String key : List.of("danger", "what", "where")) {
            Question question = questionnaires
                    .journey(ReportDesk.REPORT, LANDLORD)
                    .questionnaire()
                    .question(key);
            drafts.keep(draft, handle, key, right(question));
        }
        drafts.keep(draft, handle, "contact", Answer.NONE);
        drafts.keep(draft, handle, "identity", Answer.chosen("anonymous"));
        open(draft, "ready", "journey.ready.heading");
        pseudo.look("ready, nobody to be reached");
        page.locator("[data-act]").click();
        sees("report.receipt.heading");
        pseudo.look("receipt");
        return reports.receipt(handle).orElseThrow();
    }

    private void equality() {
        page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(say("equality.intro.start")))
                .click();
        sees("equality.intro.heading");
        pseudo.look("equality, intro");
        page.locator("[data-act]").click();
        assertThat(page.locator("[data-question]")).isVisible();
        Draft draft = draft(ReportDesk.REPORT);
        for (Question question :
                questionnaires.journey("equality", LANDLORD).questionnaire().questions()) {
            open(draft, "equality/" + question.key(), question.heading());
            pseudo.look("equality, " + question.key());
        }
        open(draft, "equality/done", "equality.done.heading");
        pseudo.look("equality, done");
    }

    private void comesBack(Receipt receipt) {
        page.navigate("/return");
        pseudo.look("return");
        page.locator("button.act").click();
        assertThat(page.locator(".error-summary")).isVisible();
        pseudo.look("return, nothing typed");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill("0000 0000 0000 0000");
        page.locator("button.act").click();
        assertThat(page.locator(".error-summary")).isVisible();
        pseudo.look("return, wrong code");

        As officer = As.officer(LANDLORD);
        Awaitility.await()
                .until(() -> officer.gets(() -> links.caseOf(receipt.partyId())).isPresent());
        officer.does(() -> messages.fromStaff(receipt.partyId(), "123"));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new CaseClosed(Ids.next(), LANDLORD, List.of(receipt.partyId()), Instant.now())));
        Awaitility.await()
                .until(() -> As.reporter(receipt.partyId(), LANDLORD).gets(survey::state) == SurveyState.OPEN);
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        sees("tracking.heading");
        pseudo.look("yours");
        int tasks = page.locator(".yours-tasks button").count();
        assertThat(tasks).isEqualTo(9);
        for (int task = 0; task < tasks; task++) {
            part(task);
        }
    }

    /** A part of the page of somebody who came back: as it opens, and with nothing or too much in it. */
    private void part(int task) {
        page.locator(".yours-tasks button").nth(task).click();
        assertThat(page.locator("button.back")).isVisible();
        String part = "yours, part " + task;
        page.locator("main input[type=checkbox]").all().forEach(box -> {
            if (box.isVisible()) {
                box.check();
            }
        });
        pseudo.look(part);
        page.locator("main textarea").all().forEach(area -> area.fill("1".repeat(10_001)));
        page.locator("button.act").click();
        page.waitForSelector(
                ".error-summary a, .yours-tasks",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        pseudo.look(part + ", to be put right");
        if (page.locator("button.back").count() > 0) {
            page.locator("button.back").click();
        }
        assertThat(page.locator(".yours-tasks")).isVisible();
    }

    private void whatGoesWrong(Device phone) {
        page.navigate("/nothing-here");
        sees("pages.not-found.heading");
        pseudo.look("not found");
        page.navigate("/error");
        sees("pages.fault.caption");
        pseudo.look("a plain page failed");

        page.navigate("/?for=" + LANDLORD);
        page.navigate("/yours");
        assertThat(page.locator(".yours-tasks")).isVisible();
        // The page is there before the server's first answer: the cookie goes after it.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        phone.context().clearCookies(new ClearCookiesOptions().setName("s"));
        page.locator(".yours-tasks button").first().click();
        assertThat(page.locator(".v-system-error a")).isFocused();
        pseudo.look("session ended, no cookie");
        page.locator(".v-system-error a").click();
        page.waitForURL("**/return");

        database.sql("update draft set at = x'00' where receipt is not null").update();
        page.navigate("/tell-us");
        sees("pages.fault.caption");
        pseudo.look("a page failed");

        String left = page.request().get("/leave").text();
        assertThat(left).contains("<title>" + say("pages.blank") + "</title>").contains("lang=\"" + language.tag());
    }

    private void unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
    }

    private void open(Draft draft, String stop, String heading) {
        drafts.moveTo(draft, handle, stop);
        page.navigate("/tell-us");
        sees(heading);
    }

    private void sees(String heading) {
        assertThat(page.locator("h1")).hasText(say(heading));
    }

    private Draft draft(String questionnaire) {
        return drafts.find(questionnaire, handle).orElseThrow();
    }

    private String say(String key) {
        return texts.say(language, key);
    }
}
