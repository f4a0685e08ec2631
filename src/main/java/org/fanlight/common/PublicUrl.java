package org.fanlight.common;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address people and providers reach Fanlight at; without a setting, this machine's own port. */
@Component
public class PublicUrl {

    private final Environment environment;

    PublicUrl(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of this path, such as {@code /m/in}. */
    public String of(String path) {
        String base = environment.getProperty("fanlight.public-url", "");
        if (base.isBlank()) {
            String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            base = "http://localhost:" + port;
        }
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
