package org.fanlight.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** The stand-in answers as Twilio would. */
@FanlightTest
class StandInTest {

    @Autowired
    StandIn standIn;

    @Autowired
    Environment environment;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void it_refuses_to_run_without_the_demo_or_test_profile() {
        var production = new MockEnvironment().withProperty("fanlight.standin.port", "1");
        assertThatThrownBy(() -> StandInEnvironment.requireDemonstration(production))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("profile demo or test");
        production.setActiveProfiles("demo");
        StandInEnvironment.requireDemonstration(production);
    }

    @Test
    void wrong_credentials_get_twilios_401() throws Exception {
        var answer = send(request("/Messages.json", "To=%2B447700900500&Body=x", "wrong"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":20003", "\"status\":401");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Body=x | 21604",
                "To=%2B447700900500 | 21602",
                "To=07700900500&Body=x | 21211",
                "To=%2B447700900500&Body=x | 21603",
                "To=%2B447700900500&Body=x&From=%2B447700900777 | 21606",
                "To=%2B447700900500&Body=x&MessagingServiceSid=nonsense | 21603",
                "To=%2B447700900500&Body=x&From=OURS&StatusCallback=nonsense | 21609",
                "To=%2B447700900500&Body=x&From=OURS&ValidityPeriod=0 | 20001",
                "To=%2B447700900500&Body=x&From=OURS&ValidityPeriod=36001 | 20001",
                "To=%2B447700900500&Body=x&From=OURS&Colour=blue | 20001"
            })
    void a_field_that_twilio_refuses_is_refused(String form, int code) throws Exception {
        var answer = send(request("/Messages.json", form.replace("OURS", encode(standIn.number())), secret()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":" + code);
    }

    @Test
    void a_text_can_be_sent_fetched_listed_and_forgotten() throws Exception {
        String to = "+447700900501";
        var created = send(request(
                "/Messages.json",
                "To=" + encode(to) + "&From=" + encode(standIn.number()) + "&Body=" + encode("Grüße, ہیلو"),
                secret()));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).contains("\"status\":\"queued\"", "Grüße, ہیلو", "\"direction\":\"outbound-api\"");
        String sid = created.body().replaceAll(".*\"sid\":\"(SM[0-9a-f]{32})\".*", "$1");
        org.awaitility.Awaitility.await()
                .until(() -> send(get("/Messages/" + sid + ".json")).body().contains("\"status\":\"delivered\""));
        assertThat(send(get("/Messages.json?To=" + encode(to))).body()).contains(sid, "\"page_size\":50");
        assertThat(send(get("/Messages.json?To=%2B447700900502")).body()).doesNotContain(sid);
        assertThat(send(get("/Messages.json?To=" + encode(to) + "&DateSent%3E=2001-01-01"))
                        .body())
                .contains(sid);
        assertThat(send(get("/Messages.json?To=" + encode(to) + "&DateSent=2001-01-01"))
                        .body())
                .doesNotContain(sid);
        assertThat(send(request("/Messages/" + sid + ".json", "Body=", secret()))
                        .body())
                .contains("\"body\":\"\"");
        assertThat(send(get("/Messages/SM00000000000000000000000000000000.json"))
                        .statusCode())
                .isEqualTo(404);
        var deleted = HttpRequest.newBuilder(uri("/Messages/" + sid + ".json"))
                .header("Authorization", basic(secret()))
                .DELETE()
                .build();
        assertThat(send(deleted).statusCode()).isEqualTo(204);
        assertThat(send(get("/Messages/" + sid + ".json")).statusCode()).isEqualTo(404);
    }

    @Test
    void after_stop_twilio_itself_refuses() throws Exception {
        String from = "+447700900503";
        standIn.textFrom(from, "Stop");
        String form = "To=" + encode(from) + "&From=" + encode(standIn.number()) + "&Body=x";
        assertThat(send(request("/Messages.json", form, secret())).body()).contains("\"code\":21610");
        standIn.textFrom(from, "START");
        assertThat(send(request("/Messages.json", form, secret())).statusCode()).isEqualTo(201);
    }

    @Test
    void the_phone_page_shows_what_arrived_and_texts_back() throws Exception {
        String number = "+447700900504";
        send(request(
                "/Messages.json",
                "To=" + encode(number) + "&From=" + encode(standIn.number()) + "&Body=" + encode("<b>Hello</b>"),
                secret()));
        var page = send(HttpRequest.newBuilder(URI.create(standIn.address() + "?number=" + encode(number)))
                .build());
        assertThat(page.body())
                .contains("&lt;b&gt;Hello&lt;/b&gt;", "07700 900504", "lang=\"en-GB\"", "<label for=\"words\">")
                .doesNotContain("<b>Hello");
        var back = HttpRequest.newBuilder(URI.create(standIn.address() + "send"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "number=" + encode(number) + "&words=" + encode("Thanks ہاں")))
                .build();
        assertThat(send(back).statusCode()).isEqualTo(303);
        assertThat(standIn.texts(number))
                .anyMatch(text -> text.fromPhone() && text.body().equals("Thanks ہاں"));
        var elsewhere = HttpRequest.newBuilder(URI.create(standIn.address() + "send"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("number=1&words=x"))
                .build();
        assertThat(send(elsewhere).statusCode()).isEqualTo(403);
    }

    private HttpRequest request(String path, String form, String secret) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(secret()))
                .build();
    }

    private URI uri(String path) {
        String account = environment.getRequiredProperty("fanlight.twilio.account-sid");
        return URI.create(standIn.address() + "2010-04-01/Accounts/" + account + path);
    }

    private String secret() {
        return environment.getRequiredProperty("fanlight.twilio.api-secret");
    }

    private String basic(String secret) {
        String user = environment.getRequiredProperty("fanlight.twilio.api-key");
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
