package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.consent.SharingRefused.Why;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.voice.ConsentVoice;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing about a person is shared that they did not allow. */
@FanlightTest
class SharingTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    SharingDesk sharing;

    @Autowired
    Consents mine;

    @Autowired
    ConsentVoice voice;

    @Autowired
    TaskDesk tasks;

    @Autowired
    CaseDesk desk;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-23")
    void consent_for_one_agency_opens_that_one_only_until_it_is_taken_back() {
        for (String landlord : List.of("bcha", "hexagon", "imani", "nwldc", "one_housing")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            As person = As.reporter(receipt.partyId(), landlord);
            refused(() -> share(officer, receipt, "victim_support", Purpose.REFERRAL, true), Why.NO_CONSENT);

            allow(officer, receipt, "victim_support", Purpose.REFERRAL);

            share(officer, receipt, "victim_support", Purpose.REFERRAL, true);
            refused(() -> share(officer, receipt, "police", Purpose.REFERRAL, true), Why.NO_CONSENT);
            refused(() -> share(officer, receipt, "victim_support", Purpose.DISCUSSION, true), Why.NO_CONSENT);
            refused(() -> share(officer, receipt, "victim_support", Purpose.ROUTING, true), Why.NO_CONSENT);
            assertThat(person.gets(mine::shared))
                    .singleElement()
                    .returns("victim_support", Consents.Shared::agency)
                    .returns(true, Consents.Shared::named)
                    .returns("Name and number", Consents.Shared::what);
            Consent given = person.gets(mine::mine).getFirst();
            assertThat(given)
                    .returns(How.SPOKEN, Consent::how)
                    .returns("Name and number", Consent::what)
                    .returns(null, Consent::withdrawnAt);

            person.does(() -> voice.withdraw(given.id()));
            person.does(() -> voice.withdraw(given.id()));

            refused(() -> share(officer, receipt, "victim_support", Purpose.REFERRAL, true), Why.NO_CONSENT);
            assertThat(openTasks(officer, id)).containsOnlyOnce("tell-agency");
            assertThat(person.gets(mine::mine).getFirst().withdrawnAt()).isNotNull();
            assertThat(person.gets(mine::shared)).hasSize(1);
        }
    }

    @Test
    @Keeps("BCHA-4.8j")
    void without_consent_there_is_no_referral_to_victim_support_at_bcha() {
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        some.of(receipt);
        As officer = As.officer("bcha");
        for (boolean named : new boolean[] {true, false}) {
            refused(() -> share(officer, receipt, "victim_support", Purpose.REFERRAL, named), Why.NO_CONSENT);
        }
        assertThat(As.reporter(receipt.partyId(), "bcha").gets(mine::shared)).isEmpty();
        allow(officer, receipt, "victim_support", Purpose.REFERRAL);
        share(officer, receipt, "victim_support", Purpose.REFERRAL, true);
    }

    @Test
    @Keeps("OHG-7b")
    void talk_that_names_nobody_is_free_at_bcha_and_needs_consent_where_the_policy_says_always() {
        for (String landlord : List.of("bcha", "hexagon", "one_housing")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            some.of(receipt);
            As officer = As.officer(landlord);
            Runnable talk = () -> share(officer, receipt, "victim_support", Purpose.DISCUSSION, false);
            if (landlord.equals("bcha")) {
                talk.run();
                refused(() -> share(officer, receipt, "victim_support", Purpose.DISCUSSION, true), Why.NO_CONSENT);
            } else {
                refused(talk, Why.NO_CONSENT);
            }
        }
    }

    @Test
    void consent_says_what_to_whom_and_until_when_and_ends_by_itself() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        some.of(receipt);
        As officer = As.officer("hexagon");
        refused(
                () -> allow(officer, receipt, new NewConsent("moon", Purpose.REFERRAL, "x", How.SIGNED, day(7))),
                Why.NO_AGENCY);
        refused(
                () -> allow(officer, receipt, new NewConsent("police", Purpose.REFERRAL, " ", How.SIGNED, day(7))),
                Why.NO_WORDS);
        refused(
                () -> allow(officer, receipt, new NewConsent("police", Purpose.REFERRAL, "x", How.SIGNED, null)),
                Why.NO_END);
        refused(
                () -> allow(officer, receipt, new NewConsent("police", Purpose.REFERRAL, "x", How.SIGNED, day(400))),
                Why.NO_END);
        allow(officer, receipt, new NewConsent("police", Purpose.REFERRAL, "x", How.SIGNED, day(7)));
        share(officer, receipt, "police", Purpose.REFERRAL, true);
        clock.forward(Duration.ofDays(9));
        refused(() -> share(officer, receipt, "police", Purpose.REFERRAL, true), Why.NO_CONSENT);
    }

    @Test
    void a_forgotten_person_leaves_nothing_to_read_and_the_others_whole() {
        As officer = As.officer("hexagon");
        Receipt one = some.send("hexagon", SomeCase.quiet());
        Receipt other = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(one);
        UUID second = some.of(other);
        for (Receipt each : List.of(one, other)) {
            allow(officer, each, "police", Purpose.REFERRAL);
            share(officer, each, "police", Purpose.REFERRAL, true);
        }
        List<Consent> before = As.reporter(one.partyId(), "hexagon").gets(mine::mine);
        officer.does(() -> desk.merge(id, some.seen(officer, id), second));
        transaction.executeWithoutResult(status -> vault.forget(other.partyId()));
        assertThat(As.reporter(one.partyId(), "hexagon").gets(mine::mine)).isEqualTo(before);
        assertThat(officer.gets(() -> sharing.of(id)))
                .extracting(part -> part.consents().size() + part.shared().size())
                .containsExactlyInAnyOrder(2, 0);
    }

    @Test
    void nobody_else_reads_or_takes_back_a_consent() {
        Receipt one = some.send("hexagon", SomeCase.quiet());
        Receipt other = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(one);
        some.of(other);
        allow(As.officer("hexagon"), one, "police", Purpose.REFERRAL);
        UUID consent = As.reporter(one.partyId(), "hexagon")
                .gets(mine::mine)
                .getFirst()
                .id();
        As stranger = As.reporter(other.partyId(), "hexagon");
        assertThat(stranger.gets(mine::mine)).isEmpty();
        assertThatThrownBy(() -> stranger.does(() -> voice.withdraw(consent)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> As.officer("imani").gets(() -> sharing.of(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private LocalDate day(int fromNow) {
        return LocalDate.ofInstant(clock.instant(), org.fanlight.common.London.ZONE)
                .plusDays(fromNow);
    }

    private void allow(As who, Receipt receipt, String agency, Purpose purpose) {
        allow(who, receipt, new NewConsent(agency, purpose, "Name and number", How.SPOKEN, day(30)));
    }

    private void allow(As who, Receipt receipt, NewConsent consent) {
        who.does(() -> sharing.allow(some.of(receipt), receipt.partyId(), consent));
    }

    private void share(As who, Receipt receipt, String agency, Purpose purpose, boolean named) {
        who.does(() -> sharing.share(some.of(receipt), receipt.partyId(), agency, purpose, named, "Name and number"));
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        SharingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }
}
