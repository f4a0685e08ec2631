package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.letters.AreaAnswer;
import org.fanlight.casework.letters.AreaDesk;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.LetterRefused;
import org.fanlight.casework.letters.LetterRefused.Why;
import org.fanlight.casework.letters.NewLetter;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.casework.letters.Outgoing.State;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.outlook.OutlookRefused;
import org.fanlight.casework.outlook.Said;
import org.fanlight.casework.outlook.UpdateDesk;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.casework.progress.ActionPlans;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Outlook;
import org.fanlight.casework.progress.Outlook.Likelihood;
import org.fanlight.casework.progress.Outlooks;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.HomeImports;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.landlord.Writing;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
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

/** Letters to others wait for the person, for a colleague, and for words that lead to nobody. */
@FanlightTest
class LettersTest {

    private static final String CLEAN = "Please stop frightening people around your home.";

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    LetterDesk letters;

    @Autowired
    AreaDesk areas;

    @Autowired
    PlanDesk plans;

    @Autowired
    PlanVoice voice;

    @Autowired
    ActionPlans mine;

    @Autowired
    SharingDesk sharing;

    @Autowired
    UpdateDesk updates;

    @Autowired
    Outlooks outlooks;

    @Autowired
    MessageDesk messages;

    @Autowired
    HomeImports imports;

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

    private static Answers named() {
        return SomeCase.callable().with("where", Answer.said("Flat 3, 12 Mill Row"));
    }

