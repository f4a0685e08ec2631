package org.fanlight.demo;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where to look, once everything is ready. */
@Component
@Profile("demo")
class DemoAddresses {

    private final int standin;

    DemoAddresses(@Value("${fanlight.standin.port:8089}") int standin) {
        this.standin = standin;
    }

    @EventListener
    @Order(100)
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        System.out.printf(
                """

                Fanlight is ready (%.1f s). Open:
                  http://localhost:%s/               what a tenant sees
                  http://localhost:%s/staff          what staff see (logins: data/logins.txt)
                  http://localhost:%d/               the stand-in phone: texts, and staff's six digits
                Ctrl-C stops everything; the data stays in ./data.
                """,
                Optional.ofNullable(event.getTimeTaken())
                                .map(Duration::toMillis)
                                .orElse(0L)
                        / 1000.0,
                port,
                port,
                standin);
    }
}
