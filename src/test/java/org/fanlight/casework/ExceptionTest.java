package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.consent.ExceptionDesk;
import org.fanlight.casework.consent.Ground;
import org.fanlight.casework.consent.NewException;
import org.fanlight.casework.consent.SharedWithout;
import org.fanlight.casework.consent.SharedWithout.State;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.consent.SharingRefused.Why;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.common.London;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.Landlords;
import org.fanlight.partners.Agreement;
import org.fanlight.partners.Agreements;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Sharing without consent has a ground, a manager, and a person who is told. */
@FanlightTest
class ExceptionTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    ExceptionDesk exceptions;

    @Autowired
    SharingDesk sharing;

    @Autowired
    Agreements agreements;

    @Autowired
    AlertDesk alerts;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ContactLog talks;

    @Autowired
    Consents mine;

    @Autowired
    Letters letters;

    @Autowired
    Calendars calendars;

    @Autowired
    Landlords landlords;

    @Autowired
    Record record;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-24")
    @Keeps("OHG-7c")
    void to_protect_a_child_needs_words_and_a_manager_and_the_person_is_told_unless_that_is_unsafe() {
        for (String landlord : List.of("one_housing", "imani")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            As manager = As.manager(landlord);
            As person = As.reporter(receipt.partyId(), landlord);
            refused(() -> ask(officer, receipt, said("police", Ground.PROTECT_CHILD, "", "", "")), Why.NO_FACTS);
            UUID asked = ask(officer, receipt, said("police", Ground.PROTECT_CHILD, "A child cries", "", "needed"));
            assertThat(person.gets(mine::withoutAsking)).isEmpty();
            assertThat(open(officer, id)).contains("decide-sharing");
            assertThatThrownBy(() -> officer.does(() -> exceptions.decide(id, asked, true)))
                    .isInstanceOf(AccessDeniedException.class);

            manager.does(() -> exceptions.decide(id, asked, true));

            assertThat(open(officer, id)).doesNotContain("decide-sharing");
            assertThat(record.of(id))
                    .anySatisfy(entry -> assertThat(entry.deed()).isEqualTo(Deed.SHARED));
            assertThat(person.gets(mine::withoutAsking))
                    .singleElement()
                    .returns(List.of("Address", "What was heard"), Consents.Without::items)
                    .returns("policy.ground.protect_child", Consents.Without::groundKey);
            assertThat(person.gets(letters::mine))
                    .extracting(Letter::kind)
                    .containsExactly(Letter.Kind.SHARED_WITHOUT_ASKING);
            ExceptionDesk.Line line = manager.gets(() -> exceptions.quarter(today())).stream()
                    .filter(one -> one.one().id().equals(asked))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.inPolicy()).isEqualTo(landlord.equals("one_housing"));
            assertThat(line.one().decidedBy()).isEqualTo(manager.who().id());

            UUID secret = ask(
                    officer,
                    receipt,
                    said("police", Ground.PROTECT_CHILD, "A child cries", "They would flee", "needed"));
            manager.does(() -> exceptions.decide(id, secret, true));
            assertThat(person.gets(mine::withoutAsking)).hasSize(1);
            assertThat(person.gets(letters::mine)).hasSize(1);
            UUID not = ask(officer, receipt, said("police", Ground.PROTECT_CHILD, "A child cries", "", "needed"));
            manager.does(() -> exceptions.decide(id, not, false));
            assertThat(person.gets(mine::withoutAsking)).hasSize(1);
            refused(() -> manager.does(() -> exceptions.decide(id, not, true)), Why.DECIDED);
            clock.forward(Duration.ofDays(100));
            assertThat(manager.gets(() -> exceptions.quarter(today())))
                    .extracting(one -> one.one().id())
                    .doesNotContain(asked);
            clock.reset();
        }
    }

    @Test
    void danger_is_shared_at_once_by_anybody_and_the_manager_knows_and_decides_within_a_working_day() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        As manager = As.manager("hexagon");
        refused(
                () -> officer.does(() ->
                        exceptions.shareAtOnce(id, receipt.partyId(), said("police", Ground.COURT_ORDER, "", "", ""))),
                Why.NOT_AT_ONCE);
        UUID shared = officer.gets(() ->
                exceptions.shareAtOnce(id, receipt.partyId(), said("police", Ground.IMMINENT_DANGER, "", "", "")));
        assertThat(As.reporter(receipt.partyId(), "hexagon").gets(mine::withoutAsking))
                .hasSize(1);
        assertThat(manager.gets(() -> alerts.of(id)))
                .extracting(AlertDesk.Alert::kind)
                .contains("SHARED");
        assertThat(officer.gets(() -> tasks.of(id)))
                .filteredOn(task -> "decide-sharing".equals(task.code()))
                .singleElement()
                .satisfies(task -> assertThat(LocalDate.ofInstant(task.dueAt(), London.ZONE))
                        .isEqualTo(calendars.of("hexagon").after(today(), 1)));
        refused(() -> manager.does(() -> exceptions.decide(id, shared, true)), Why.NO_FACTS);
        officer.does(() -> exceptions.complete(id, shared, "A knife at the door", "Nobody could ask"));
        manager.does(() -> exceptions.decide(id, shared, true));
        assertThat(officer.gets(() -> exceptions.of(id)))
                .extracting(SharedWithout::state)
                .containsExactly(State.APPROVED);
        assertThat(manager.gets(() -> alerts.of(id)))
                .extracting(AlertDesk.Alert::kind)
                .doesNotContain("SHARED");
    }

    @Test
    @Keeps("OHG-7d")
    void a_police_request_without_a_reference_releases_nothing_and_with_one_a_manager_decides() {
        for (String landlord : List.of("one_housing", "hexagon")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            var pack = landlords.current(landlord);
            assertThat(Ground.REQUIRED_BY_LAW.isNamedBy(pack)).isEqualTo(landlord.equals("one_housing"));
            var bare = new NewException("police", Ground.REQUIRED_BY_LAW, "x", "y", List.of("Dates"), " ", "");
            refused(() -> ask(officer, receipt, bare), Why.NO_REFERENCE);
            var asked = new NewException("police", Ground.REQUIRED_BY_LAW, "x", "y", List.of("Dates"), "PF 12", "");
            UUID request = ask(officer, receipt, asked);
            As person = As.reporter(receipt.partyId(), landlord);
            assertThat(person.gets(mine::withoutAsking)).isEmpty();
            As.manager(landlord).does(() -> exceptions.decide(id, request, true));
            assertThat(person.gets(mine::withoutAsking)).hasSize(1);
            assertThat(officer.gets(() -> exceptions.of(id)).getFirst().said().reference())
                    .isEqualTo("PF 12");
        }
    }

    @Test
    @Keeps("BCHA-5c")
    void under_the_protocol_only_what_it_lists_leaves() {
        As officer = As.officer("bcha");
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        As.senior("bcha")
                .gets(() -> agreements.add(
                        Agreement.Kind.SHARING,
                        "safer_partnership",
                        today().minusDays(1),
                        today().plusYears(1),
                        new Agreement.Facts(
                                "Protocol", "public task", List.of("Dates", "Kind of incident"), List.of(), "")));
        refused(() -> ask(officer, receipt, protocol("safer_partnership", "Dates", "Name")), Why.ITEM_NOT_LISTED);
        refused(() -> ask(officer, receipt, protocol("victim_support", "Dates")), Why.NO_AGREEMENT);
        UUID asked = ask(officer, receipt, protocol("safer_partnership", "Dates"));
        As.manager("bcha").does(() -> exceptions.decide(id, asked, true));
        assertThat(As.reporter(receipt.partyId(), "bcha").gets(mine::withoutAsking))
                .singleElement()
                .returns(List.of("Dates"), Consents.Without::items);
        assertThat(landlords.current("bcha").anonymityLimits()).contains("partnership_protocol");
        Receipt elsewhere = some.send("hexagon", SomeCase.quiet());
        some.of(elsewhere);
        refused(() -> ask(As.officer("hexagon"), elsewhere, protocol("council", "Dates")), Why.NO_GROUND);
    }

    @Test
    @Keeps("HEX-3.3d")
    void talk_with_the_police_waits_for_consent_or_a_manager_and_what_happened_can_be_written_down() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        for (Purpose purpose : List.of(Purpose.DISCUSSION, Purpose.REFERRAL)) {
            refused(
                    () -> officer.does(() -> sharing.share(id, receipt.partyId(), "police", purpose, false, "A call")),
                    Why.NO_CONSENT);
        }
        // What has happened is never blocked (RU7).
        some.cannotTalkAboutClosing(officer, receipt);
        assertThat(Ground.of(landlords.current("hexagon")))
                .isNotEmpty()
                .noneMatch(ground -> ground.isNamedBy(landlords.current("hexagon")));
        var said = new NewException("police", Ground.CRIME, "x", "y", List.of("Times"), "PF 9", "");
        UUID asked = ask(officer, receipt, said);
        As.manager("hexagon").does(() -> exceptions.decide(id, asked, true));
        assertThat(As.manager("hexagon").gets(() -> exceptions.quarter(today())))
                .filteredOn(line -> line.one().id().equals(asked))
                .singleElement()
                .returns(false, ExceptionDesk.Line::inPolicy);
        // Where the policy is less strict, talk that names nobody goes without.
        Receipt bcha = some.send("bcha", SomeCase.quiet());
        UUID there = some.of(bcha);
        As.officer("bcha")
                .does(() -> sharing.share(there, bcha.partyId(), "police", Purpose.DISCUSSION, false, "A call"));
    }

    private static NewException protocol(String agency, String... items) {
        return new NewException(agency, Ground.BOROUGH_PROTOCOL, "x", "y", List.of(items), "", "");
    }

    private static NewException said(String agency, Ground ground, String facts, String unsafe, String necessity) {
        return new NewException(agency, ground, facts, necessity, List.of("Address", "What was heard"), "", unsafe);
    }

    private UUID ask(As who, Receipt receipt, NewException said) {
        return who.gets(() -> exceptions.ask(some.of(receipt), receipt.partyId(), said));
    }

    private List<String> open(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(task -> String.valueOf(task.code()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        SharingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
