package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"LE67 3FN", "le673fn", "12 High Street, le67  3fn, please", "LE673FN."})
    void a_postcode_is_found_in_whatever_is_typed(String typed) {
        assertThat(HomeWords.postcode(typed)).contains("LE67 3FN");
    }

    @Test
    void an_address_alone_has_no_postcode() {
        assertThat(HomeWords.postcode("Flat 3, 12 High Street")).isEmpty();
    }

    @Test
    void words_are_compared_without_case_signs_and_short_forms() {
        assertThat(HomeWords.words("Flat 3, 12 St. Mary’s Rd, SE1 2AB"))
                .isEqualTo(HomeWords.words("apt 3 12 st marys road"));
    }
}
