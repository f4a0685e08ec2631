package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.otherparty.Conclusion.Outcome;
import org.fanlight.casework.otherparty.Conclusion.Words;
import org.fanlight.casework.otherparty.InvestigationDesk;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.untrue.Doubt.State;
import org.fanlight.casework.untrue.UntrueDesk;
import org.fanlight.casework.untrue.UntrueRefused;
import org.fanlight.casework.untrue.UntrueRefused.Why;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportFacts;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The one way of One Housing's policy not to accept a report: late, narrow, explained, decided by others, and gone if wrong. */
@FanlightTest
class UntrueTest {

    private static final String OHG = "one_housing";

    private final As officer = As.officer(OHG);
    private final As senior = As.senior(OHG);
    private final As decider = staff("decider", Role.SENIOR);
    private final As manager = As.manager(OHG);
    private final As reviewer = staff("reviewer", Role.MANAGER);

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    UntrueDesk untrue;

    @Autowired
    InvestigationDesk findings;

    @Autowired
    CaseDesk desk;

    @Autowired
    BandDesk bands;

    @Autowired
    Letters letters;

    @Autowired
    MessageDesk messages;

    @Autowired
    ReportFacts facts;

    @Autowired
    Landlords landlords;

    @Autowired
    JdbcClient database;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    private static As staff(String name, Role role) {
        return As.person(new Person(UUID.nameUUIDFromBytes(name.getBytes()), OHG, Set.of(role), name));
    }

    @Test
    @Keeps("OHG-3.5a")
    @Keeps("OHG-3.5b")
    void it_opens_late_by_a_senior_on_one_ground_and_changes_nothing_else() {
        Receipt receipt = some.send(OHG, SomeCase.quiet());
        UUID id = some.of(receipt);
        refused(() -> open(senior, receipt, "transfer_priority"), Why.AT_TRIAGE);
        some.assess(officer, id);
        assertThat(officer.gets(() -> untrue.isThere(id)))
                .as("an officer alone sees no such way")
                .isFalse();
        assertThatThrownBy(() -> open(officer, receipt, "transfer_priority")).isInstanceOf(AccessDeniedException.class);
        refused(() -> open(senior, receipt, "transfer_priority"), Why.NO_INVESTIGATION);
        officer.does(() -> findings.conclude(
                id, Outcome.NOT_ENOUGH_EVIDENCE, new Words("It cannot be shown.", "", ""), List.of()));
        refused(() -> open(senior, receipt, "transfer_priority"), Why.NO_INVESTIGATION);
        investigate(id);
        refused(() -> open(senior, receipt, "revenge"), Why.GROUND);
        var band = senior.gets(() -> bands.now(id));
        var clocks = senior.gets(() -> desk.clocks(id));
        var timeline = senior.gets(() -> desk.timeline(id)).size();
        var perceived = facts.perceptions(receipt.reportId());
        boolean counted = some.isCounted(id);

        UUID doubt = open(senior, receipt, "transfer_priority");

        assertThat(senior.gets(() -> bands.now(id))).isEqualTo(band);
        assertThat(senior.gets(() -> desk.clocks(id))).isEqualTo(clocks);
        assertThat(senior.gets(() -> desk.timeline(id)))
                .as("no mark in the timeline")
                .hasSize(timeline);
        assertThat(facts.perceptions(receipt.reportId())).isEqualTo(perceived);
        assertThat(some.isCounted(id)).isEqualTo(counted);
        refused(() -> open(senior, receipt, "transfer_priority"), Why.ALREADY);
        senior.does(() -> untrue.drop(id, doubt));
        assertThat(rows(id)).as("nothing of it stays").isZero();

        for (String landlord : List.of("hexagon", "nwldc", "imani", "bcha")) {
            Receipt other = some.send(landlord, SomeCase.quiet());
            UUID elsewhere = some.of(other);
            some.assess(As.officer(landlord), elsewhere);
            assertThat(As.manager(landlord).gets(() -> untrue.isThere(elsewhere)))
                    .isFalse();
            refused(
                    () -> As.manager(landlord)
                            .does(() -> untrue.open(elsewhere, other.partyId(), "transfer_priority", "x")),
                    Why.NOT_IN_POLICY);
        }
    }

    @Test
    @Keeps("OHG-3.5c")
    void the_person_hears_why_in_their_language_and_what_they_add_stops_the_decision() {
        Receipt receipt = some.send(OHG, SomeCase.quiet());
        UUID id = some.of(receipt);
        UUID doubt = opened(receipt);
        As person = As.reporter(receipt.partyId(), OHG);
        refused(() -> officer.does(() -> untrue.explain(id, doubt, "Co widzieliśmy", "pl")), Why.LANGUAGE);
        refused(
                () -> officer.does(() -> untrue.explain(id, doubt, "Your report is false.", "en-GB")),
                Why.DOUBTING_WORDS);
        explain(id, doubt);
        assertThat(person.gets(letters::mine))
                .singleElement()
                .returns(Letter.Kind.EXPLANATION, Letter::kind)
                .returns("The film shows an empty stairwell. Did we miss something?", Letter::words);
        refused(() -> decide(decider, id, doubt, "Write to us."), Why.WINDOW_RUNS);
        person.does(() -> messages.fromReporter(
                new NewMessage(UUID.randomUUID(), "It was the other stairwell.", Language.ENGLISH)));
        overWindow();
        refused(() -> decide(decider, id, doubt, "Write to us."), Why.NEW_INFORMATION);
        senior.does(() -> untrue.consider(id, doubt));
        explain(id, doubt);
        overWindow();
        decide(decider, id, doubt, "Write to us.");

        SomePack.publish(landlords, OHG, text -> text.replace("false.explain: true", "false.explain: false"));
        try {
            Receipt other = some.send(OHG, SomeCase.quiet());
            UUID second = opened(other);
            decide(decider, some.of(other), second, "Write to us.");
        } finally {
            SomePack.publish(landlords, OHG, text -> text);
        }
    }

