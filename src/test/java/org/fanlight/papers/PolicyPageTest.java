package org.fanlight.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.casework.progress.Progress;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.papers.PaperRefused.Why;
import org.fanlight.report.NewReport;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public page about a landlord's policy, as any browser gets it. */
@FanlightTest
class PolicyPageTest {

    private static final List<String> LANDLORDS = List.of("bcha", "hexagon", "imani", "nwldc", "one_housing");

    @LocalServerPort
    int port;

    @Autowired
    PaperDesk papers;

    @Autowired
    FormatRequestDesk requests;

    @Autowired
    Landlords landlords;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    Progress progress;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void leave_nothing() {
        clock.reset();
        database.sql("delete from paper").update();
        database.sql("delete from format_request").update();
    }

    @Test
    void the_steps_and_promises_are_those_of_each_landlords_pack_in_every_language() {
        for (String landlord : LANDLORDS) {
            PolicyPack pack = landlords.current(landlord);
            for (Language language : Languages.all()) {
                Browser browser = new Browser(landlord, language);
                String page = browser.get("/policy");
                pack.promises()
                        .forEach(promise ->
                                assertThat(page).contains(texts.say(language, promise.key(), promise.arguments())));
                pack.papers()
                        .statements()
                        .forEach(code -> assertThat(page).contains(texts.say(language, "policy.statement." + code)));
                assertThat(page)
                        .contains(texts.say(language, "policy.summary"), texts.say(language, "papers.own.missing"))
                        .contains("lang=\"" + language.tag() + "\"");
            }
        }
        String imanisOwn = "We will first be in touch within 24 hours";
        assertThat(new Browser("imani", Language.ENGLISH).get("/policy")).contains(imanisOwn);
        assertThat(new Browser("one_housing", Language.ENGLISH).get("/policy")).doesNotContain(imanisOwn);
    }

    @Test
    @Keeps("IMA-3.1")
    @Keeps("OHG-1a")
    @Keeps("BCHA-10a")
    void what_a_policy_says_about_itself_stands_on_its_page_and_on_no_other() {
        Map<String, String> only =
                Map.of("imani", "safe_and_supported", "one_housing", "safe_neighbourhoods", "bcha", "diversity_valued");
        only.forEach((landlord, code) -> LANDLORDS.forEach(one -> {
            String words = texts.say(Language.ENGLISH, "policy.statement." + code);
            String page = new Browser(one, Language.ENGLISH).get("/policy");
            assertThat(page.contains(words)).as(one + " " + code).isEqualTo(one.equals(landlord));
        }));
    }

    @Test
    @Keeps("NWL-04")
    void values_and_their_link_show_once_they_are_given_and_nothing_before() {
        String heading = texts.say(Language.ENGLISH, "papers.values");
        assertThat(new Browser("nwldc", Language.ENGLISH).get("/policy")).doesNotContain(heading);
        As.administrator("nwldc")
                .does(() -> papers.save(paper(
                        Paper.VALUES,
                        Paper.Kind.VALUES,
                        "Our eight values",
                        "We listen.",
                        "https://example.org/v",
                        true)));
        assertThat(new Browser("nwldc", Language.ENGLISH).get("/policy"))
                .contains(heading, "We listen.", "Our eight values", "https://example.org/v");
        assertThat(new Browser("hexagon", Language.ENGLISH).get("/policy")).doesNotContain("We listen.");
    }

    @Test
    void the_landlords_own_text_stands_there_as_its_own_once_it_is_given() {
        As admin = As.administrator("imani");
        admin.does(
                () -> papers.save(paper(Paper.OWN_TEXT, Paper.Kind.POLICY, "Policy", "<b>Our</b> words.", "", false)));
        assertThat(new Browser("imani", Language.ENGLISH).get("/policy"))
                .contains(texts.say(Language.ENGLISH, "papers.own.missing"));
        Paper kept = admin.gets(papers::all).getLast();
        admin.does(() -> papers.save(shown(kept)));
        assertThat(new Browser("imani", Language.ENGLISH).get("/policy"))
                .contains("&lt;b&gt;Our&lt;/b&gt; words.")
                .doesNotContain(texts.say(Language.ENGLISH, "papers.own.missing"));
    }

