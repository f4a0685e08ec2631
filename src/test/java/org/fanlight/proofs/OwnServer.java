package org.fanlight.proofs;

import java.io.File;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, which can be killed as a power cut would. */
public final class OwnServer implements AutoCloseable {

    private final OwnDatabase database;
    private final Path log;
    private final int port;
    private Process process;

    public OwnServer(OwnDatabase database, Path log) throws Exception {
        this.database = database;
        this.log = log;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = start();
        awaitReady();
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** SIGKILL, and a new process; returns when it answers. */
    public void killAndStart() throws Exception {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        process = start();
        awaitReady();
    }

    private Process start() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        classPath,
                        ProofServer.class.getName(),
                        "--spring.profiles.active=test",
                        "--fanlight.embedded.data=",
                        "--server.port=" + port,
                        "--management.server.port=-1",
                        "--spring.datasource.url=" + database.url()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(new File("."))
                .start();
    }

    private void awaitReady() throws Exception {
        Instant until = Instant.now().plus(Duration.ofMinutes(3));
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(until)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the server ended while it started; see " + log);
                }
                try {
                    var answer = client.send(
                            HttpRequest.newBuilder(address("/return"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                } catch (java.io.IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
        throw new IllegalStateException("the server does not start; see " + log);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
