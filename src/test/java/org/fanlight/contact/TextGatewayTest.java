package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.PublicUrl;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What the gateway is sure of when nobody, or nobody sensible, is at the other end. */
@FanlightTest
class TextGatewayTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+447700900999");

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    Environment environment;

    @Test
    void a_refused_connection_is_certainly_not_accepted() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(post(gateway(port, Set.of()))).isEqualTo(new Outcome.NotAccepted());
    }

    @Test
    void no_answer_in_time_is_unknown_after_one_request() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        silent.accept();
                        connections.incrementAndGet();
                    }
                } catch (IOException closed) {
                    // The test is over.
                }
            });
            assertThat(post(gateway(silent.getLocalPort(), Set.of()))).isEqualTo(new Outcome.Unknown());
            assertThat(connections).hasValue(1);
        }
    }

    @Test
    void in_trial_mode_no_other_number_can_leave_the_process() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            nobody.setSoTimeout(300);
            var gateway = gateway(nobody.getLocalPort(), Set.of("+447700900001"));
            assertThatThrownBy(() -> post(gateway)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(nobody::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    private static Outcome post(TextGateway gateway) {
        return gateway.post(NUMBER, "There is an update for you.", "0".repeat(32), Duration.ofHours(1));
    }

    private TextGateway gateway(int port, Set<String> onlyTo) {
        var settings = new TwilioSettings(
                true,
                "AC" + "0".repeat(32),
                "SK1",
                "secret",
                "token",
                "+447700900000",
                null,
                URI.create("http://127.0.0.1:" + port),
                null,
                null,
                Duration.ofMillis(700),
                onlyTo);
        return new TextGateway(settings, publicUrl, environment);
    }
}
