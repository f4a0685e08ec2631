package org.fanlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is called, and when nobody would be. */
class RotaTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();

    @Test
    void the_first_is_called_before_the_next_and_whoever_is_away_is_not() {
        var shifts = List.of(shift(BO, Turn.NEXT, 8, 20), shift(ADA, Turn.FIRST, 9, 17));
        var rota = new Rota(shifts, List.of(away(ADA, 12, 13)), Set.of(ADA, BO));
        assertThat(rota.at(at(8))).containsExactly(BO);
        assertThat(rota.at(at(9))).containsExactly(ADA, BO);
        assertThat(rota.at(at(12))).containsExactly(BO);
        assertThat(rota.at(at(17))).containsExactly(BO);
        assertThat(rota.at(at(20))).isEmpty();
    }

    @Test
    void a_night_without_anybody_is_one_gap() {
        var shifts = List.of(shift(ADA, Turn.FIRST, 0, 9), shift(ADA, Turn.FIRST, 9, 17), shift(BO, Turn.NEXT, 20, 22));
        var rota = new Rota(shifts, List.of(away(ADA, 10, 11)), Set.of(ADA, BO));
        assertThat(rota.gaps(at(0), at(23))).containsExactly(gap(10, 11), gap(17, 20), gap(22, 23));
    }

    @Test
    void somebody_whose_account_is_closed_leaves_a_gap() {
        var rota = new Rota(List.of(shift(ADA, Turn.FIRST, 0, 12)), List.of(), Set.of(BO));
        assertThat(rota.gaps(at(0), at(12))).containsExactly(gap(0, 12));
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-21T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Shift shift(UUID who, Turn turn, int from, int to) {
        return new Shift(UUID.randomUUID(), who, turn, at(from), at(to));
    }

    private static Absence away(UUID who, int from, int to) {
        return new Absence(UUID.randomUUID(), who, at(from), at(to));
    }

    private static Gap gap(int from, int to) {
        return new Gap(at(from), at(to));
    }
}
