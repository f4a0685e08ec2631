package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Assessment.Gap;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Referrals;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.referral.ConsideringDesk;
import org.fanlight.casework.referral.HelpDesk;
import org.fanlight.casework.referral.NewReferral;
import org.fanlight.casework.referral.Referral;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.referral.ReferralDesk;
import org.fanlight.casework.referral.ReferralRefused;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.casework.referral.ThreeSidesDesk;
import org.fanlight.casework.referral.ThreeSidesDesk.Side;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Agreement;
import org.fanlight.partners.Agreements;
import org.fanlight.partners.Directory;
import org.fanlight.partners.SomeAgency;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Other agencies are asked to help with the person's consent, and nobody is forgotten on the way. */
@FanlightTest
class ReferralTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    ReferralDesk referrals;

    @Autowired
    ConsideringDesk considering;

    @Autowired
    ThreeSidesDesk sides;

    @Autowired
    HelpDesk help;

    @Autowired
    SharingDesk sharing;

    @Autowired
    Directory directory;

    @Autowired
    Landlords landlords;

    @Autowired
    Agreements agreements;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    ClosingDesk closing;

    @Autowired
    CaseDesk desk;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Referrals mine;

    @Autowired
    Letters letters;

    @Autowired
    Calendars calendars;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-26")
    @Keeps("IMA-4.19")
    @Keeps("OHG-3.2d")
    void an_agency_that_refuses_leaves_two_working_days_to_find_another_and_the_person_is_told() {
        for (String landlord : List.of("imani", "one_housing", "hexagon")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            As person = As.reporter(receipt.partyId(), landlord);
            UUID agency = SomeAgency.add(directory, landlord, "victim_support", SomeAgency.open("Helpers"));
            assertThatThrownBy(() -> refer(officer, receipt, ask(agency, null))).isInstanceOf(SharingRefused.class);
            allow(officer, receipt, "victim_support", Purpose.REFERRAL);
            UUID referral = refer(officer, receipt, ask(agency, null));
            assertThat(person.gets(mine::mine))
                    .singleElement()
                    .returns("Helpers", Referrals.Asked::agency)
                    .returns("Needs somebody to talk to", Referrals.Asked::what)
                    .returns(State.SENT.textKey(), Referrals.Asked::stateKey);

            officer.does(() -> referrals.answer(id, referral, State.REFUSED, "No room"));

            LocalDate due = calendars.of(landlord).after(today(), 2);
            assertThat(officer.gets(() -> tasks.of(id)))
                    .filteredOn(task -> "find-another-agency".equals(task.code()))
                    .singleElement()
                    .satisfies(task -> assertThat(LocalDate.ofInstant(task.dueAt(), London.ZONE))
                            .isEqualTo(due));
            assertThat(person.gets(letters::mine))
                    .singleElement()
                    .returns(Letter.Kind.REFERRAL_REFUSED, Letter::kind)
                    .returns("Helpers", Letter::words);
            refused(() -> officer.does(() -> referrals.answer(id, referral, State.DONE, "x")), Why.ANSWERED);

            UUID second = SomeAgency.add(directory, landlord, "victim_support", SomeAgency.open("Others"));
            UUID next = refer(officer, receipt, ask(second, today().plusDays(3)));
            assertThat(open(officer, id)).doesNotContain("find-another-agency").contains("follow-up-referral");
            officer.does(() -> referrals.answer(id, next, State.ACCEPTED, ""));
            officer.does(() -> referrals.answer(id, next, State.DONE, "They meet each week"));
            officer.does(() -> referrals.followedUp(id, next));
            assertThat(open(officer, id)).doesNotContain("follow-up-referral");
            assertThat(officer.gets(() -> referrals.of(id)).getFirst())
                    .returns(State.DONE, Referral::state)
                    .returns("They meet each week", Referral::outcome);
        }
    }

    @Test
    @Keeps("HEX-A1.4.1a")
    void somebody_is_referred_to_counselling_in_their_language_and_what_came_of_it_is_kept() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        UUID agency = SomeAgency.add(directory, "hexagon", "counselling", SomeAgency.open("Talk"));
        assertThat(officer.gets(() -> referrals.services(id)))
                .filteredOn(one -> one.id().equals(agency))
                .singleElement()
                .satisfies(one -> assertThat(one.facts().languages()).contains("English"));
        assertThatThrownBy(() -> refer(officer, receipt, ask(agency, null))).isInstanceOf(SharingRefused.class);
        allow(officer, receipt, "counselling", Purpose.REFERRAL);
        UUID referral = refer(officer, receipt, ask(agency, null));
        officer.does(() -> referrals.answer(id, referral, State.DONE, "Six talks"));
        assertThat(officer.gets(() -> referrals.of(id))).singleElement().returns("Six talks", Referral::outcome);
    }

    @Test
    @Keeps("BCHA-5b")
    void a_referral_shows_the_reference_and_no_name_unless_somebody_decides_otherwise() {
        assertThat(named("bcha", null)).isFalse();
        assertThat(named("bcha", true)).isTrue();
        assertThat(named("hexagon", null)).isTrue();
    }

    private boolean named(String landlord, @Nullable Boolean chosen) {
        Receipt receipt = some.send(landlord, SomeCase.callable());
        UUID id = some.of(receipt);
        As officer = As.officer(landlord);
        UUID agency = SomeAgency.add(directory, landlord, "victim_support", SomeAgency.open("Helpers"));
        allow(officer, receipt, "victim_support", Purpose.REFERRAL);
        refer(officer, receipt, new NewReferral(agency, "x", chosen, today().plusDays(1), false, false));
        Referral sent = officer.gets(() -> referrals.of(id)).getFirst();
        assertThat(sent.code()).isEqualTo(receipt.reference().digits());
        return sent.named();
    }

    @Test
    @Keeps("BCHA-4.8c")
    void where_the_policy_stays_with_people_a_day_to_ask_them_is_required() {
        for (String landlord : List.of("bcha", "imani")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            some.of(receipt);
            As officer = As.officer(landlord);
            UUID agency = SomeAgency.add(directory, landlord, "victim_support", SomeAgency.open("Helpers"));
            allow(officer, receipt, "victim_support", Purpose.REFERRAL);
            if (landlord.equals("bcha")) {
                refused(() -> refer(officer, receipt, ask(agency, null)), Why.NO_FOLLOW_UP);
                refused(() -> refer(officer, receipt, ask(agency, today().minusDays(1))), Why.NO_FOLLOW_UP);
                refer(officer, receipt, ask(agency, today().plusDays(7)));
            } else {
                refer(officer, receipt, ask(agency, null));
            }
        }
    }

    @Test
    @Keeps("XC-25")
    @Keeps("HEX-A1.3.3a")
    void an_agreement_that_ran_out_warns_before_anything_goes() {
        As keeper = As.senior("hexagon");
        As officer = As.officer("hexagon");
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        some.of(receipt);
        UUID agency = SomeAgency.add(directory, "hexagon", "council", SomeAgency.open("Town hall"));
        allow(officer, receipt, "council", Purpose.REFERRAL);
        refer(officer, receipt, ask(agency, null));
        keeper.gets(() -> agreements.add(
                Agreement.Kind.SHARING,
                "council",
                today().minusDays(2),
                today().plusDays(2),
                new Agreement.Facts("Protocol", "public task", List.of("dates"), List.of("council"), "")));
        refer(officer, receipt, ask(agency, null));

        clock.forward(Duration.ofDays(4));

        assertThat(officer.gets(() -> referrals.isAgreementOver(agency))).isTrue();
        refused(() -> refer(officer, receipt, ask(agency, null)), Why.AGREEMENT_OVER);
        refer(officer, receipt, new NewReferral(agency, "x", false, null, false, true));
        assertThat(keeper.gets(directory::unchecked)).extracting(Agency::id).doesNotContain(agency);
        clock.forward(Duration.ofDays(200));
        assertThat(keeper.gets(directory::unchecked)).extracting(Agency::id).contains(agency);
        assertThat(officer.gets(() -> directory.search("Anywhere", "race")))
                .extracting(Agency::id)
                .contains(agency);
    }

    @Test
    @Keeps("OHG-3.3c")
    @Keeps("OHG-3.4b")
    @Keeps("HEX-A1.1.3")
    void a_service_is_offered_where_it_is_open_and_nowhere_else() {
        for (String type : List.of("floating_support", "youth_service")) {
            UUID agency = SomeAgency.add(directory, "one_housing", type, SomeAgency.in("Ours " + type, "Riverbend"));
            Receipt inside = at("one_housing", "Riverbend");
            Receipt outside = at("one_housing", "Hilltop");
            As officer = As.officer("one_housing");
            assertThat(services(officer, inside)).contains(agency);
            assertThat(services(officer, outside)).doesNotContain(agency);
            allow(officer, outside, type, Purpose.REFERRAL);
            refused(() -> refer(officer, outside, ask(agency, null)), Why.NOT_HERE);
            allow(officer, inside, type, Purpose.REFERRAL);
            refer(officer, inside, ask(agency, null));
        }
        // The policy of another landlord has no such service, so it is not offered even where an entry would fit.
        assertThat(As.officer("hexagon").gets(directory::types)).doesNotContain("floating_support", "youth_service");

        UUID near = SomeAgency.add(directory, "hexagon", "victim_support", SomeAgency.in("Near", "Riverbend"));
        UUID far = SomeAgency.add(directory, "hexagon", "victim_support", SomeAgency.in("Far", "Hilltop"));
        assertThat(services(As.officer("hexagon"), at("hexagon", "Riverbend")))
                .contains(near)
                .doesNotContain(far);
    }

    @Test
    @Keeps("IMA-3.3b")
    void the_advice_to_take_away_differs_by_strand_and_area_and_stands_on_the_public_page() {
        As officer = As.officer("imani");
        UUID race = SomeAgency.add(
                directory,
                "imani",
                "race_unit",
                SomeAgency.of("For race", "Riverbend", List.of("race"), List.of(), List.of()));
        UUID faith = SomeAgency.add(
                directory,
                "imani",
                "counselling",
                SomeAgency.of("For faith", "Riverbend", List.of("religion"), List.of(), List.of()));
        UUID far = SomeAgency.add(
                directory,
                "imani",
                "victim_support",
                SomeAgency.of("For race elsewhere", "Hilltop", List.of("race"), List.of(), List.of()));
        Receipt racist = perceived("imani", "race", "Riverbend");
        Receipt religious = perceived("imani", "religion", "Riverbend");
        Receipt elsewhere = perceived("imani", "race", "Hilltop");

        assertThat(advice(officer, racist)).contains(race).doesNotContain(faith, far);
        assertThat(advice(officer, religious)).contains(faith).doesNotContain(race, far);
        assertThat(advice(officer, elsewhere)).contains(far).doesNotContain(race, faith);
        assertThat(directory.shown("imani")).extracting(Agency::id).contains(race, faith, far);

        SomePack.publish(
                landlords,
                "imani",
                text -> text.replaceAll("(?m)^partners.public:.*$", "") + "\npartners.public: false\n");
        try {
            assertThat(advice(officer, perceived("imani", "race", "Riverbend"))).isEmpty();
            assertThat(directory.shown("imani")).isEmpty();
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    private Receipt perceived(String landlord, String motive, String area) {
        Receipt receipt = some.send(
                landlord,
                SomeCase.quiet().with("perceived", Answer.chosen("me")).with("motives", Answer.chosen(motive)));
        database.sql("update case_file set area = ? where id = ?")
                .param(area)
                .param(some.of(receipt).toString())
                .update();
        return receipt;
    }

    private List<UUID> advice(As who, Receipt receipt) {
        return who.gets(() -> referrals.advice(some.of(receipt))).stream()
                .map(Agency::id)
                .toList();
    }

    @Test
    @Keeps("OHG-3.1a")
    void an_assessment_waits_for_every_agency_the_facts_bring_up() {
        for (String landlord : List.of("one_housing", "hexagon")) {
            UUID id = some.open(landlord, SomeCase.quiet());
            As officer = As.officer(landlord);
            officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
            Runnable finish = () -> officer.does(() -> assessments.finish(id, some.seen(officer, id), SomeCase.calm()));
            if (landlord.equals("one_housing")) {
                assertThat(gaps(finish)).contains(Gap.AGENCIES);
                var types = officer.gets(() -> considering.of(id)).keySet();
                assertThat(types).contains("council", "victim_support").doesNotContain("police", "social_services");
                types.forEach(type -> {
                    assertThat(gaps(finish)).contains(Gap.AGENCIES);
                    refused(() -> officer.does(() -> considering.answer(id, type, true, " ")), Why.NO_WORDS);
                    officer.does(() -> considering.answer(id, type, true, "They know the street"));
                });
            }
            finish.run();
        }
        UUID violent = some.open("one_housing", SomeCase.violent());
        assertThat(As.officer("one_housing").gets(() -> considering.of(violent)))
                .containsKey("police");
    }

    @Test
    @Keeps("LAW-31")
    void a_child_in_it_has_to_be_answered_before_the_assessment_is_finished() {
        for (var answers : List.of(
                SomeCase.quiet().with("children", Answer.chosen("yes")),
                SomeCase.quiet().with("other", Answer.chosen("known")).with("other_age", Answer.chosen("teenager")))) {
            UUID id = some.open("hexagon", answers);
            As officer = As.officer("hexagon");
            UUID contact = SomeAgency.add(directory, "hexagon", "council", SomeAgency.open("Children’s services"));
            officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
            Runnable finish = () -> officer.does(() -> assessments.finish(id, some.seen(officer, id), SomeCase.calm()));
            assertThat(gaps(finish)).containsExactly(Gap.SAFEGUARDING);
            assertThat(officer.gets(() -> considering.safeguardingContacts(id)))
                    .extracting(Agency::id)
                    .contains(contact);
            refused(() -> officer.does(() -> considering.answerSafeguarding(id, true, "")), Why.NO_WORDS);
            officer.does(() -> considering.answerSafeguarding(id, true, "Called the duty desk"));
            finish.run();
        }
        UUID without = some.open("hexagon", SomeCase.quiet());
        assertThat(As.officer("hexagon").gets(() -> considering.touchesChild(without)))
                .isFalse();
    }

    @Test
    @Keeps("HEX-3b")
    @Keeps("IMA-4.33")
    void a_review_asks_for_each_side_and_two_without_progress_call_a_meeting() {
        UUID id = some.open("imani", SomeCase.quiet());
        As officer = As.officer("imani");
        Map<Side, String> words = new HashMap<>(Map.of(Side.PERSON, "Calls each week", Side.OTHER_PARTY, "Not known"));
        refused(() -> officer.does(() -> sides.look(id, words, false)), Why.NO_SIDE);
        words.put(Side.AGENCIES, "None can help: nobody knows who it is");
        officer.does(() -> sides.look(id, words, false));
        assertThat(officer.gets(() -> sides.isStuck(id))).isFalse();
        officer.does(() -> sides.look(id, words, true));
        officer.does(() -> sides.look(id, words, false));
        assertThat(open(officer, id)).doesNotContain("multi-agency-meeting");
        officer.does(() -> sides.look(id, words, false));
        assertThat(officer.gets(() -> sides.isStuck(id))).isTrue();
        assertThat(open(officer, id)).containsOnlyOnce("multi-agency-meeting");
        assertThat(officer.gets(() -> sides.of(id)).getFirst().words()).isEqualTo(words);
    }

    @Test
    @Keeps("IMA-3.3e")
    void no_case_is_closed_as_handed_over_without_an_agency_that_has_it() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        some.readyToClose(officer, id);
        some.talkAboutClosing(officer, receipt);
        officer.gets(() -> tasks.of(id)).forEach(task -> officer.does(() -> tasks.done(id, task.id())));
        Runnable close = () -> officer.does(() -> closing.close(
                id,
                some.seen(officer, id),
                new ClosingDesk.Closing(
                        "handed-over",
                        Map.of(receipt.partyId(), new ClosingDesk.Summary("Done", "Nothing")),
                        "en-GB")));
        assertThatThrownBy(close::run)
                .isInstanceOfSatisfying(
                        ClosingDesk.Refused.class,
                        refused -> assertThat(refused.missing())
                                .extracting(ClosingDesk.Missing::kind)
                                .contains(ClosingDesk.Kind.NO_AGENCY));
        UUID agency = SomeAgency.add(directory, "imani", "race_unit", SomeAgency.open("Unit"));
        assertThatThrownBy(() -> refer(officer, receipt, ask(agency, null))).isInstanceOf(SharingRefused.class);
        allow(officer, receipt, "race_unit", Purpose.REFERRAL);
        refer(officer, receipt, ask(agency, null));
        close.run();
        assertThat(officer.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    @Keeps("IMA-4.13")
    @Keeps("IMA-4.14")
    void a_case_shows_what_the_council_can_do_and_surveillance_waits_for_a_manager() {
        for (String landlord : List.of("imani")) {
            Receipt receipt = at(landlord, "Garden End");
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            UUID health = SomeAgency.add(
                    directory,
                    landlord,
                    "environmental_health",
                    SomeAgency.of("Health", "Garden End", List.of(), List.of("noise"), List.of()));
            UUID elsewhere = SomeAgency.add(
                    directory,
                    landlord,
                    "environmental_health",
                    SomeAgency.of("Health", "Hilltop", List.of(), List.of("noise"), List.of()));
            assertThat(officer.gets(() -> help.powers(id)))
                    .extracting(Agency::id)
                    .contains(health)
                    .doesNotContain(elsewhere);
            UUID unit = SomeAgency.add(
                    directory,
                    landlord,
                    "race_unit",
                    SomeAgency.of("Unit", "", List.of(), List.of(), List.of("surveillance")));
            refused(() -> officer.does(() -> help.ask(id, unit, "councillors", "x")), Why.NO_HELP);
            UUID asked = officer.gets(() -> help.ask(id, unit, "surveillance", "A camera at the stairs"));
            assertThat(open(officer, id)).contains("decide-help");
            assertThatThrownBy(() -> officer.does(() -> help.decide(id, asked, true)))
                    .isInstanceOf(AccessDeniedException.class);
            As manager = As.manager(landlord);
            assertThatThrownBy(() -> manager.does(() -> help.decide(id, asked, true)))
                    .isInstanceOf(SharingRefused.class);
            allow(officer, receipt, "race_unit", Purpose.DISCUSSION);
            manager.does(() -> help.decide(id, asked, true));
            assertThat(officer.gets(() -> help.of(id)))
                    .singleElement()
                    .returns(HelpDesk.State.ASKED, HelpDesk.Help::state);
            assertThat(open(officer, id)).doesNotContain("decide-help");
        }
        UUID other = some.open("hexagon", SomeCase.quiet());
        SomeAgency.add(
                directory,
                "hexagon",
                "council",
                SomeAgency.of("Town", "", List.of(), List.of("noise"), List.of("surveillance")));
        assertThat(As.officer("hexagon").gets(() -> help.powers(other))).isEmpty();
        assertThat(As.officer("hexagon").gets(() -> help.units(other))).isEmpty();
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient database;

    /** A case in this area. */
    private Receipt at(String landlord, String area) {
        Receipt receipt = some.send(landlord, SomeCase.quiet());
        database.sql("update case_file set area = ? where id = ?")
                .param(area)
                .param(some.of(receipt).toString())
                .update();
        return receipt;
    }

    private List<UUID> services(As who, Receipt receipt) {
        return who.gets(() -> referrals.services(some.of(receipt))).stream()
                .map(Agency::id)
                .toList();
    }

    private static List<Gap> gaps(Runnable finish) {
        try {
            finish.run();
            return List.of();
        } catch (AssessmentDesk.Incomplete incomplete) {
            return incomplete.gaps();
        }
    }

    private static NewReferral ask(UUID agency, @Nullable LocalDate followUp) {
        return new NewReferral(agency, "Needs somebody to talk to", null, followUp, false, false);
    }

    private UUID refer(As who, Receipt receipt, NewReferral asked) {
        return who.gets(() -> referrals.refer(some.of(receipt), receipt.partyId(), asked));
    }

    private void allow(As who, Receipt receipt, String agency, Purpose purpose) {
        who.does(() -> sharing.allow(
                some.of(receipt),
                receipt.partyId(),
                new NewConsent(agency, purpose, "What helps", How.SPOKEN, today().plusDays(300))));
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
                        ReferralRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
