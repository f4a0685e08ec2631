package org.fanlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.contact.ContactDesk;
import org.fanlight.evidence.SomePicture;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.journey.RandomAnswers;
import org.fanlight.landlord.Landlords;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RU30: answers drawn over the whole questionnaire are stored the same from plain forms as from the page. */
@FanlightTest
class BasicParityTest {

    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Landlords landlords;

    @Autowired
    ReportDesk reports;

    @Autowired
    ToldDesk told;

    @Autowired
    ContactDesk contact;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    @RepeatedTest(6)
    void random_answers_are_stored_alike() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        var all = landlords.all();
        String landlord = all.get(random.nextInt(all.size())).landlord();
        Language language = Languages.all().get(random.nextInt(Languages.all().size()));
        Journey journey = questionnaires.journey(ReportDesk.REPORT, landlord);
        Answers answers = RandomAnswers.over(journey, random);
        Receipt page = reports.submit(new NewReport(landlord, "web", language, answers));

        Document receipt = new Visitor(landlord, language).walks(journey, answers);

        String reference =
                Objects.requireNonNull(receipt.selectFirst("bdi.number")).text().replaceAll("\\D", "");
        UUID report = UUID.fromString(database.sql(
                        "select p.report from reporter_access a join report_party p on p.id = a.party where a.reference = ?")
                .param(reference)
                .query(String.class)
                .single());
        As officer = As.officer(landlord);
        Told one = officer.gets(() -> told.told(page.reportId())).orElseThrow();
        Told other = officer.gets(() -> told.told(report)).orElseThrow();
        assertThat(fields(other)).as("seed %d", seed).isEqualTo(fields(one));
        assertThat(other.name()).isEqualTo(one.name());
        assertThat(other.language()).isEqualTo(language.tag());
        assertThat(other.channel()).isEqualTo("plain");
        assertThat(other.limitsVersion()).as("read before choosing").isNotNull();
        assertThat(officer.gets(() -> contact.forStaff(other.partyId())).allowed())
                .isEqualTo(officer.gets(() -> contact.forStaff(one.partyId())).allowed());
    }

    @Test
    void a_form_of_another_visit_is_not_answered_and_no_script_is_allowed() throws Exception {
        Visitor visitor = new Visitor("imani", Language.ENGLISH);
        Document first = visitor.gets("/basic/tell-us");
        assertThat(first.select("script")).isEmpty();
        assertThat(visitor.policy).contains("default-src 'none'").doesNotContain("script-src");
        assertThat(visitor.bytes).isLessThan(30_000);

        Visitor stranger = new Visitor("imani", Language.ENGLISH);
        stranger.gets("/basic/tell-us");
        stranger.turn = visitor.turn;
        Document same = stranger.sends(Map.of("choice", List.of("no"), "press", List.of(visitor.act)));
        assertThat(stranger.mark()).as("still at the first question").isEqualTo("w0");
        assertThat(same.select("input[checked]")).isEmpty();
    }

    @Test
    void files_go_with_the_form_and_what_is_refused_says_why() throws Exception {
        Visitor visitor = new Visitor("imani", Language.ENGLISH);
        visitor.gets("/basic/tell-us");
        int files = questionnaires.journey(ReportDesk.REPORT, "imani").questionnaire().questions().stream()
                .map(Question::key)
                .toList()
                .indexOf("files");
        visitor.gets("/basic/tell-us?p=l" + files);
        Document refused = visitor.sendsFile("note.exe", new byte[] {0, 1, 2, 3, -1});
        assertThat(refused.select(".field-error").text()).contains("note.exe");
        Document taken = visitor.sendsFile("wall.png", SomePicture.plain("png", 40, 30));
        assertThat(taken.select(".file-list").text()).contains("wall.png");
        assertThat(taken.select(".field-error").text()).isEmpty();
    }

    @Test
    void whoever_has_no_script_is_led_to_the_basic_version_from_every_first_page() throws Exception {
        Visitor visitor = new Visitor("imani", Language.ENGLISH);
        assertThat(visitor.gets("/").select("noscript").html()).contains("/basic/tell-us");
        assertThat(visitor.gets("/return").select("noscript").html()).contains("name=\"basic\"");
        Document full = visitor.gets("/tell-us");
        assertThat(full.select("noscript").html()).contains("/basic/tell-us");
        assertThat(full.select("#basic a").attr("href")).isEqualTo("/basic/tell-us");
        assertThat(visitor.gets("/basic/yours").select("#code")).as("the door").hasSize(1);
    }

    private static Map<String, Answer> fields(Told told) {
        Map<String, Answer> fields = new LinkedHashMap<>();
        told.lines()
                .forEach(line -> fields.put(
                        line.question().key(),
                        line.question().key().equals("identity")
                                ? Answer.chosen(line.answer().choices().toArray(String[]::new))
                                : line.answer()));
        return fields;
    }

    /** Somebody with a browser that knows forms and nothing else. */
    private final class Visitor {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        private final Language language;
        private String turn = "";
        private String act = "";
        private String send = "";
        private String policy = "";
        private int bytes;

        Visitor(String landlord, Language language) throws IOException, InterruptedException {
            this.language = language;
            gets("/");
            posts("/find", Map.of("landlord", List.of(landlord)));
            posts("/choose", Map.of("language", List.of(language.tag())));
        }

        String mark() {
            return turn.substring(turn.indexOf('.') + 1);
        }

        Document walks(Journey journey, Answers answers) throws IOException, InterruptedException {
            gets("/basic/tell-us");
            for (int i = 0; mark().startsWith("w"); i++) {
                assertThat(i).as("the short way ends").isLessThan(40);
                answers(journey, answers);
            }
            assertThat(mark()).isEqualTo("r");
            for (Question question : journey.asked(answers)) {
                int index = journey.questionnaire().questions().indexOf(question);
                if (!question.isShort(journey.heard(answers)) && question.type() != QuestionType.STATEMENT) {
                    gets("/basic/tell-us?p=l" + index);
                    assertThat(mark()).isEqualTo("l" + index);
                    answers(journey, answers);
                }
            }
            Document check = gets("/basic/tell-us?p=k");
            assertThat(act).as("the button that sends").isNotEmpty();
            Document receipt = sends(Map.of("press", List.of(act)));
            assertThat(receipt.select("h1").text())
                    .as(check.text() + receipt.select(".error-summary").text())
                    .isEqualTo(texts.say(language, "report.receipt.heading"));
            return receipt;
        }

        private void answers(Journey journey, Answers answers) throws IOException, InterruptedException {
            Question question = journey.questionnaire().questions().get(Integer.parseInt(mark().substring(1)));
            Answer answer = answers.of(question.key());
            Map<String, List<String>> fields = new LinkedHashMap<>();
            fields.put("choice", answer.choices());
            fields.put("words", List.of(answer.words().replace("\n", "\r\n")));
            answer.parts().forEach((part, value) -> fields.put("part." + part, List.of(value)));
            fields.put("press", List.of(act));
            String before = mark();
            Document next = sends(fields);
            assertThat(mark())
                    .as("%s: %s", question.key(), next.select(".error-summary").text())
                    .isNotEqualTo(before);
        }

        Document sends(Map<String, List<String>> fields) throws IOException, InterruptedException {
            Map<String, List<String>> all = new LinkedHashMap<>(fields);
            all.put("turn", List.of(turn));
            return posts("/basic/tell-us", all);
        }

        Document sendsFile(String name, byte[] content) throws IOException, InterruptedException {
            String line = "a-line-between-parts";
            var body = new java.io.ByteArrayOutputStream();
            body.write(("--%1$s\r\nContent-Disposition: form-data; name=\"turn\"\r\n\r\n%2$s\r\n"
                            + "--%1$s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%3$s\"\r\n"
                            + "Content-Type: application/octet-stream\r\n\r\n")
                    .formatted(line, turn, name)
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--%1$s\r\nContent-Disposition: form-data; name=\"press\"\r\n\r\n%2$s\r\n--%1$s--\r\n")
                    .formatted(line, send)
                    .getBytes(StandardCharsets.UTF_8));
            return read(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/basic/tell-us"))
                    .header("Content-Type", "multipart/form-data; boundary=" + line)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        }

        Document gets(String path) throws IOException, InterruptedException {
            return read(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .GET());
        }

        Document posts(String path, Map<String, List<String>> fields) throws IOException, InterruptedException {
            String form = fields.entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                    .collect(Collectors.joining("&"));
            return read(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        private Document read(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer =
                    client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
            policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
            Document page = Jsoup.parse(answer.body());
            turn = value(page, "input[name=turn]");
            act = value(page, "button[aria-hidden]");
            send = value(page, "button.basic-only");
            return page;
        }

        private static String value(Document page, String selector) {
            return Stream.ofNullable(page.selectFirst(selector))
                    .map(Element::val)
                    .findFirst()
                    .orElse("");
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
