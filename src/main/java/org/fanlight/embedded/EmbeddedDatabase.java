package org.fanlight.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts MariaDB before anything needs it, when {@code fanlight.embedded.data} names a folder, and points the data
 * source at it. The server's own library is asked for only then: production does not ship it.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty("fanlight.embedded.data");
        if (folder == null || folder.isBlank()) {
            return;
        }
        String schema = environment.getProperty("fanlight.embedded.schema", "fanlight");
        int port = environment.getProperty("fanlight.embedded.port", Integer.class, 0);
        int listening = EmbeddedServer.start(
                Path.of(folder).toAbsolutePath(),
                port,
                schema,
                environment.getProperty("fanlight.embedded.fresh", Boolean.class, false));
        String url = "jdbc:mariadb://127.0.0.1:" + listening + "/" + schema;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "spring.datasource.url", url + "?" + "connectionCollation=utf8mb4_uca1400_ai_ci",
                                "spring.datasource.username", "root",
                                "spring.datasource.password", "")));
    }
}
