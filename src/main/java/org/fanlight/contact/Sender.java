package org.fanlight.contact;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fanlight.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends what is due: takes a few, and hands each over once. */
@Component
class Sender implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 20;
    private static final int AT_ONCE = 4;

    private final Sending sending;
    private final TextGateway gateway;
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("texts-", 0).factory());

    Sender(Sending sending, TextGateway gateway) {
        this.sending = sending;
        this.gateway = gateway;
    }

    /** Sends everything that is due now. */
    void sendDue() throws InterruptedException {
        List<Outbox.Row> claimed;
        do {
            Again.ifLockedOut(sending::recover);
            claimed = Again.ifLockedOut(() -> sending.claim(BATCH));
            hands.invokeAll(claimed.stream().map(this::handing).toList());
        } while (claimed.size() == BATCH);
    }

    private Callable<Boolean> handing(Outbox.Row row) {
        return () -> {
            try {
                send(row);
                return true;
            } catch (RuntimeException e) {
                // The lease runs out and says what became of it; one text must not hold up the others.
                log.error("A text could not be sent", e);
                return false;
            }
        };
    }

    private void send(Outbox.Row row) {
        try {
            var decided = Again.ifLockedOut(() -> sending.decide(row));
            if (decided.isPresent()) {
                var ready = decided.get();
                var outcome = gateway.post(ready.to(), ready.body(), ready.callback(), ready.validity());
                Again.ifLockedOut(() -> sending.settle(ready, outcome));
            }
        } catch (Vault.Forgotten gone) {
            sending.forgotten(row);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        hands.shutdown();
        // What is being handed over gets its answer, so that a restart leaves nothing unknown.
        hands.awaitTermination(10, TimeUnit.SECONDS);
    }
}
