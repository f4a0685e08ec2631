package org.fanlight.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.partners.Agreement.Kind;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The directory of agencies and the register of agreements. */
@FanlightTest
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    Agreements agreements;

    @Autowired
    Landlords landlords;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("HEX-3.3a")
    void a_search_by_area_and_strand_finds_those_that_serve_both() {
        UUID north = SomeAgency.add(
                directory,
                "hexagon",
                "counselling",
                SomeAgency.of("North", "North", List.of("race"), List.of(), List.of()));
        UUID south = SomeAgency.add(directory, "hexagon", "counselling", SomeAgency.in("South", "South"));
        UUID all = SomeAgency.add(directory, "hexagon", "victim_support", SomeAgency.open("Everywhere"));
        As officer = As.officer("hexagon");

        assertThat(ids(officer, "north", "race")).contains(north, all).doesNotContain(south);
        assertThat(ids(officer, "North", "disability")).contains(all).doesNotContain(north, south);
        assertThat(ids(officer, "", "")).contains(north, south, all);
        assertThat(ids(As.officer("imani"), "North", "race")).doesNotContain(north, all);
        assertThatThrownBy(() -> SomeAgency.add(directory, "hexagon", "race_unit", SomeAgency.open("x")))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NO_TYPE));
        assertThatThrownBy(() -> officer.gets(() -> directory.add("police", SomeAgency.open("x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_entry_nobody_checked_for_six_months_is_on_the_list_until_somebody_does() {
        UUID id = SomeAgency.add(directory, "imani", "police", SomeAgency.open("Watch"));
        As keeper = As.administrator("imani");
        assertThat(keeper.gets(directory::unchecked)).extracting(Agency::id).doesNotContain(id);
        clock.forward(Duration.ofDays(190));
        assertThat(keeper.gets(directory::unchecked)).extracting(Agency::id).contains(id);
        keeper.does(() -> directory.checked(id));
        assertThat(keeper.gets(directory::unchecked)).extracting(Agency::id).doesNotContain(id);
    }

    @Test
    void everybody_sees_what_the_policy_shows_and_no_more() {
        UUID hidden = SomeAgency.add(directory, "nwldc", "police", SomeAgency.open("Not a page of this policy"));
        UUID shown = SomeAgency.add(directory, "bcha", "police", SomeAgency.open("On the page"));
        assertThat(directory.shown("bcha")).extracting(Agency::id).contains(shown);
        assertThat(directory.shown("nwldc")).extracting(Agency::id).doesNotContain(hidden);
    }

    @Test
    @Keeps("OHG-3.1b")
    void police_social_services_councils_and_support_of_its_own_are_kinds_an_entry_can_have() {
        assertThat(As.officer("one_housing").gets(directory::types))
                .contains("police", "social_services", "council", "floating_support", "in_house_support");
    }

    @Test
    @Keeps("BCHA-4.7c")
    void a_new_agreement_takes_the_place_of_the_old_one_on_its_first_day() {
        As keeper = As.senior("bcha");
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        database.sql("delete from partner_agreement where landlord = 'bcha'").update();
        assertThat(keeper.gets(agreements::missing)).contains("borough_protocol");
        assertThatThrownBy(() -> keeper.gets(() ->
                        agreements.add(Kind.SHARING, "safer_partnership", today, today.plusYears(1), facts(List.of()))))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NO_ITEMS));
        UUID old = keeper.gets(() -> agreements.add(
                Kind.SHARING, "safer_partnership", today.minusDays(9), today.plusYears(1), facts(List.of("date"))));
        assertThat(keeper.gets(agreements::missing)).isEmpty();

        UUID fresh = keeper.gets(() -> agreements.add(
                Kind.SHARING,
                "safer_partnership",
                today.plusDays(1),
                today.plusYears(2),
                facts(List.of("date", "place"))));

        assertThat(keeper.gets(() -> agreements.inForce(Kind.SHARING, "safer_partnership")))
                .get()
                .returns(old, Agreement::id)
                .returns(today, Agreement::until);
        clock.forward(Duration.ofDays(1));
        assertThat(keeper.gets(() -> agreements.inForce(Kind.SHARING, "safer_partnership")))
                .get()
                .returns(fresh, Agreement::id)
                .returns(old, Agreement::predecessor);
        assertThat(keeper.gets(agreements::over)).extracting(Agreement::id).doesNotContain(old);
    }

    @Test
    @Keeps("OHG-6c")
    void an_agreement_on_managing_homes_that_ran_out_is_flagged() {
        As keeper = As.senior("one_housing");
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        var facts = new Agreement.Facts("Management of Example Court", "", List.of(), List.of(), "Board, 3 May");
        UUID id = keeper.gets(() ->
                agreements.add(Kind.MANAGEMENT, "Example Managers", today.minusDays(9), today.plusDays(9), facts));
        assertThat(keeper.gets(agreements::over)).extracting(Agreement::id).doesNotContain(id);
        clock.forward(Duration.ofDays(11));
        assertThat(keeper.gets(agreements::over))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .returns("Board, 3 May", one -> one.facts().authorised());
    }

    private static Agreement.Facts facts(List<String> items) {
        return new Agreement.Facts("Protocol", "public task", items, List.of("police"), "");
    }

    private List<UUID> ids(As who, String area, String strand) {
        return who.gets(() -> directory.search(area, strand)).stream()
                .map(Agency::id)
                .toList();
    }
}
