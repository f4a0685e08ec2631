package org.fanlight.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.London;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work with others is entered, listed, filtered and exported, what is missing shows, and nobody is in it. */
@FanlightTest
class ActivityTest {

    private static final Map<String, String> PLACES = Map.of(
            "neighbourhoods", "Walk of the estate",
            "good_relations", "A street meal",
            "schools", "Assembly on respect",
            "youth_programme", "Evening club",
            "influence", "Talk with councillors",
            "youth_groups", "Evening club",
            "associations", "Yearly meeting",
            "focus_groups", "Round table",
            "youth_clubs", "Football");

    @Autowired
    ActivityLog log;

    @Autowired
    Groups groups;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @BeforeEach
    void start_from_nothing() {
        database.sql("delete from partner_activity").update();
        database.sql("delete from partner_group").update();
    }

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("BCHA-4.6h")
    @Keeps("BCHA-4.6i")
    @Keeps("BCHA-4.6j")
    @Keeps("BCHA-10c")
    @Keeps("HEX-A1.2.5")
    @Keeps("OHG-3.4a")
    void each_kind_of_work_of_the_policy_is_logged_and_one_not_done_for_a_year_shows() {
        logs("bcha", "neighbourhoods", "good_relations", "schools", "influence");
        logs("hexagon", "schools", "youth_groups");
        logs("one_housing", "associations", "focus_groups", "youth_clubs");
        assertThatThrownBy(() -> As.officer("imani").does(() -> log.add("schools", today(), null, facts("x"))))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NO_KIND));
    }

    private void logs(String landlord, String... kinds) {
        As officer = As.officer(landlord);
        for (String kind : kinds) {
            assertThat(officer.gets(log::notDone)).contains(kind);
            String topic = String.valueOf(PLACES.get(kind));
            UUID id = officer.gets(() -> log.add(kind, today(), null, facts(topic)));
            int year = today().getYear();
            assertThat(officer.gets(() -> log.of(year, kind)))
                    .extracting(Activity::id)
                    .containsExactly(id);
            assertThat(officer.gets(() -> log.of(year, "")))
                    .extracting(Activity::id)
                    .contains(id);
            assertThat(officer.gets(() -> log.of(year - 1, kind))).isEmpty();
            assertThat(officer.gets(() -> log.export(year, kind)))
                    .contains(today().toString(), kind, topic)
                    .doesNotContain("Test OFFICER");
            assertThat(officer.gets(log::notDone)).doesNotContain(kind);
        }
        clock.forward(Duration.ofDays(370));
        assertThat(officer.gets(log::notDone)).contains(kinds);
        clock.reset();
    }

    @Test
    @Keeps("BCHA-4.6k")
    void a_youth_programme_says_what_it_works_on() {
        As officer = As.officer("bcha");
        assertThat(officer.gets(log::notDone)).contains("youth_programme");
        refused(() -> officer.does(() -> log.add("youth_programme", today(), null, facts("Club"))), Why.NO_WORDS);
        var whole = new Activity.Facts("Sampleton Youth", "Club", "12 took part", "Goes on", "Managing behaviour");
        officer.does(() -> log.add("youth_programme", today(), null, whole));
        assertThat(officer.gets(() -> log.of(today().getYear(), "youth_programme")))
                .singleElement()
                .returns("Managing behaviour", one -> one.facts().programme());
        assertThat(officer.gets(() -> log.export(today().getYear(), ""))).contains("Managing behaviour");
        assertThat(officer.gets(log::notDone)).doesNotContain("youth_programme");
    }

    @Test
    @Keeps("XC-60")
    @Keeps("BCHA-4.7d")
    @Keeps("BCHA-4.7a")
    @Keeps("IMA-4.15")
    @Keeps("OHG-2c")
    void a_quarter_without_a_meeting_shows_and_a_table_for_others_holds_nobody() {
        meets("bcha", "respect_group");
        meets("bcha", "safer_partnership");
        meets("imani", "inter_agency_forum");
        meets("one_housing", "partner_agencies");
    }

    private void meets(String landlord, String code) {
        As officer = As.officer(landlord);
        UUID group = As.senior(landlord)
                .gets(() -> groups.add(code, new Group.Facts("The " + code, "", "01632 960298", 3, "Sam Example")));
        LocalDate quarter = today().with(IsoFields.DAY_OF_QUARTER, 1);
        assertThat(officer.gets(log::missed)).isEmpty();
        refused(() -> officer.does(() -> log.add("meeting", today(), null, facts("x"))), Why.NO_GROUP);
        officer.does(() -> log.add("meeting", today(), group, facts("Figures of the quarter")));
        clock.forward(Duration.ofDays(190));
        assertThat(officer.gets(log::missed))
                .singleElement()
                .returns(quarter.plusMonths(3), ActivityLog.Missed::from)
                .returns(group, one -> one.group().id());
        LocalDate late = quarter.plusMonths(4);
        officer.does(() -> log.add("meeting", late, group, facts("Later")));
        assertThat(officer.gets(log::missed)).isEmpty();
        for (String personal : new String[] {
            "Case 123 456 789",
            "born 3 May",
            "seen at 12 Mill Row",
            "LE67 3FN",
            "call 07700 900456",
            "write to ada@example.org",
            "on 03/05/1990"
        }) {
            refused(() -> officer.does(() -> log.add("meeting", today(), group, facts(personal))), Why.PERSONAL);
        }
        String table = officer.gets(() -> log.export(late.getYear(), "meeting"));
        assertThat(table).contains("Later", "The " + code).doesNotContain("Sam Example", "Test OFFICER");
        assertThat(NobodyInIt.holds(table.replaceAll("\\d{4}-\\d{2}-\\d{2}", "")))
                .isTrue();
        database.sql("delete from partner_activity").update();
        database.sql("delete from partner_group").update();
        clock.reset();
    }

    @Test
    @Keeps("HEX-A1.1.2")
    void an_area_with_many_homes_and_no_group_shows() {
        As senior = As.senior("hexagon");
        database.sql("delete from home where landlord = 'hexagon' and uprn like 'GAP%'")
                .update();
        for (int i = 0; i < 40; i++) {
            database.sql("""
                    insert into home (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
                    values (uuid(), 'hexagon', ?, 'x', 'SE99 9ZZ', 'Gapfield', 'all', '', '', now(6))""").param("GAP" + i).update();
        }
        assertThat(senior.gets(groups::gaps)).contains(new Groups.Gap("Gapfield", 40));
        senior.gets(() ->
                groups.add("hate_crime_group", new Group.Facts("Gapfield forum", "Gapfield", "x", 3, "Sam Example")));
        assertThat(senior.gets(groups::gaps)).extracting(Groups.Gap::area).doesNotContain("Gapfield");
        database.sql("delete from home where landlord = 'hexagon' and uprn like 'GAP%'")
                .update();
    }

    private static Activity.Facts facts(String topic) {
        return new Activity.Facts("Sampleton Partners", topic, "", "Goes on", "");
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
