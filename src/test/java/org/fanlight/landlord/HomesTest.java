package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@FanlightTest
class HomesTest {

    private static final String HEADING = "UPRN,Address,Postcode,Area,Register section,Managing agent\n";

    @Autowired
    Homes homes;

    @Autowired
    HomeImports imports;

    @Test
    void a_home_is_found_by_its_postcode_however_it_is_typed() {
        take("hexagon", "881001,1 Tern Way,sw98 7qa,Marsh,general needs,\n");

        assertThat(homes.at("SW987QA").landlord()).contains("hexagon");
        assertThat(homes.at("my home is in Sw98  7Qa")).isInstanceOf(Homes.Place.One.class);
        assertThat(homes.at("SW98 7QB")).isInstanceOf(Homes.Place.Unknown.class);
    }

    @Test
    void a_home_is_found_by_its_address_alone() {
        take(
                "imani",
                "882001,\"Flat 3, 14 Plover Road\",SW98 7RA,Marsh,,\n882002,\"Flat 4, 14 Plover Road\",SW98 7RA,,,\n");

        assertThat(homes.at("flat 3 14 plover rd"))
                .isInstanceOfSatisfying(
                        Homes.Place.One.class,
                        one -> assertThat(one.home().uprn()).isEqualTo("882001"));
        assertThat(homes.at("14 Plover Road").landlord()).contains("imani");
        assertThat(homes.at("15 Plover Road")).isInstanceOf(Homes.Place.Unknown.class);
        assertThat(homes.at("road")).isInstanceOf(Homes.Place.Unknown.class);
        assertThat(homes.at("")).isInstanceOf(Homes.Place.Unknown.class);
        assertThat(homes.at("+\"*() -<>~@")).isInstanceOf(Homes.Place.Unknown.class);
    }

    @Test
    void a_postcode_of_two_landlords_asks_which() {
        take("hexagon", "883001,1 Heron Street,SW98 7SA,,,\n");
        take("one_housing", "883002,2 Heron Street,SW98 7SA,,,\n");

        assertThat(homes.at("SW98 7SA"))
                .isInstanceOfSatisfying(
                        Homes.Place.Several.class,
                        several -> assertThat(several.landlords()).containsExactly("hexagon", "one_housing"));
        assertThat(homes.at("2 Heron Street SW98 7SA").landlord()).contains("one_housing");
        assertThat(homes.at("SW98 7SA", "hexagon").landlord()).contains("hexagon");
    }

    @Test
    void a_second_import_changes_homes_and_doubles_none() {
        take("bcha", "884001,1 Wren Close,SW98 7TA,,,\n");
        HomeImport second = take("bcha", "884001,1A Wren Close,SW98 7TA,West,,Agents Ltd\n");

        assertThat(second.stored()).isEqualTo(1);
        assertThat(homes.at("SW98 7TA")).isInstanceOfSatisfying(Homes.Place.One.class, one -> {
            assertThat(one.home().address()).isEqualTo("1A Wren Close");
            assertThat(one.home().agent()).isEqualTo("Agents Ltd");
            assertThat(homes.find(one.home().id())).contains(one.home());
        });
    }

    @Test
    void a_wrong_line_is_kept_with_its_reason_and_stops_nothing() {
        HomeImport done = take("hexagon", """
                885001,1 Finch Row,SW98 7UA,,general needs,
                abc,2 Finch Row,SW98 7UA,,,
                885003,,SW98 7UA,,,
                885004,4 Finch Row,nowhere,,,
                885005,5 Finch Row,SW98 7UA,,penthouses,
                885006,6 Finch Row,SW98 7UA,,Care and support,
                """);

        assertThat(done.lines()).isEqualTo(6);
        assertThat(done.stored()).isEqualTo(2);
        assertThat(done.refused()).isEqualTo(4);
        assertThat(done.finishedAt()).isNotNull();
        assertThat(As.administrator("hexagon").gets(() -> imports.problems(done.id())))
                .containsExactly(
                        new HomeImport.Problem(3, "staff.homes.problem.uprn", "abc"),
                        new HomeImport.Problem(4, "staff.homes.problem.address", ""),
                        new HomeImport.Problem(5, "staff.homes.problem.postcode", "nowhere"),
                        new HomeImport.Problem(6, "staff.homes.problem.section", "penthouses"));
        assertThat(As.administrator("imani").gets(() -> imports.problems(done.id())))
                .isEmpty();
    }

    @Test
    void a_file_without_the_needed_columns_or_in_another_encoding_says_so() {
        assertThat(take("bcha", csv("name,colour\n1,2\n")).failed()).isEqualTo("staff.homes.failed.no-heading");
        byte[] latin = (HEADING + "886001,1 Café Row,SW98 7VA,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(take("bcha", new ByteArrayInputStream(latin)).failed()).isEqualTo("staff.homes.failed.not-utf8");
    }

    @Test
    void fifty_thousand_homes_come_in_as_a_stream() {
        HomeImport done = take("nwldc", new ManyHomes(50_000));

        assertThat(done.stored()).isEqualTo(50_000);
        assertThat(homes.at("49999 Longest Lane").landlord()).contains("nwldc");
    }

    @Test
    void only_an_administrator_brings_in_homes_and_only_for_their_landlord() {
        assertThatThrownBy(() -> As.manager("imani").gets(() -> imports.take(csv(HEADING), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.recent()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);

        HomeImport mine = take("imani", "887001,1 Crane Yard,SW98 7WA,,,\n");
        assertThat(As.administrator("bcha").gets(imports::recent))
                .extracting(HomeImport::id)
                .doesNotContain(mine.id());
    }

    private HomeImport take(String landlord, String rows) {
        return take(landlord, csv(HEADING + rows));
    }

    private HomeImport take(String landlord, InputStream csv) {
        return As.administrator(landlord).gets(() -> imports.take(csv, 0));
    }

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A list that never lies in memory as a whole. */
    private static final class ManyHomes extends InputStream {

        private final int count;
        private int home;
        private byte[] row = HEADING.getBytes(StandardCharsets.UTF_8);
        private int at;

        ManyHomes(int count) {
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            if (at == row.length) {
                if (home == count) {
                    return -1;
                }
                home++;
                row = "%d,%d Longest Lane,LE97 9%c%c,North,,\n"
                        .formatted(7_000_000 + home, home, 'A' + home % 20, 'A' + home / 20 % 20)
                        .getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return row[at++];
        }
    }
}