    @Test
    @Keeps("XC-29")
    void a_letter_with_the_flat_number_is_held_back_and_shows_where_and_goes_out_once_it_is_changed() {
        Receipt receipt = some.send("hexagon", named());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        As senior = As.senior("hexagon");
        agreePlan(officer, receipt);
        String words = "Stay away from flat 3. " + CLEAN;
        UUID letter = officer.gets(() -> letters.draft(id, warning(words)));

        assertThat(officer.gets(() -> letters.hits(id, letter)))
                .singleElement()
                .satisfies(
                        hit -> assertThat(words.substring(hit.from(), hit.to())).isEqualTo("flat 3"));
        for (As who : List.of(senior, officer)) {
            refused(() -> who.does(() -> letters.release(id, letter, version(who, id, letter))), Why.TRACES);
        }
        refused(() -> senior.does(() -> letters.check(id, letter, version(senior, id, letter))), Why.TRACES);

        officer.does(() -> letters.change(id, letter, 0, "The reader, 14 Mill Row", CLEAN));
        refused(() -> officer.does(() -> letters.change(id, letter, 0, "The reader", CLEAN)), Why.CHANGED);
        refused(() -> officer.does(() -> letters.release(id, letter, version(officer, id, letter))), Why.NOT_CHECKED);
        refused(() -> officer.does(() -> letters.check(id, letter, version(officer, id, letter))), Why.SAME_PERSON);
        senior.does(() -> letters.check(id, letter, version(senior, id, letter)));
        refused(() -> officer.does(() -> letters.posted(id, letter, clock.instant())), Why.NOT_RELEASED);
        officer.does(() -> letters.release(id, letter, version(officer, id, letter)));
        officer.does(() -> letters.posted(id, letter, clock.instant()));

        assertThat(officer.gets(() -> letters.read(letter)))
                .returns(State.POSTED, Outgoing::state)
                .returns(CLEAN, Outgoing::words)
                .returns(senior.who().id(), Outgoing::checker);
        refused(() -> officer.does(() -> letters.change(id, letter, 4, "x", CLEAN)), Why.CHANGED);
        assertThat(record.of(id)).extracting(Record.Entry::deed).contains(Deed.LETTER_RELEASED, Deed.LETTER_POSTED);
        assertThatThrownBy(() -> As.officer("imani").gets(() -> letters.read(letter)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Keeps("BCHA-5a")
    void without_her_word_her_name_passes_no_letter_to_the_other_party() {
        Receipt receipt = some.send("bcha", named());
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        As senior = As.senior("bcha");
        agreePlan(officer, receipt);
        UUID letter = officer.gets(() -> letters.draft(id, warning("Ada Example asked us to write. " + CLEAN)));
        refused(() -> senior.does(() -> letters.check(id, letter, 0)), Why.TRACES);

        allowName(officer, receipt);

        senior.does(() -> letters.check(id, letter, 0));
        officer.does(() -> letters.release(id, letter, 1));
        assertThat(officer.gets(() -> letters.of(id))).singleElement().returns(State.RELEASED, Outgoing::state);
    }

    @Test
    void where_the_policy_never_names_who_is_anonymous_their_word_makes_no_difference() {
        for (String landlord : List.of("nwldc", "bcha")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            allowName(officer, receipt);
            assertThat(officer.gets(() -> sharing.mayName(id, "other_party")))
                    .as(landlord)
                    .isEqualTo(landlord.equals("bcha"));
        }
    }

    @Test
    @Keeps("XC-22")
    @Keeps("HEX-3.1c")
    @Keeps("BCHA-4.8l")
    @Keeps("OHG-3c")
    void a_plan_is_changed_and_agreed_on_her_phone_and_no_warning_goes_out_before() {
        for (String landlord : List.of("hexagon", "bcha", "one_housing")) {
            aWarningWaitsForThePlan(landlord);
        }
    }

    private void aWarningWaitsForThePlan(String landlord) {
        Receipt receipt = some.send(landlord, SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer(landlord);
        As senior = As.senior(landlord);
        As person = As.reporter(receipt.partyId(), landlord);
        UUID letter = officer.gets(() -> letters.draft(id, warning(CLEAN)));
        senior.does(() -> letters.check(id, letter, 0));
        draftPlan(officer, receipt, "We write to the other party.");
        notAgreed(() -> officer.does(() -> letters.release(id, letter, 1)));

        ActionPlan first = person.gets(mine::mine).getFirst();
        person.gets(() -> voice.askForChange(first.id(), "Please wait until Friday."));
        notAgreed(() -> officer.does(() -> letters.release(id, letter, 1)));
        officer.does(
                () -> plans.show(id, receipt.partyId(), "We wait until Friday.", "en-GB", "Nothing else for now."));
        notAgreed(() -> officer.does(() -> letters.release(id, letter, 1)));
        ActionPlan second = person.gets(mine::mine).getFirst();
        person.gets(() -> voice.agree(second.id()));

        officer.does(() -> letters.release(id, letter, 1));
        assertThat(person.gets(mine::mine)).hasSize(2);
        assertThat(record.of(id)).extracting(Record.Entry::deed).contains(Deed.WENT_AHEAD);
    }

    @Test
    @Keeps("IMA-4.10")
    void another_landlord_is_asked_to_act_and_not_told_who_she_is_without_her_word() {
        Receipt receipt = some.send("imani", named());
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        agreePlan(officer, receipt);
        String words = "People in 3 Far Court frighten our tenants. Please act.";
        var naming = new NewLetter(Template.LANDLORD, "Moorland Homes", "Ada Example asks. " + words, "en-GB", false);
        UUID letter = officer.gets(() -> letters.draft(id, naming));
        refused(() -> senior.does(() -> letters.check(id, letter, 0)), Why.TRACES);
        officer.does(() -> letters.change(id, letter, 0, "Moorland Homes", words));
        senior.does(() -> letters.check(id, letter, 1));
        officer.does(() -> letters.release(id, letter, 2));
        officer.does(() -> letters.posted(id, letter, clock.instant()));
        assertThat(officer.gets(() -> letters.read(letter))).returns(State.POSTED, Outgoing::state);

        allowName(officer, receipt, "other_landlord");
        UUID with = officer.gets(() -> letters.draft(id, naming));
        senior.does(() -> letters.check(id, with, 0));
        try {
            SomePack.publish(
                    landlords,
                    "imani",
                    text -> text.replace("routing.other_landlord: true", "routing.other_landlord: false"));
            UUID other = some.open("imani", SomeCase.quiet());
            refused(() -> officer.gets(() -> letters.draft(other, naming)), Why.NOT_IN_POLICY);
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    void a_letter_neither_promises_nor_blames_and_says_to_whom() {
        UUID id = some.open("hexagon", SomeCase.quiet());
        As officer = As.officer("hexagon");
        refused(() -> officer.gets(() -> letters.draft(id, warning("We will evict you."))), Why.PROMISES);
        refused(() -> officer.gets(() -> letters.draft(id, warning("The alleged shouting."))), Why.BLAMES);
        refused(() -> officer.gets(() -> letters.draft(id, warning("We decided: [what]"))), Why.NOT_FILLED);
        refused(() -> officer.gets(() -> letters.draft(id, warning(" "))), Why.NO_WORDS);
        refused(() -> officer.gets(() -> letters.draft(id, warning("x".repeat(10_001)))), Why.NO_WORDS);
        refused(
                () -> officer.gets(() -> letters.draft(id, new NewLetter(Template.WARNING, "", CLEAN, "en-GB", false))),
                Why.NO_READER);
    }

    @Test
    @Keeps("HEX-A1.2.1")
    void a_warning_names_the_clause_of_the_tenancy_agreement_where_the_pack_has_one() {
        UUID id = some.open("hexagon", SomeCase.quiet());
        String clause = landlords.current("hexagon").part(Writing.class).clause();
        assertThat(As.officer("hexagon").gets(() -> letters.begin(id, Template.WARNING, "en-GB")))
                .contains("Clause " + clause);
        UUID silent = some.open("one_housing", SomeCase.quiet());
        assertThat(As.officer("one_housing").gets(() -> letters.begin(silent, Template.WARNING, "en-GB")))
                .contains("Your tenancy agreement asks everybody")
                .doesNotContain("Clause");
    }

    @Test
    @Keeps("XC-30")
    @Keeps("IMA-4.12")
    void a_letter_to_all_homes_names_nobody_and_goes_out_only_when_she_said_it_may() {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "8860%02d,%d Kestrel Court,SW98 7KC,Kestrel Court,,\n".formatted(n, n))
                .collect(Collectors.joining());
        String csv = "UPRN,Address,Postcode,Area,Register section,Managing agent\n" + rows;
        As.administrator("imani")
                .gets(() -> imports.take(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), csv.length()));
        Receipt receipt = some.send(
                "imani", named().with("what", Answer.said("He throws eggs at my trombone every Sunday evening.")));
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        String begun = officer.gets(() -> letters.begin(id, Template.AREA, "en-GB"));
        var area = new NewLetter(Template.AREA, "Kestrel Court", begun, "en-GB", false);
        refused(() -> officer.gets(() -> letters.draft(id, area)), Why.NOT_ASKED);
        officer.does(() -> areas.answer(id, receipt.partyId(), AreaAnswer.NO));
        refused(() -> officer.gets(() -> letters.draft(id, area)), Why.SAID_NO);
        officer.does(() -> areas.answer(id, receipt.partyId(), AreaAnswer.YES));

        UUID detailed = officer.gets(() -> letters.draft(
                id, new NewLetter(Template.AREA, "Kestrel Court", begun + " No trombone.", "en-GB", false)));
        refused(() -> senior.does(() -> letters.check(id, detailed, 0)), Why.TRACES);
        UUID letter = officer.gets(() -> letters.draft(id, area));
        senior.does(() -> letters.check(id, letter, 0));
        refused(() -> officer.does(() -> letters.release(id, letter, 1)), Why.NO_HOMES);
        List<Home> found = officer.gets(() -> areas.at("Kestrel Court"));
        assertThat(found).hasSize(12);
        officer.does(() -> areas.size(found.get(4).id(), true));
        List<UUID> all = found.stream().map(Home::id).toList();
        refused(() -> officer.does(() -> areas.choose(id, letter, all, Set.of(all.getFirst()), false)), Why.GAP_POINTS);
        officer.does(() -> areas.choose(id, letter, all, Set.of(), false));
        officer.does(() -> letters.release(id, letter, 1));

        var copies = officer.gets(() -> areas.copies(id, letter));
        assertThat(copies).hasSize(12);
        assertThat(copies)
                .filteredOn(AreaDesk.Copy::large)
                .extracting(AreaDesk.Copy::home)
                .containsExactly(found.get(4));
        officer.does(() -> areas.answer(id, receipt.partyId(), AreaAnswer.NO));
        refused(() -> officer.gets(() -> letters.draft(id, area)), Why.SAID_NO);

        officer.does(() -> areas.answer(id, receipt.partyId(), AreaAnswer.YES));
        var message = new NewLetter(
                Template.ASSOCIATION,
                "The tenants’ association",
                officer.gets(() -> letters.begin(id, Template.ASSOCIATION, "en-GB")),
                "en-GB",
                false);
        UUID passed = officer.gets(() -> letters.draft(id, message));
        senior.does(() -> letters.check(id, passed, 0));
        officer.does(() -> letters.release(id, passed, 1));
        officer.does(() -> letters.posted(id, passed, clock.instant()));
        assertThat(officer.gets(() -> letters.of(id)))
                .filteredOn(one -> one.template() == Template.ASSOCIATION)
                .singleElement()
                .returns(State.POSTED, Outgoing::state);

        try {
            SomePack.publish(
                    landlords,
                    "imani",
                    text -> text.replace("unknown.area_letter: true", "unknown.area_letter: false"));
            Receipt other = some.send("imani", SomeCase.quiet());
            UUID without = some.of(other);
            officer.does(() -> areas.answer(without, other.partyId(), AreaAnswer.YES));
            refused(() -> officer.gets(() -> letters.draft(without, area)), Why.NOT_IN_POLICY);
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("XC-57")
    @Keeps("NWL-20")
    void the_first_update_after_an_assessment_says_how_likely_a_result_is_and_promises_nothing() {
        Receipt receipt = some.send("nwldc", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("nwldc");
        As person = As.reporter(receipt.partyId(), "nwldc");
        officer.does(() -> updates.send(id, receipt.partyId(), message("Thank you for telling us."), Said.NOTHING));
        some.assess(officer, id);
        assertThat(officer.gets(() -> updates.of(id, receipt.partyId())).isDue())
                .isTrue();
        untold(
                () -> officer.does(() -> updates.send(id, receipt.partyId(), message("News."), Said.NOTHING)),
                OutlookRefused.Why.NOT_SAID);
        untold(
                () -> officer.does(
                        () -> updates.send(id, receipt.partyId(), message("News."), new Said(Likelihood.LIKELY, " "))),
                OutlookRefused.Why.NO_REASON);
        untold(
                () -> officer.does(() -> updates.send(
                        id, receipt.partyId(), message("We will evict them."), new Said(Likelihood.LIKELY, "So."))),
                OutlookRefused.Why.PROMISES);
        assertThat(person.gets(messages::mine)).hasSize(1);

        NewMessage news = message("News.");
        officer.does(() ->
                updates.send(id, receipt.partyId(), news, new Said(Likelihood.UNLIKELY, "Nobody else saw it so far.")));

        assertThat(person.gets(outlooks::mine).get(news.id()))
                .returns(Likelihood.UNLIKELY, Outlook::likelihood)
                .returns("Nobody else saw it so far.", Outlook::because);
        var standing = officer.gets(() -> updates.of(id, receipt.partyId()));
        assertThat(standing.isDue()).isFalse();
        assertThat(standing.told()).hasSize(1);
        officer.does(() -> updates.send(id, receipt.partyId(), message("More news."), Said.NOTHING));

        try {
            SomePack.publish(landlords, "nwldc", text -> text.replace("realism.on: true", "realism.on: false"));
            Receipt silent = some.send("nwldc", SomeCase.quiet());
            UUID other = some.of(silent);
            some.assess(officer, other);
            officer.does(() -> updates.send(other, silent.partyId(), message("News."), Said.NOTHING));
        } finally {
            SomePack.publish(landlords, "nwldc", text -> text);
        }
    }

    private static NewMessage message(String words) {
        return NewMessage.of(words, Language.ENGLISH);
    }

    private static NewLetter warning(String words) {
        return new NewLetter(Template.WARNING, "The reader, 14 Mill Row", words, "en-GB", false);
    }

    private int version(As who, UUID id, UUID letter) {
        return who.gets(() -> letters.of(id)).stream()
                .filter(one -> one.id().equals(letter))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void agreePlan(As officer, Receipt receipt) {
        draftPlan(officer, receipt, "We write to the other party.");
        As person = As.reporter(receipt.partyId(), receipt.landlord());
        person.gets(() -> voice.agree(person.gets(mine::mine).getFirst().id()));
    }

    private void draftPlan(As officer, Receipt receipt, String what) {
        UUID id = some.of(receipt);
        var due = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(7)), London.ZONE);
        officer.does(() -> plans.add(id, receipt.partyId(), Type.ENFORCEMENT, what, "Robin", due));
        officer.does(() -> plans.keepInTouch(id, receipt.partyId(), Way.PAGE, 14));
        officer.does(() -> plans.show(id, receipt.partyId(), "We talked about it.", "en-GB", "Nothing else for now."));
    }

    private void allowName(As officer, Receipt receipt) {
        allowName(officer, receipt, "other_party");
    }

    private void allowName(As officer, Receipt receipt, String reader) {
        var until = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(30)), London.ZONE);
        officer.does(() -> sharing.allow(
                some.of(receipt),
                receipt.partyId(),
                new NewConsent(reader, Purpose.NAMING, "Her name", How.SPOKEN, until)));
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        LetterRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static void untold(Runnable deed, OutlookRefused.Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        OutlookRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static void notAgreed(Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.why()).containsExactly(PlanRefused.Why.NOT_AGREED));
    }
}