    @Test
    @Keeps("OHG-3.5d")
    @Keeps("OHG-3.5e")
    void the_decision_says_how_to_ask_for_a_review_by_somebody_without_any_part_in_it() {
        Receipt receipt = some.send(OHG, SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), OHG);
        UUID doubt = opened(receipt);
        explain(id, doubt);
        overWindow();
        refused(() -> decide(senior, id, doubt, "Write to us."), Why.HAD_A_PART);
        decide(decider, id, doubt, "");
        refused(() -> manager.does(() -> untrue.send(id, doubt)), Why.NO_REVIEW_TEXT);
        manager.does(() -> untrue.giveBack(id, doubt));
        refused(() -> decide(decider, id, doubt, "Write to us."), Why.HAD_A_PART);
        decide(staff("third", Role.SENIOR), id, doubt, "Ask the Regional Housing Manager for a review.");
        manager.does(() -> untrue.send(id, doubt));
        Letter letter = person.gets(letters::mine).getFirst();
        assertThat(letter.kind()).isEqualTo(Letter.Kind.DECISION);
        assertThat(letter.words())
                .contains("The bins stood there.", "Film of Tuesday", "Ask the Regional Housing Manager for a review.");
        for (Language language : Languages.all()) {
            assertThat(texts.say(language, "progress.letter.decision.next")).isNotBlank();
        }
        officer.does(() -> untrue.reviewAsked(id, doubt));
        refused(() -> manager.does(() -> untrue.review(id, doubt, true, "You are right.", "en-GB")), Why.HAD_A_PART);
        assertThatThrownBy(() -> senior.does(() -> untrue.review(id, doubt, true, "x", "en-GB")))
                .isInstanceOf(AccessDeniedException.class);
        reviewer.does(() -> untrue.review(id, doubt, true, "You are right.", "en-GB"));
        assertThat(rows(id)).as("deleted once the person is right").isZero();
        assertThat(person.gets(letters::mine).getFirst().kind()).isEqualTo(Letter.Kind.UPHELD);

        SomePack.publish(landlords, OHG, text -> text.replace("false.letter: true", "false.letter: false"));
        try {
            Receipt other = some.send(OHG, SomeCase.quiet());
            UUID caseId = some.of(other);
            UUID second = opened(other);
            explain(caseId, second);
            overWindow();
            decide(decider, caseId, second, "");
            manager.does(() -> untrue.send(caseId, second));
        } finally {
            SomePack.publish(landlords, OHG, text -> text);
        }
    }

    @Test
    void after_a_review_that_leaves_it_the_complaint_is_offered_and_nobody_later_sees_it() {
        Receipt receipt = some.send(OHG, SomeCase.quiet());
        UUID id = some.of(receipt);
        UUID doubt = opened(receipt);
        explain(id, doubt);
        overWindow();
        decide(decider, id, doubt, "Write to us.");
        manager.does(() -> untrue.send(id, doubt));
        officer.does(() -> untrue.reviewAsked(id, doubt));
        reviewer.does(() -> untrue.review(id, doubt, false, "It stays as it is.", "en-GB"));
        assertThat(As.reporter(receipt.partyId(), OHG)
                        .gets(letters::mine)
                        .getFirst()
                        .kind())
                .isEqualTo(Letter.Kind.REVIEWED);
        assertThat(texts.say(Language.ENGLISH, "progress.letter.reviewed.next")).contains("complaint");
        assertThat(manager.gets(() -> untrue.of(id))).singleElement().returns(State.REVIEWED, one -> one.state());
        assertThat(staff("later", Role.MANAGER).gets(() -> untrue.of(id))).isEmpty();
    }

    private UUID open(As who, Receipt receipt, String ground) {
        UUID id = some.of(receipt);
        return who.gets(() -> untrue.open(id, receipt.partyId(), ground, "The transfer form says the same day."));
    }

    private UUID opened(Receipt receipt) {
        UUID id = some.of(receipt);
        some.assess(officer, id);
        investigate(id);
        return open(senior, receipt, "transfer_priority");
    }

    private void investigate(UUID id) {
        senior.does(() -> findings.conclude(
                id, Outcome.NOT_ACCEPTED, new Words("The film shows nobody.", "File 7", ""), List.of()));
    }

    private void explain(UUID id, UUID doubt) {
        officer.does(
                () -> untrue.explain(id, doubt, "The film shows an empty stairwell. Did we miss something?", "en-GB"));
    }

    private void decide(As who, UUID id, UUID doubt, String review) {
        who.does(() -> untrue.decide(id, doubt, "The bins stood there.", "Film of Tuesday", review, "en-GB"));
    }

    private void overWindow() {
        clock.forward(Duration.ofDays(25));
        assertThat(clock.instant()).isAfter(Instant.EPOCH);
    }

    private int rows(UUID id) {
        return database.sql("select count(*) from case_doubt where case_id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        UntrueRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