    @Test
    @Keeps("XC-49")
    @Keeps("IMA-6.4")
    void anybody_asks_for_a_paper_copy_from_the_policy_page_and_staff_see_it_until_the_day_it_was_sent() {
        Browser browser = new Browser("imani", Language.ENGLISH);
        assertThat(browser.get("/policy")).contains("href=\"/policy/ask\"");
        assertThat(browser.get("/policy/ask")).contains(say("papers.format.paper"));
        assertThat(browser.post(Map.of("format", "paper", "in", "pl", "reach", " ")))
                .contains(say("papers.ask.reach.empty"));
        assertThat(browser.post(Map.of("format", "", "in", "pl", "reach", "Leave it at the office")))
                .contains(say("papers.ask.format.empty"), "Leave it at the office");
        assertThat(browser.post(Map.of("format", "paper", "in", "pl", "reach", "Leave it at the office")))
                .contains(say("papers.ask.done"));

        As officer = As.officer("imani");
        FormatRequest asked = officer.gets(requests::requests).getFirst();
        assertThat(asked)
                .returns("paper", FormatRequest::format)
                .returns("pl", FormatRequest::language)
                .returns("Leave it at the office", FormatRequest::reach)
                .returns(null, FormatRequest::sentOn);
        assertThat(officer.gets(requests::waiting)).isEqualTo(1);
        assertThat(As.officer("hexagon").gets(requests::requests)).isEmpty();
        officer.does(() -> requests.sent(asked.id()));
        assertThat(officer.gets(requests::requests).getFirst())
                .returns(LocalDate.ofInstant(clock.instant(), London.ZONE), FormatRequest::sentOn)
                .returns("", FormatRequest::reach);
        assertThat(officer.gets(requests::waiting)).isZero();
        Due first = As.administrator("imani").gets(papers::due).getFirst();
        assertThat(first.stage(LocalDate.ofInstant(clock.instant(), London.ZONE)))
                .isEqualTo(Due.Stage.OVERDUE);

        // A policy that is only on the website gives no copy on paper.
        assertThat(new Browser("nwldc", Language.ENGLISH).get("/policy/ask"))
                .doesNotContain("value=\"paper\"")
                .contains("value=\"large_print\"");
        assertThat(new Browser("nwldc", Language.ENGLISH).post(Map.of("format", "paper", "reach", "x")))
                .contains(say("papers.ask.format.empty"));
    }

    @Test
    @Keeps("IMA-6.5")
    void translation_braille_large_print_and_audio_are_ordered_and_tracked_and_no_form_the_policy_does_not_give() {
        Browser browser = new Browser("imani", Language.ENGLISH);
        List<String> forms = List.of("translation", "braille", "large_print", "audio");
        forms.forEach(form -> assertThat(browser.post(Map.of("format", form, "in", "ur", "reach", "I collect it")))
                .contains(say("papers.ask.done")));
        As officer = As.officer("imani");
        assertThat(officer.gets(requests::requests))
                .extracting(FormatRequest::format)
                .containsExactlyElementsOf(forms);
        officer.gets(requests::requests).forEach(one -> officer.does(() -> requests.sent(one.id())));
        assertThat(officer.gets(requests::requests)).allMatch(one -> one.sentOn() != null);
        assertThat(browser.post(Map.of("format", "talk_through", "reach", "x")))
                .contains(say("papers.ask.format.empty"));
        assertThat(requests.formats("bcha")).doesNotContain("braille");
    }

