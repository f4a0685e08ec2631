package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.PhoneNumber;
import org.fanlight.standin.Fault;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The small version of F1: many texts, two senders, faults on the way and senders that die; nobody gets one twice. */
@FanlightTest
class ManyTextsTest extends TextBench {

    private static final int TEXTS = 300;

    @Autowired
    Sending sending;

    @Autowired
    TextGateway gateway;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void of_three_hundred_texts_with_faults_and_dying_senders_none_arrives_twice_and_none_is_forgotten()
            throws InterruptedException {
        Map<UUID, PhoneNumber> people = new LinkedHashMap<>();
        Random random = new Random(7);
        List<Fault> faults = List.of(
                Fault.TAKEN_THEN_500,
                Fault.TAKEN_THEN_503,
                Fault.TAKEN_THEN_CUT,
                Fault.TAKEN_THEN_GARBAGE,
                Fault.TAKEN_THEN_SILENT,
                Fault.TOO_MANY);
        for (int i = 0; i < TEXTS; i++) {
            PhoneNumber number = SomeSafeContact.newNumber();
            people.put(personWhoseNumberAnswered(number), number);
            if (random.nextInt(100) < 20) {
                phone.failNextTo(number.e164(), faults.get(random.nextInt(faults.size())));
            }
        }
        people.keySet().forEach(party -> queue(party, Notice.UPDATE, "one of many"));

        List<UUID> killed = new ArrayList<>();
        for (var row : sending.claim(3)) { // three senders die between marking and handing over
            sending.decide(row).ifPresent(ready -> killed.add(row.party()));
        }
        Thread otherNode = Thread.ofPlatform().start(() -> drain(new Sender(sending, gateway)));
        drain(sender);
        otherNode.join();

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            clock.forward(Duration.ofMinutes(1));
            sender.sendDue();
            unsettled.settle();
            assertThat(people.keySet())
                    .allMatch(party -> killed.contains(party)
                            ? state(party, Notice.UPDATE) == TextState.UNKNOWN
                            : state(party, Notice.UPDATE) == TextState.DELIVERED);
        });
        people.forEach(
                (party, number) -> assertThat(phone.textsTo(number.e164())).hasSize(killed.contains(party) ? 0 : 1));
        clock.forward(Duration.ofMinutes(31));
        unsettled.settle();
        assertThat(killed)
                .isNotEmpty()
                .allMatch(party -> heardOf(party, TextFailed.class).size() == 1);
    }

    private UUID personWhoseNumberAnswered(PhoneNumber number) {
        UUID party = Ids.next();
        transaction.executeWithoutResult(status -> {
            vault.createKey(party);
            desk.register(party, LANDLORD, Language.ENGLISH, SafeContact.NONE);
            answered(party, number);
        });
        return party;
    }

    /** As if the question had been answered already: it is not what is counted here. */
    private void answered(UUID party, PhoneNumber number) {
        profiles.save(party, LANDLORD, Language.ENGLISH, SomeSafeContact.byText(number), clock.instant());
        numbers.confirm(numbers.give(party, number, clock.instant()), clock.instant());
    }

    @Autowired
    Profiles profiles;

    private static void drain(Sender sender) {
        try {
            sender.sendDue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
