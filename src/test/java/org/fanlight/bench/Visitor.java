package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.Role;

/** A browser without a screen: asks for pages over a real socket and keeps its cookies, one session each. */
final class Visitor implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    /** Signs in with both factors. */
    static Visitor officer(int port, SomeStaff staff, String landlord) throws IOException, InterruptedException {
        var account = staff.of(landlord, Role.OFFICER);
        Visitor officer = new Visitor(port);
        officer.sends("/staff/sign-in", "username", account.username(), "password", SomeStaff.PASSWORD);
        officer.sends("/staff/second-step", "code", staff.code(account));
        assertThat(officer.gets("/staff")).contains("inbox");
        return officer;
    }

    /** The page; fails unless it is one. */
    String gets(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(at(path).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Milliseconds from asking for a page to its last byte. */
    double times(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        gets(path);
        return (System.nanoTime() - begun) / 1e6;
    }

    void sends(String path, String... fields) throws IOException, InterruptedException {
        sent(path, fields);
    }

    /** The page that answers a form. */
    String sent(String path, String... fields) throws IOException, InterruptedException {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = client.send(
                at(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(String.join("&", form)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Closes the browser; the server's session stays open. */
    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }
}
