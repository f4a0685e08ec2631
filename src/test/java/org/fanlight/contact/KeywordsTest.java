package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

    private final Keywords keywords = new Keywords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP", "stop", " Stop. ", "STOP!", "Stop texting me please", "END", "Cancel", "UNSUBSCRIBE",
                        "wrong number",
                "Stopio", "Peidiwch", "dim mwy", "rhif anghywir", "Koniec", "zakończ", "ANULUJ", "nie chcę",
                        "zły numer",
                "بند کریں", "روکیں", "ختم", "غلط نمبر", "band karo", "\u200FSTOP\u200F", "ＳＴＯＰ"
            })
    void stop_counts_in_every_language_and_with_more_words(String text) {
        assertThat(keywords.of(text)).isEqualTo(Keywords.Meaning.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "start", "Dechrau", "wznów", "شروع"})
    void start_lifts_it(String text) {
        assertThat(keywords.of(text)).isEqualTo(Keywords.Meaning.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "yes", "Hello, who is this", "tak", "ہاں", "iawn", "", "👍", "I cannot stop crying"})
    void anything_else_is_an_answer(String text) {
        assertThat(keywords.of(text)).isEqualTo(Keywords.Meaning.OTHER);
    }
}
