package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", // 153 in each of several
        "€, 80, 1", "€, 81, 2", "€, 152, 2", "€, 153, 3", // two septets each, 76 in each of several
        "ż, 70, 1", "ż, 71, 2", "ż, 134, 2", "ż, 135, 3", // 67 in each of several
        "😀, 35, 1", "😀, 36, 2", "😀, 66, 2", "😀, 67, 3" // a pair is never torn: 33 in each of several
    })
    void the_limits_of_each_alphabet(String letter, int times, int segments) {
        assertThat(Segments.of(letter.repeat(times)).count()).isEqualTo(segments);
    }

    @Test
    void an_empty_text_is_one_segment() {
        assertThat(Segments.of("")).isEqualTo(new Segments(false, 0, 1));
    }

    @Test
    void one_typographic_sign_would_force_the_large_alphabet_and_is_made_plain() {
        String text = "It’s “new” – see…\u00A0OK";
        assertThat(Segments.of(text).unicode()).isTrue();
        assertThat(Segments.plainSigns(text)).isEqualTo("It's \"new\" - see... OK");
        assertThat(Segments.of(Segments.plainSigns(text)).unicode()).isFalse();
    }

    @Property(tries = 5000)
    void no_letter_of_any_language_is_ever_lost(@ForAll("words") String text) {
        String plain = Segments.plainSigns(text);
        assertThat(plain.codePoints().filter(Character::isLetter).toArray())
                .isEqualTo(text.codePoints().filter(Character::isLetter).toArray());
    }

    @Property(tries = 5000)
    void segments_hold_what_they_are_given_and_no_more_are_used_than_needed(@ForAll("words") String text) {
        Segments segments = Segments.of(text);
        int each = segments.unicode() ? 67 : 153;
        if (segments.count() == 1) {
            assertThat(segments.units()).isLessThanOrEqualTo(segments.unicode() ? 70 : 160);
        } else {
            assertThat(segments.units()).isBetween((segments.count() - 1) * (each - 1), segments.count() * each);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "Z", " ", "€", "{", "’", "–", "ŵ", "ż", "ہ", "ں", "😀", "👩‍👧", "\n")
                .list()
                .ofMaxSize(400)
                .map(letters -> String.join("", letters));
    }
}
