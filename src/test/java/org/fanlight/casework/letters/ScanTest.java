package org.fanlight.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.fanlight.casework.letters.Hit.Kind;
import org.fanlight.report.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter must not give away, in every spelling it may come in. */
class ScanTest {

    private static final Traces ADA = new Traces(
            List.of("Ada Exämple"),
            List.of("07700 900456", "ada@example.org"),
            List.of("Flat 3, 12 Mill Row", "SW98 7RA"),
            List.of("He plays the trombone at 23:40 and shouts through my letter box at my sister Zofia."),
            List.of(MonthDay.of(Month.MAY, 3)));

    private static final Set<String> ORDINARY =
            Set.of("shouts", "through", "letter", "sister", "plays", "behaviour", "please", "neighbours", "everybody");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NAME      | We spoke with Ada about you.
                    NAME      | We spoke with ms EXAMPLE about you.
                    ADDRESS   | Stay away from flat 3 please.
                    ADDRESS   | Stay away from Flat No. 3 please, and from no. 12 too.
                    ADDRESS   | The people at 12 Mill Row told us.
                    ADDRESS   | The people at sw987ra told us.
                    NUMBER    | Do not ring 07700-900 456 again.
                    NUMBER    | Do not ring +44 7700 900456 again.
                    NUMBER    | Do not write to ADA@example.org again.
                    REFERENCE | Our reference is 123 456 789.
                    DETAIL    | You must not play the trombone.
                    DETAIL    | On 3 May you stood there.
                    DETAIL    | On 03/05/2026 you stood there.
                    DETAIL    | At 23.40 you stood there.
                    DETAIL    | You shouts through my letter and more.
                    DETAIL    | You spoke with Zofia.
                    """)
    void a_letter_that_could_lead_to_her_is_found(Kind kind, String words) {
        assertThat(scan(words, false)).extracting(Hit::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please stop your behaviour. Everybody has neighbours.",
                "Call 0808 157 0102 within 12 working days.",
                "Clause 3.4 of your agreement, 3 June, 14 Mill Row.",
                ""
            })
    void a_letter_that_says_nothing_of_her_is_free(String words) {
        assertThat(scan(words, false)).isEmpty();
    }

    @Test
    void her_name_and_nothing_else_is_free_once_she_allowed_it() {
        assertThat(scan("Ada Exämple asked us to write.", true)).isEmpty();
        assertThat(scan("Ada of flat 3 asked us to write.", true))
                .extracting(Hit::kind)
                .containsExactly(Kind.ADDRESS);
    }

    @Test
    void each_place_is_named_once_and_in_order() {
        String words = "Flat 3, 12 Mill Row: Ada Exämple.";
        List<Hit> hits = scan(words, false);
        assertThat(hits)
                .extracting(hit -> words.substring(hit.from(), hit.to()))
                .containsExactly("Flat 3, 12 Mill", "Ada", "Exämple");
    }

    private static List<Hit> scan(String words, boolean mayName) {
        return Scan.of(words, List.of(ADA), List.of("123456789"), mayName, ORDINARY::contains);
    }
}