    @Test
    @Keeps("BCHA-10d")
    void the_policy_is_talked_through_at_a_time_with_an_interpreter() {
        Browser browser = new Browser("bcha", Language.ENGLISH);
        browser.post(Map.of("format", "talk_through", "in", "ur", "reach", "Ask for me at the library"));
        As officer = As.officer("bcha");
        FormatRequest asked = officer.gets(requests::requests).getFirst();
        assertThatThrownBy(() -> officer.does(
                        () -> requests.talk(asked.id(), clock.instant().minusSeconds(60), true)))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.NO_APPOINTMENT));
        var when = clock.instant().plus(Duration.ofDays(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        officer.does(() -> requests.talk(asked.id(), when, true));
        assertThat(officer.gets(requests::requests).getFirst())
                .returns(when, FormatRequest::appointment)
                .returns(true, FormatRequest::interpreter)
                .returns("ur", FormatRequest::language);
        assertThat(requests.formats("bcha")).contains("large_print", "audio", "translation", "talk_through");
        assertThat(requests.formats("imani")).doesNotContain("talk_through");
    }

    @Test
    @Keeps("LAW-01")
    void everybody_reports_sees_progress_without_phoning_and_finds_help_and_each_page_says_how_hate_is_met() {
        for (String landlord : LANDLORDS) {
            var receipt = reports.submit(new NewReport(
                    landlord,
                    "web",
                    Language.ENGLISH,
                    Answers.NONE
                            .with("danger", Answer.chosen("no"))
                            .with("what", Answer.said("Somebody shouts at me."))
                            .with("where", Answer.said("12 Mill Row"))
                            .with("identity", Answer.chosen("anonymous"))));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> As.reporter(receipt.partyId(), landlord)
                                    .gets(() -> progress.of(receipt.partyId()))
                                    .stage()
                            != null);
            Browser browser = new Browser(landlord, Language.ENGLISH);
            assertThat(browser.get("/policy"))
                    .contains(say("policy.statement.hate_approach"))
                    .contains("tel:999");
            assertThat(browser.get("/")).contains("href=\"/tell-us\"", "href=\"/return\"");
        }
    }

    @Test
    @Keeps("BCHA-1a")
    void an_effective_and_supportive_service_is_promised_and_people_are_asked_about_courtesy() {
        assertThat(new Browser("bcha", Language.ENGLISH).get("/policy"))
                .contains(say("policy.statement.effective_service"));
        assertThat(new Browser("imani", Language.ENGLISH).get("/policy"))
                .doesNotContain(say("policy.statement.effective_service"));
        assertThat(questionnaires
                        .journey("survey", "bcha")
                        .questionnaire()
                        .question("respect")
                        .heading())
                .satisfies(key -> assertThat(say(key)).contains("courtesy"));
    }

    @Test
    @Keeps("OHG-2g")
    void the_policy_is_two_taps_from_the_first_page() {
        Browser browser = new Browser("one_housing", Language.ENGLISH);
        assertThat(browser.get("/")).contains("href=\"/policy\"").contains("href=\"/tell-us\"");
        assertThat(browser.get("/policy"))
                .contains(texts.say(Language.ENGLISH, "policy.statement.safe_neighbourhoods"))
                .contains("href=\"/policy/ask\"");
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }

    private static Paper shown(Paper paper) {
        return new Paper(
                paper.id(),
                paper.code(),
                paper.kind(),
                paper.title(),
                paper.edition(),
                null,
                paper.owner(),
                null,
                null,
                true,
                paper.state(),
                "",
                paper.link(),
                paper.body(),
                List.of(),
                List.of(),
                Paper.CHECKS,
                paper.version());
    }

    private static Paper paper(String code, Paper.Kind kind, String title, String body, String link, boolean isPublic) {
        return new Paper(
                null,
                code,
                kind,
                title,
                "1",
                null,
                "",
                null,
                null,
                isPublic,
                Paper.State.CURRENT,
                "",
                link,
                body,
                List.of(),
                List.of(),
                Paper.CHECKS,
                0);
    }

    /** A browser without JavaScript that keeps its cookies. */
    private class Browser {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Browser(String landlord, Language language) {
            get("/?for=" + landlord);
            send(form("/choose", Map.of("language", language.tag(), "back", "/")));
        }

        String get(String path) {
            return send(HttpRequest.newBuilder(at(path)).GET().build());
        }

        String post(Map<String, String> fields) {
            return send(form("/policy/ask", fields));
        }

        private HttpRequest form(String path, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "http://localhost:" + port)
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }

        private URI at(String path) {
            return URI.create("http://localhost:" + port + path);
        }

        private String send(HttpRequest request) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
