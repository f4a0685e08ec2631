package org.fanlight.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fanlight.common.Code;
import org.fanlight.common.Language;
import org.fanlight.common.Reference;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B2, G18, RU28: neither the page nor its time tells a reference that exists from one that does not. Both kinds are
 * tried in turn, each reference once, so that what else the machine does falls on both alike.
 */
@FanlightTest
@Tag("prove")
class GuessingTest {

    private static final int PAIRS = 200;
    private static final int WARM = 50;
    private static final double MOST_APART_MS = 5;

    private final SecureRandom random = new SecureRandom();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @LocalServerPort
    int port;

    @Autowired
    ReportDesk reports;

    @Autowired
    JdbcClient database;

    /** One wrong try: how the page read without the reference typed, and how long it took. */
    private record Try(String page, double milliseconds) {}

    @Test
    void a_wrong_code_takes_as_long_and_reads_the_same_whether_the_reference_exists_or_not() throws Exception {
        List<Try> existing = new ArrayList<>();
        List<Try> missing = new ArrayList<>();
        List<Reference> real = reports();
        for (int i = 0; i < WARM + PAIRS; i++) {
            Try one;
            Try other;
            if (random.nextBoolean()) {
                one = guess(real.get(i));
                other = guess(Reference.draw(random));
            } else {
                other = guess(Reference.draw(random));
                one = guess(real.get(i));
            }
            assertThat(one.page()).isEqualTo(other.page());
            if (i >= WARM) {
                existing.add(one);
                missing.add(other);
            }
        }
        double apart = Math.abs(median(existing) - median(missing));
        assertThat(apart).as("medians apart, in milliseconds").isLessThan(MOST_APART_MS);
        Proofs.write(
                "B2 guessing a code",
                "%d pairs, pages equal, medians %.1f ms and %.1f ms"
                        .formatted(PAIRS, median(existing), median(missing)));
    }

    /** Reports sent beforehand, whose cases are open: what follows a report must not fall into the measuring. */
    private List<Reference> reports() {
        List<Reference> sent = new ArrayList<>();
        for (int i = 0; i < WARM + PAIRS; i++) {
            sent.add(report());
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.sql("select count(*) from case_file where reference in (:sent)")
                                .param(
                                        "sent",
                                        sent.stream().map(Reference::digits).toList())
                                .query(Integer.class)
                                .single()
                        == sent.size());
        return sent;
    }

    private Reference report() {
        Answers answers = Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("what", Answer.said("Somebody shouts on the stairs."))
                .with("where", Answer.said("Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
        return reports.submit(new NewReport("imani", "web", Language.ENGLISH, answers))
                .reference();
    }

    private Try guess(Reference reference) throws Exception {
        String form = "reference=" + URLEncoder.encode(reference.shown(), StandardCharsets.UTF_8) + "&code="
                + Code.draw(random).digits();
        long begun = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/return"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        double took = (System.nanoTime() - begun) / 1e6;
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Try(answer.body().replace(reference.shown(), ""), took);
    }

    private static double median(List<Try> tries) {
        List<Double> sorted =
                new ArrayList<>(tries.stream().map(Try::milliseconds).toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
