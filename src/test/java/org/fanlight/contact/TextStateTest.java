package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextStateTest {

    @Property
    void news_may_come_twice_and_in_any_order(@ForAll List<TextState> news, @ForAll Random random) {
        TextState inOrder = news.stream().reduce(TextState.SUBMITTING, TextState::or);
        var shuffled = new java.util.ArrayList<>(news);
        shuffled.addAll(news);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.stream().reduce(TextState.SUBMITTING, TextState::or))
                .isEqualTo(inOrder);
    }

    @Property
    void what_was_delivered_never_goes_back(@ForAll TextState news) {
        assertThat(TextState.DELIVERED.or(news)).isEqualTo(TextState.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, SUBMITTED", "queued, SUBMITTED", "sending, SUBMITTED", "scheduled, SUBMITTED",
        "sent, SENT", "delivered, DELIVERED", "read, DELIVERED", "undelivered, UNDELIVERED",
        "failed, FAILED", "canceled, FAILED", "a word of tomorrow, SUBMITTED"
    })
    void each_of_twilios_words_has_a_state(String word, TextState state) {
        assertThat(TwilioCodes.state(word)).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(ints = {21211, 21614, 30005, 30006})
    void codes_that_say_the_number_is_bad(int code) {
        assertThat(TwilioCodes.isNumberBad(code)).isTrue();
        assertThat(TwilioCodes.isOptOut(code) || TwilioCodes.isWorthOneMoreTry(code))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {21610})
    void codes_that_say_stop(int code) {
        assertThat(TwilioCodes.isOptOut(code)).isTrue();
    }
}
