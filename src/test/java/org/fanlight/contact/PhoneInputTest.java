package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.common.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them on a phone (G26, F10). */
class PhoneInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900123",
                "07700 900 123",
                "07700-900-123",
                "(07700) 900123",
                "7700900123",
                "+447700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "0044 7700 900123",
                "٠٧٧٠٠ ٩٠٠١٢٣",
                "۰۷۷۰۰ ۹۰۰۱۲۳",
                "০৭৭০০ ৯০০১২৩",
                "\u200E07700\u00A0900\u00A0123\u200E",
                "０７７００９００１２３"
            })
    void every_way_of_writing_a_number_is_the_same_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+447700900123"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0770090012",
                "077009001234",
                "hello",
                "07700 90012x",
                "+1 202 555 0123",
                "+92 300 1234567",
                "999"
            })
    void what_is_no_number_of_ours_is_refused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0000", "070 1234 5678", "0906 701 1234", "0300 123 1234", "0800 1111"})
    void no_text_goes_to_landlines_and_numbers_that_cost(String typed) {
        assertThat(PhoneNumber.parse(typed).filter(PhoneNumber::canGetTexts)).isEmpty();
    }

    @Test
    void a_text_choice_without_a_number_a_text_can_reach_is_no_choice_of_texts() {
        assertThat(SomeSafeContact.byText(new PhoneNumber("+442079460000")).wantsTexts())
                .isFalse();
    }
}
