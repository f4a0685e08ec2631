package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.NewLetter;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.otherparty.Account.Step;
import org.fanlight.casework.otherparty.Conclusion.Outcome;
import org.fanlight.casework.otherparty.Conclusion.Words;
import org.fanlight.casework.otherparty.InvestigationDesk;
import org.fanlight.casework.otherparty.OtherParty;
import org.fanlight.casework.otherparty.OtherRefused;
import org.fanlight.casework.otherparty.OtherRefused.Why;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.support.Needs;
import org.fanlight.casework.support.Needs.Who;
import org.fanlight.casework.support.NeedsDesk;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
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

/** The other party is kept apart, heard before a finding, and helped on their own consent. */
@FanlightTest
class OtherPartyTest {

    private static final Words WORDS = new Words("Two neighbours saw it.", "File 3", "");

    SomeCase some;
    SomeOther other;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
        other = beans.createBean(SomeOther.class);
    }

    @Autowired
    OthersDesk others;

    @Autowired
    InvestigationDesk findings;

    @Autowired
    NeedsDesk needs;

    @Autowired
    SharingDesk sharing;

    @Autowired
    CaseDesk desk;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ClosingDesk closing;

    @Autowired
    LetterDesk letters;

    @Autowired
    Landlords landlords;

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
    void only_whoever_works_the_case_sees_the_other_party_and_each_has_a_key_of_their_own() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        refused(() -> other.add(officer, id, SomeOther.tenant()), Why.RESTRICTED);
        some.assess(officer, id);
        UUID first = other.add(officer, id, SomeOther.tenant());
        UUID second = other.add(
                officer, id, SomeOther.person(OtherParty.Relation.VISITOR, OtherParty.Tenancy.NOT_KNOWN, null));

        OthersDesk.Part mine = officer.gets(() -> others.of(id));
        OthersDesk.Part theirs = As.person(colleagueOf(officer)).gets(() -> others.of(id));

        assertThat(mine.others()).extracting(one -> one.other().id()).containsExactly(first, second);
        assertThat(mine.others().getFirst().other().wordKey()).isEqualTo("staff.other.word");
        assertThat(theirs)
                .returns(true, OthersDesk.Part::isRestricted)
                .returns(2, OthersDesk.Part::count)
                .returns(List.of(), OthersDesk.Part::others);
        assertThat(As.senior("hexagon").gets(() -> others.of(id)).others()).hasSize(2);
        assertThatThrownBy(() -> As.officer("imani").gets(() -> others.of(id)))
                .isInstanceOf(NoSuchElementException.class);
        transaction.executeWithoutResult(status -> vault.forget(first));
        assertThat(officer.gets(() -> others.of(id)).others())
                .as("the other one stays whole")
                .extracting(one -> one.other().id())
                .containsExactly(second);
    }

    @Test
    @Keeps("NWL-08")
    void an_investigation_ends_only_once_the_other_party_was_heard_or_there_is_a_reason() {
        for (Step step : List.of(Step.RECEIVED, Step.UNSAFE)) {
            UUID id = some.open("nwldc", SomeCase.quiet());
            As officer = As.officer("nwldc");
            some.assess(officer, id);
            UUID them = other.add(officer, id, SomeOther.tenant());
            refused(() -> conclude(officer, id, Outcome.HAPPENED, WORDS, them), Why.NO_ACCOUNT);
            officer.does(() -> others.account(id, them, Step.REQUESTED, "By letter of today"));
            refused(() -> conclude(officer, id, Outcome.HAPPENED, WORDS, them), Why.NO_ACCOUNT);
            refused(() -> officer.does(() -> others.account(id, them, step, " ")), Why.NO_WORDS);
            officer.does(() -> others.account(id, them, step, "They were at work, or it is not safe to ask."));

            conclude(officer, id, Outcome.HAPPENED, WORDS, them);

            assertThat(officer.gets(() -> findings.of(id)))
                    .singleElement()
                    .returns("Two neighbours saw it.", one -> one.words().reason());
            assertThat(officer.gets(() -> others.of(id))
                            .others()
                            .getFirst()
                            .other()
                            .wordKey())
                    .isEqualTo("staff.other.word.found");
            assertThat(openTasks(officer, id)).contains("tell-other-party");
        }
        UUID id = some.open("nwldc", SomeCase.quiet());
        As officer = As.officer("nwldc");
        some.assess(officer, id);
        UUID them = other.add(officer, id, SomeOther.tenant());
        conclude(officer, id, Outcome.NOT_ENOUGH_EVIDENCE, new Words("Nobody saw it", "", "They moved away"), them);
        assertThatThrownBy(() -> officer.does(() -> desk.met(id, "investigation")))
                .as("it cannot be ticked off instead")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Keeps("OHG-10c")
    void the_other_party_reads_the_outcome_without_a_trace_of_whoever_told_before_the_case_closes() {
        As officer = As.officer("one_housing");
        Receipt receipt = some.send("one_housing", SomeCase.callable());
        UUID id = some.of(receipt);
        some.readyToClose(officer, id);
        UUID them = other.add(officer, id, SomeOther.tenant());
        officer.does(() -> others.account(id, them, Step.RECEIVED, "They say they were at work."));
        conclude(officer, id, Outcome.HAPPENED, WORDS, them);
        assertThat(missing(officer, id)).contains("staff.letters.outcome-owed");

        String naming = "Ada Example told us of the shouting. We ask you to stop.";
        UUID letter = officer.gets(() -> letters.draft(
                id, new NewLetter(Template.OUTCOME, "Quentin Otherparty, 14 Mill Row", naming, "en-GB", false)));
        assertThat(officer.gets(() -> letters.hits(id, letter))).isNotEmpty();
        officer.does(() -> letters.change(
                id, letter, 0, "Quentin Otherparty, 14 Mill Row", "We ask you to be quiet on the stairs."));
        As.senior("one_housing").does(() -> letters.check(id, letter, 1));
        other.letGoAhead(officer, As.senior("one_housing"), id);
        officer.does(() -> letters.release(id, letter, 2));
        assertThat(missing(officer, id)).doesNotContain("staff.letters.outcome-owed");

        SomePack.publish(
                landlords,
                "one_housing",
                text -> text.replace("update.all_parties: true", "update.all_parties: false"));
        try {
            UUID elsewhere = some.open("one_housing", SomeCase.quiet());
            some.readyToClose(officer, elsewhere);
            UUID neighbour = other.add(officer, elsewhere, SomeOther.tenant());
            officer.does(() -> others.account(elsewhere, neighbour, Step.RECEIVED, "They were at work."));
            conclude(officer, elsewhere, Outcome.HAPPENED, WORDS, neighbour);
            assertThat(missing(officer, elsewhere))
                    .as("a policy that does not promise it")
                    .doesNotContain("staff.letters.outcome-owed");
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    private List<String> missing(As who, UUID caseId) {
        return who.gets(() -> closing.missing(caseId)).stream()
                .map(ClosingDesk.Missing::rule)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Test
    @Keeps("HEX-3.1a")
    void nobody_is_doubted_without_evidence_and_a_senior() {
        As officer = As.officer("hexagon");
        As senior = As.senior("hexagon");
        UUID id = some.open("hexagon", SomeCase.quiet());
        some.assess(officer, id);
        refused(
                () -> conclude(officer, id, Outcome.NOT_ACCEPTED, new Words("The film shows the street.", "", "")),
                Why.NO_EVIDENCE);
        conclude(officer, id, Outcome.NOT_ACCEPTED, WORDS);
        var waiting = officer.gets(() -> findings.of(id)).getFirst();
        assertThat(waiting.isWaiting()).isTrue();
        assertThatThrownBy(() -> officer.does(() -> findings.decide(id, waiting.id(), true)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        senior.does(() -> findings.decide(id, waiting.id(), true));
        assertThat(officer.gets(() -> findings.of(id)).getFirst())
                .returns(false, one -> one.isWaiting())
                .returns(senior.who().id(), one -> one.decider());

        SomePack.publish(
                landlords, "hexagon", text -> text.replace("believe.first: always", "believe.first: fairness"));
        try {
            UUID elsewhere = some.open("hexagon", SomeCase.quiet());
            some.assess(officer, elsewhere);
            conclude(officer, elsewhere, Outcome.NOT_ACCEPTED, WORDS);
            assertThat(officer.gets(() -> findings.of(elsewhere)).getFirst().isWaiting())
                    .as("a policy that does not begin with believing")
                    .isFalse();
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    @Keeps("OHG-2i")
    void a_victim_a_witness_and_the_other_party_have_three_forms_with_separate_access() {
        As officer = As.officer("one_housing");
        Receipt victim = some.send("one_housing", SomeCase.quiet());
        Receipt witness = some.send("one_housing", SomeCase.quiet().with("who", Answer.chosen("saw")));
        UUID id = some.of(victim);
        UUID witnessed = some.of(witness);
        some.assess(officer, id);
        officer.does(() -> desk.merge(id, some.seen(officer, id), witnessed));
        UUID them = other.add(officer, id, SomeOther.tenant());
        assertThat(openTasks(officer, id)).contains("ask-other-needs");

        officer.does(() -> needs.write(id, victim.partyId(), List.of("mental_health"), "Sleeps badly"));
        officer.does(() -> needs.write(id, witness.partyId(), List.of("language"), ""));
        officer.does(() -> needs.write(id, them, List.of("drugs_or_alcohol"), "Wants help"));

        assertThat(officer.gets(() -> needs.of(id)))
                .extracting(
                        Needs::who,
                        one -> java.util.Objects.requireNonNull(one.form()).kinds())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Who.VICTIM, List.of("mental_health")),
                        org.assertj.core.api.Assertions.tuple(Who.WITNESS, List.of("language")),
                        org.assertj.core.api.Assertions.tuple(Who.OTHER_PARTY, List.of("drugs_or_alcohol")));
        assertThat(openTasks(officer, id)).doesNotContain("ask-other-needs");
        As colleague = As.person(colleagueOf(officer));
        assertThat(colleague.gets(() -> needs.of(id)))
                .filteredOn(one -> one.who() == Who.OTHER_PARTY)
                .singleElement()
                .returns(true, Needs::isRestricted)
                .returns(null, Needs::form);
        refused(() -> colleague.does(() -> needs.write(id, them, List.of("none"), "")), Why.RESTRICTED);
        transaction.executeWithoutResult(status -> vault.forget(them));
        assertThat(officer.gets(() -> needs.of(id))).as("separate files").hasSize(2);

        SomePack.publish(
                landlords,
                "one_housing",
                text -> text.replace("support.all_parties: true", "support.all_parties: false"));
        try {
            UUID other2 = some.open("one_housing", SomeCase.quiet().with("who", Answer.chosen("saw")));
            some.assess(officer, other2);
            assertThat(officer.gets(() -> needs.of(other2))).isEmpty();
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    @Test
    @Keeps("OHG-3.3b")
    void the_other_party_is_referred_on_their_own_consent_alone() {
        As officer = As.officer("one_housing");
        Receipt receipt = some.send("one_housing", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.assess(officer, id);
        UUID them = other.add(officer, id, SomeOther.tenant());
        LocalDate day = LocalDate.ofInstant(clock.instant(), org.fanlight.common.London.ZONE)
                .plusDays(20);
        officer.does(() -> sharing.allow(
                id,
                receipt.partyId(),
                new NewConsent("floating_support", Consent.Purpose.REFERRAL, "x", Consent.How.SPOKEN, day)));
        Runnable refer =
                () -> officer.does(() -> needs.referOther(id, them, "floating_support", "Needs help with debt"));
        refused(refer, Why.NO_CONSENT);
        officer.does(() -> needs.otherAgrees(id, them, "social_services", "Said so on the phone", day));
        refused(refer, Why.NO_CONSENT);
        officer.does(() -> needs.otherAgrees(id, them, "floating_support", "Said so on the phone", day));

        refer.run();

        assertThat(officer.gets(() -> needs.of(id)))
                .filteredOn(one -> one.who() == Who.OTHER_PARTY)
                .singleElement()
                .extracting(Needs::referred, org.assertj.core.api.InstanceOfAssertFactories.list(Needs.Referred.class))
                .extracting(Needs.Referred::agency)
                .containsExactly("floating_support");
        SomePack.publish(
                landlords, "one_housing", text -> text.replace("support.external: true", "support.external: false"));
        try {
            UUID second = some.open("one_housing", SomeCase.quiet());
            some.assess(officer, second);
            UUID third = other.add(officer, second, SomeOther.tenant());
            officer.does(() -> needs.otherAgrees(second, third, "floating_support", "Yes", day));
            refused(
                    () -> officer.does(() -> needs.referOther(second, third, "floating_support", "Debt")),
                    Why.NOT_IN_POLICY);
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    private void conclude(As who, UUID id, Outcome outcome, Words words, UUID... found) {
        List<UUID> them = outcome == Outcome.HAPPENED ? List.of(found) : List.of();
        who.does(() -> findings.conclude(id, outcome, words, them));
    }

    /** Another officer of the same landlord. */
    private static org.fanlight.common.CurrentPerson.Person colleagueOf(As officer) {
        return new org.fanlight.common.CurrentPerson.Person(
                UUID.nameUUIDFromBytes("another".getBytes()),
                officer.who().landlord(),
                java.util.Set.of(Role.OFFICER),
                "Another Officer");
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        OtherRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }
}
