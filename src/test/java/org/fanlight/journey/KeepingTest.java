package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.fanlight.common.Language;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What keep.js sends while somebody types, over a real socket. */
@FanlightTest
class KeepingTest {

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String handle = "";

    @BeforeEach
    void aVisit() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        handle = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        drafts.begin("report", handle, "hexagon", Language.ENGLISH);
    }

    @Test
    void what_is_typed_is_kept_and_how_much_more_fits_is_answered() throws Exception {
        var answer = keep("what", "words", "They came again 😟 اور");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("You can write 9,979 more characters");
        assertThat(kept("what").words()).isEqualTo("They came again 😟 اور");
    }

    @Test
    void more_than_fits_is_kept_and_told() throws Exception {
        assertThat(keep("what", "words", "x".repeat(10_001)).body())
                .isEqualTo("This is 1 character too long. Nothing is lost; you can shorten it");
        assertThat(kept("what").words()).hasSize(10_001);
    }

    @Test
    void choices_and_parts_are_kept_as_they_stand() throws Exception {
        keep("violence", "choice", "weapon", "choice", "threat");
        assertThat(kept("violence").choices()).containsExactly("weapon", "threat");
        keep("date", "part.month", "11", "part.year", "2026", "part.limits", "forged");
        assertThat(kept("date").part("month")).isEqualTo("11");
        assertThat(kept("date").part("limits")).isEmpty();
    }

    @Test
    void nothing_is_kept_for_strangers_other_sites_or_unknown_questions() throws Exception {
        assertThat(send(request("q=what&t=1&words=x").header("X-Keep", "1").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("q=what&t=1&words=x")).statusCode()).isEqualTo(403);
        assertThat(keep("made_up", "words", "x").statusCode()).isEqualTo(400);
        assertThat(keep("what", "words", "x".repeat(60_000)).statusCode()).isEqualTo(413);
        assertThat(kept("what").isNone()).isTrue();
        handle = handle.substring(1) + (handle.startsWith("A") ? "B" : "A");
        assertThat(keep("what", "words", "x").statusCode()).isEqualTo(409);
    }

    private Answer kept(String question) {
        return drafts.find("report", handle).orElseThrow().answers().of(question);
    }

    private HttpResponse<String> keep(String question, String... fields) throws Exception {
        StringBuilder body = new StringBuilder("q=" + question + "&t=" + System.currentTimeMillis());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(body.toString()).header("X-Keep", "1").header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/keep"))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Cookie", "f=" + handle + ".en-GB.100.hexagon")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
