package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.fanlight.standin.StandIn;
import org.fanlight.standin.Text;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F11: of a conversation by text nothing stays with the provider, neither what was said nor what was answered. */
@FanlightTest
class TextCopiesTest {

    @Autowired
    StandIn phone;

    @Autowired
    TextCopies copies;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void time_as_it_is() {
        clock.reset();
    }

    @Test
    void both_sides_of_a_conversation_are_emptied_at_the_provider_within_minutes() {
        String number = SomeSafeContact.newNumber().e164();
        phone.textFrom(number, "They shouted at me on the stairs again");
        await().until(() ->
                phone.textsTo(number).stream().allMatch(text -> text.status().equals("delivered")));
        assertThat(phone.texts(number))
                .hasSizeGreaterThan(1)
                .allMatch(text -> !text.body().isEmpty());
        clock.forward(Duration.ofMinutes(3));
        await().untilAsserted(() -> {
            copies.purge();
            assertThat(phone.texts(number)).extracting(Text::body).containsOnly("");
        });
    }
}
