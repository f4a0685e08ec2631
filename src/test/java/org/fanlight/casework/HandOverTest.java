package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.referral.HandOver;
import org.fanlight.casework.referral.HandOverDesk;
import org.fanlight.casework.referral.ReferralRefused;
import org.fanlight.common.London;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.journey.Answer;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Directory;
import org.fanlight.partners.SomeAgency;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportFacts;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report that belongs to another landlord goes there with consent and with the time it was first told. */
@FanlightTest
class HandOverTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    HandOverDesk handOvers;

    @Autowired
    SharingDesk sharing;

    @Autowired
    Directory directory;

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ReportFacts facts;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @BeforeEach
    void a_home_of_another_landlord() {
        database.sql("delete from home where uprn = 'ROUTE1'").update();
        database.sql("""
                insert into home (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
                values (uuid(), 'hexagon', 'ROUTE1', '77 Wayfarer Street', 'SE98 7WF', '', 'all', '',
                  '77 wayfarer street', now(6))""").update();
    }

    @AfterEach
    void set_the_clock_right() {
        database.sql("delete from home where uprn = 'ROUTE1'").update();
        clock.reset();
    }

    @Test
    @Keeps("XC-52")
    @Keeps("BCHA-4.7f")
    void with_consent_it_goes_across_within_the_hour_with_the_time_of_the_first_telling() {
        Receipt receipt = told("bcha");
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        As person = As.reporter(receipt.partyId(), "bcha");
        assertThat(officer.gets(() -> handOvers.whose(id))).containsExactly("hexagon");
        assertThatThrownBy(() -> officer.does(() -> handOvers.handOver(id, receipt.partyId(), "hexagon")))
                .isInstanceOf(SharingRefused.class);
        assertThat(officer.gets(() -> handOvers.of(id))).isEmpty();
        clock.forward(Duration.ofHours(5));
        allow(officer, receipt);
        CaseClock limit = route(id);
        assertThat(limit.dueAt()).isEqualTo(limit.startedAt().plus(Duration.ofHours(1)));
        assertThat(limit.isPromise()).isTrue();

        officer.does(() -> handOvers.handOver(id, receipt.partyId(), "hexagon"));

        assertThat(route(id).state()).isEqualTo(ClockState.MET);
        HandOver sent = officer.gets(() -> handOvers.of(id)).getFirst();
        UUID report = java.util.Objects.requireNonNull(sent.toReport());
        Awaitility.await().until(() -> cases.findByReportId(report).isPresent());
        CaseFile there = cases.findByReportId(report).orElseThrow();
        assertThat(there.landlord()).isEqualTo("hexagon");
        Instant first = cases.findByReportId(receipt.reportId()).orElseThrow().receivedAt();
        assertThat(there.receivedAt()).isEqualTo(first);
        assertThat(sent.firstAt()).isEqualTo(first);
        assertThat(deadlines.of(there.id()))
                .filteredOn(one -> one.rule().equals("first_contact"))
                .extracting(CaseClock::startedAt)
                .containsExactly(first);
        assertThat(facts.of(report).place()).isEqualTo("77 Wayfarer Street SE98 7WF");
        assertThat(facts.nameOf(there.partyId())).contains("Ada Example");
        assertThat(sent.receivedAt()).isNull();

        As other = As.officer("hexagon");
        assertThat(other.gets(() -> handOvers.cameBy(there.id()))).get().returns("bcha", HandOver::from);
        other.does(() -> handOvers.received(there.id()));

        assertThat(officer.gets(() -> handOvers.of(id)).getFirst().receivedAt()).isNotNull();
        assertThat(person.gets(letters::mine))
                .extracting(Letter::kind)
                .containsExactly(Letter.Kind.RECEIVED_THERE, Letter.Kind.HANDED_OVER);
        assertThatThrownBy(() -> officer.does(() -> handOvers.handOver(id, receipt.partyId(), "hexagon")))
                .isInstanceOf(ReferralRefused.class);
        // A landlord whose policy gives no limit has an internal target, which is no promise.
        Receipt elsewhere = some.send("imani", SomeCase.quiet());
        allow(As.officer("imani"), elsewhere);
        assertThat(route(some.of(elsewhere)).isPromise()).isFalse();
    }

    @Test
    @Keeps("XC-52")
    @Keeps("BCHA-4.7f")
    void without_consent_nothing_goes_the_person_gets_a_list_and_one_is_counted() {
        Receipt receipt = told("bcha");
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        UUID agency = SomeAgency.add(directory, "bcha", "victim_support", SomeAgency.open("Helpers"));
        YearMonth month = YearMonth.from(clock.instant().atZone(London.ZONE));
        int before = officer.gets(() -> handOvers.stayed(month));
        int reports = reportsAt("hexagon");

        List<Agency> advice = officer.gets(() -> handOvers.staysHere(id, "hexagon"));

        assertThat(advice).extracting(Agency::id).contains(agency);
        assertThat(officer.gets(() -> handOvers.stayed(month))).isEqualTo(before + 1);
        assertThat(officer.gets(() -> handOvers.of(id))).isEmpty();
        assertThat(reportsAt("hexagon")).isEqualTo(reports);
        assertThat(database.sql(
                                "select group_concat(column_name) from information_schema.columns where table_name = 'not_handed_over'")
                        .query(String.class)
                        .single())
                .isEqualTo("landlord,to_landlord,month,people");
    }

    @Test
    @Keeps("BCHA-4.7e")
    void a_tenant_of_any_provider_is_supported_where_the_policy_says_so() {
        for (String landlord : List.of("bcha", "imani")) {
            Receipt theirs = told(landlord);
            Receipt ours = some.send(landlord, SomeCase.callable());
            UUID id = some.of(theirs);
            As officer = As.officer(landlord);
            assertThat(rules(id)).isEqualTo(rules(some.of(ours)));
            officer.does(() -> handOvers.belongsElsewhere(id));
            assertThat(officer.gets(() -> handOvers.supportsEverybody(id))).isEqualTo(landlord.equals("bcha"));
            assertThat(officer.gets(() -> tasks.of(id)))
                    .filteredOn(task -> "hand-over".equals(task.code()))
                    .hasSize(landlord.equals("bcha") ? 0 : 1);
        }
    }

    @Test
    void a_landlord_that_is_not_here_says_that_it_has_it_through_whoever_sent_it() {
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        allow(officer, receipt);
        officer.does(() -> handOvers.handOver(id, receipt.partyId(), "Faraway Homes"));
        HandOver sent = officer.gets(() -> handOvers.of(id)).getFirst();
        assertThat(sent.toReport()).isNull();
        officer.does(() -> handOvers.receivedElsewhere(id, sent.id()));
        assertThat(officer.gets(() -> handOvers.of(id)).getFirst().receivedAt()).isNotNull();
    }

    private Receipt told(String landlord) {
        return some.send(landlord, SomeCase.callable().with("where", Answer.said("77 Wayfarer Street SE98 7WF")));
    }

    private void allow(As who, Receipt receipt) {
        who.does(() -> sharing.allow(
                some.of(receipt),
                receipt.partyId(),
                new NewConsent(
                        "right_landlord",
                        Purpose.ROUTING,
                        "My report",
                        How.SPOKEN,
                        LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(9))));
    }

    private CaseClock route(UUID id) {
        return deadlines.of(id).stream()
                .filter(one -> one.rule().equals("routed"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rules(UUID id) {
        return deadlines.of(id).stream().map(CaseClock::rule).sorted().toList();
    }

    private int reportsAt(String landlord) {
        return database.sql("select count(*) from report where landlord = ?")
                .param(landlord)
                .query(Integer.class)
                .single();
    }
}
