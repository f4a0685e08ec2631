package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.PhoneNumber;
import org.fanlight.standin.StandIn;
import org.fanlight.support.ChangeableClock;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of texts share: people with profiles, the phone, the sender and what was heard of it. */
abstract class TextBench {

    static final String LANDLORD = "hexagon";

    @Autowired
    ContactDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    Sender sender;

    @Autowired
    Unsettled unsettled;

    @Autowired
    Numbers numbers;

    @Autowired
    Outbox outbox;

    @Autowired
    Vault vault;

    @Autowired
    StandIn phone;

    @Autowired
    ChangeableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final Listener listener = new Listener();

    private final class Listener implements ApplicationListener<PayloadApplicationEvent<?>> {
        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            heard.add(event.getPayload());
        }
    }

    @BeforeEach
    void listen() {
        context.addApplicationListener(listener);
    }

    @AfterEach
    void leaveTheClockRight() {
        context.removeApplicationListener(listener);
        clock.reset();
    }

    /** A new person, with this profile and a key of their own. */
    UUID person(SafeContact profile) {
        UUID party = Ids.next();
        transaction.executeWithoutResult(status -> {
            vault.createKey(party);
            desk.register(party, LANDLORD, Language.ENGLISH, profile);
        });
        return party;
    }

    /** A new person whose number answered. */
    UUID confirmed(SafeContact profile) throws InterruptedException {
        UUID party = person(profile);
        sender.sendDue();
        String number = java.util.Objects.requireNonNull(profile.textNumber()).e164();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !phone.textsTo(number).isEmpty());
        assertThat(phone.textFrom(number, "ok")).isEqualTo(200);
        assertThat(numbers.current(party).orElseThrow().state()).isEqualTo(NumberState.CONFIRMED);
        return party;
    }

    void queue(UUID party, Notice notice, String occurrence) {
        transaction.executeWithoutResult(status -> notices.queue(party, notice, occurrence));
    }

    Outbox.Row row(UUID party, Notice notice) {
        return outbox.of(party).stream()
                .filter(row -> row.notice() == notice)
                .findFirst()
                .orElseThrow();
    }

    TextState state(UUID party, Notice notice) {
        return row(party, notice).state();
    }

    /** Sends what is due until this person's notice got so far. */
    void awaitState(UUID party, Notice notice, TextState state) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    sender.sendDue();
                    assertThat(state(party, notice)).isEqualTo(state);
                });
    }

    <T> List<T> heardOf(UUID party, Class<T> type) {
        return heard.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.toString().contains(party.toString()))
                .toList();
    }

    static String e164(PhoneNumber number) {
        return number.e164();
    }
}
