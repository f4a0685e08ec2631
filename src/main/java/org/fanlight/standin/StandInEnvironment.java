package org.fanlight.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Points the settings of {@code fanlight.twilio} at the stand-in when {@code fanlight.standin.port} is set (0 for any
 * free port), with an account drawn anew at each start.
 */
public class StandInEnvironment implements EnvironmentPostProcessor {

    /** Every account of the stand-in starts so; production refuses it. */
    static final String ACCOUNT_PREFIX = "ACfa911947";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String wanted = environment.getProperty("fanlight.standin.port", "");
        if (wanted.isBlank()) {
            return;
        }
        requireDemonstration(environment);
        int port = Integer.parseInt(wanted) == 0 ? freePort() : Integer.parseInt(wanted);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "stand-in",
                        Map.of(
                                "fanlight.standin.port",
                                port,
                                "fanlight.twilio.enabled",
                                "true",
                                "fanlight.twilio.account-sid",
                                ACCOUNT_PREFIX + hex(24),
                                "fanlight.twilio.api-key",
                                "SK" + hex(32),
                                "fanlight.twilio.api-secret",
                                hex(32),
                                "fanlight.twilio.auth-token",
                                hex(32),
                                // The first number of the range that Ofcom keeps for drama: it is nobody's.
                                "fanlight.twilio.from",
                                "+447700900000",
                                "fanlight.twilio.base-url",
                                "http://127.0.0.1:" + port)));
    }

    static void requireDemonstration(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new IllegalStateException(
                    "fanlight.standin.port is set, and the stand-in for Twilio runs only with the profile demo or test.");
        }
    }

    private static String hex(int digits) {
        byte[] bytes = new byte[digits / 2];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
