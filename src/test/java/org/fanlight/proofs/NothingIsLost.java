package org.fanlight.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fanlight.common.Ids;

/**
 * H1: people send reports while application and database are killed with SIGKILL at random instants. Each person tries
 * again until they see a receipt, as a browser does that is reloaded. Then: every receipt opens, no report is missing,
 * none is there twice, and each has its case.
 */
final class NothingIsLost {

    private final int people;
    private final int kills;
    private final Random random = new Random();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    NothingIsLost(int people, int kills) {
        this.people = people;
        this.kills = kills;
    }

    /** @return what was seen, in one line */
    String prove() throws Exception {
        Path folder = Path.of("target/proof-" + people);
        Files.createDirectories(folder);
        try (OwnDatabase database = new OwnDatabase(folder.resolve("db-" + Ids.next()));
                OwnServer server = new OwnServer(database, folder.resolve("server.log"))) {
            Instant begun = Instant.now();
            send(server, database);
            assertThat(receipts).hasSize(people);
            int cases = awaitCases(database);
            for (String receipt : receipts.values()) {
                assertThat(opens(server, receipt)).as("the receipt opens").isTrue();
            }
            assertThat(count(database, "select count(*) from report")).isEqualTo(people);
            assertThat(receipts.values().stream().distinct()).hasSize(people);
            return "%d reports, %d kills: none lost, none doubled, %d receipts open, %d cases (%d s)"
                    .formatted(
                            people,
                            kills,
                            receipts.size(),
                            cases,
                            Duration.between(begun, Instant.now()).toSeconds());
        }
    }

    private void send(OwnServer server, OwnDatabase database) throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<java.util.concurrent.Future<?>> all = new ArrayList<>();
            int perKill = Math.max(1, people / (kills + 1));
            for (int i = 0; i < people; i++) {
                all.add(pool.submit(() -> sendUntilReceipt(server, broken)));
            }
            for (int kill = 1; kill <= kills; kill++) {
                int reached = kill * perKill;
                while (receipts.size() < Math.min(reached, people - 1) && !broken.get()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
                if (kill % 3 == 0) {
                    database.killAndStart();
                } else {
                    server.killAndStart();
                }
            }
            for (var one : all) {
                one.get(5, TimeUnit.MINUTES);
            }
        }
    }

    private void sendUntilReceipt(OwnServer server, AtomicBoolean broken) {
        String handle = (Ids.next().toString().replace("-", "") + "xx").substring(0, 22);
        Instant until = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(until) && !broken.get()) {
            try {
                if (post(server, "/proof/answer?handle=" + handle).statusCode() == 200) {
                    var sent = post(server, "/proof/send?handle=" + handle);
                    if (sent.statusCode() == 200) {
                        assertThat(sent.body()).as("a receipt").matches("\\d{9} \\d{16}");
                        receipts.put(handle, sent.body());
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (java.io.IOException killed) {
                sleep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        broken.set(true);
        throw new AssertionError("no receipt within three minutes");
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(OwnServer server, String path) throws java.io.IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address(path))
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private boolean opens(OwnServer server, String receipt) throws Exception {
        String[] numbers = receipt.split(" ");
        String form = "reference=" + URLEncoder.encode(numbers[0], StandardCharsets.UTF_8) + "&code="
                + URLEncoder.encode(numbers[1], StandardCharsets.UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(server.address("/return"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").equals("/yours");
    }

    private int awaitCases(OwnDatabase database) throws Exception {
        Instant until = Instant.now().plus(Duration.ofMinutes(3));
        int cases;
        while ((cases = count(database, "select count(*) from case_file")) < people
                && Instant.now().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(cases).as("each report has its case, once").isEqualTo(people);
        return cases;
    }

    private static int count(OwnDatabase database, String query) throws Exception {
        try (var connection = DriverManager.getConnection(database.url());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
