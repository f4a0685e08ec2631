package org.fanlight.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ClosingDesk.Closing;
import org.fanlight.casework.ClosingDesk.Kind;
import org.fanlight.casework.ClosingDesk.Missing;
import org.fanlight.casework.ClosingDesk.Summary;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.ContactLog.Outcome;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.recording.CaseRecord;
import org.fanlight.casework.recording.CaseRecordDesk;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.contact.Method;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A case closes only when what was promised is done, and the person then reads what was done. */
@FanlightTest
class ClosingTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    ClosingDesk closing;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ContactLog talks;

    @Autowired
    Progress progress;

    @Autowired
    PlanDesk plans;

    @Autowired
    CaseRecordDesk records;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void a_fresh_case_is_kept_open_by_everything_that_is_missing() {
        UUID id = some.open("imani", SomeCase.callable());
        OFFICER.does(() -> tasks.add(id, "Look at the door", Instant.now().plusSeconds(3600)));
        assertThat(missing(id))
                .contains(Kind.NOT_PROPOSED, Kind.NO_ASSESSMENT, Kind.OPEN_PROMISE, Kind.UNFINISHED_TASKS, Kind.NO_TALK)
                .doesNotContain(Kind.NO_REASON);
        var refused = catchThrowableOfType(
                ClosingDesk.Refused.class,
                () -> OFFICER.does(() -> closing.close(id, seen(id), new Closing("", Map.of(), "en-GB"))));
        assertThat(refused.missing())
                .extracting(Missing::kind)
                .contains(Kind.NO_REASON_CODE, Kind.NO_SUMMARY, Kind.NO_OUTLOOK, Kind.NO_TALK);
        assertThat(OFFICER.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.NEW);
    }

    @Test
    @Keeps("LAW-08")
    void a_case_without_plan_talk_risk_or_thought_of_agencies_stays_open_and_its_record_shows_them_in_order() {
        Receipt receipt = some.send("hexagon", SomeCase.violent());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        assertThat(missingAt(officer, id))
                .contains(
                        new Missing(Kind.NO_ASSESSMENT, null),
                        new Missing(Kind.NO_TALK, null),
                        new Missing(Kind.OF_A_PART, "staff.plan.owed"),
                        new Missing(Kind.OF_A_PART, "staff.agencies.owed"));
        assertThatThrownBy(() -> some.close(officer, receipt, "We painted it over.", "Nothing more."))
                .isInstanceOf(ClosingDesk.Refused.class);

        some.considerAgencies(officer, id);
        assertThat(missingAt(officer, id)).doesNotContain(new Missing(Kind.OF_A_PART, "staff.agencies.owed"));
        assertThatThrownBy(() -> officer.does(() -> plans.doWithout(id, " "))).isInstanceOf(PlanRefused.class);
        officer.does(() -> plans.doWithout(id, "They moved away before one was made."));
        assertThat(missingAt(officer, id)).doesNotContain(new Missing(Kind.OF_A_PART, "staff.plan.owed"));
        assertThat(officer.gets(() -> records.of(id)).getFirst().lines())
                .extracting(CaseRecord.Line::labelKey)
                .containsSubsequence(
                        "staff.record.plan", "staff.record.talks", "staff.record.assessment", "staff.record.agencies");

        Receipt planned = some.send("hexagon", SomeCase.quiet());
        UUID other = some.of(planned);
        officer.does(() -> plans.begin(other, planned.partyId(), "en-GB"));
        assertThat(missingAt(officer, other))
                .as("a draft nobody was shown")
                .contains(new Missing(Kind.OF_A_PART, "staff.plan.owed"));
        officer.does(() -> plans.keepInTouch(other, planned.partyId(), Way.PAGE, 7));
        officer.does(() -> plans.show(other, planned.partyId(), "", "en-GB", ""));
        assertThat(missingAt(officer, other)).doesNotContain(new Missing(Kind.OF_A_PART, "staff.plan.owed"));
    }

    private List<Missing> missingAt(As who, UUID id) {
        return who.gets(() -> closing.missing(id));
    }

    @Test
    void a_missed_limit_needs_its_reason_before_the_case_closes() {
        UUID id = some.open("imani", SomeCase.callable());
        clock.forward(Duration.ofHours(25));
        assertThat(OFFICER.gets(() -> closing.missing(id))).contains(new Missing(Kind.NO_REASON, "first_contact"));
        OFFICER.does(() -> desk.giveReason(id, "first_contact", "The number did not ring."));
        assertThat(OFFICER.gets(() -> closing.missing(id)))
                .doesNotContain(new Missing(Kind.NO_REASON, "first_contact"));
    }

    @Test
    void a_finished_case_closes_and_its_person_reads_what_was_done_until_it_opens_again() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        ready(id, receipt);
        assertThat(missing(id)).isEmpty();
        OFFICER.does(() -> closing.close(id, seen(id), summary(receipt, "We spoke with the neighbour.")));
        ProgressView closed = seenBy(receipt);
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.closing())
                .extracting(ProgressView.Closing::summary)
                .isEqualTo("We spoke with the neighbour.");
        assertThat(closed.timeline())
                .extracting(ProgressView.Moment::stage)
                .containsExactly(Stage.NEW, Stage.ASSESSING, Stage.WORKING, Stage.CLOSING, Stage.CLOSED);
        OFFICER.does(() -> desk.move(id, seen(id), Step.REOPEN));
        assertThat(seenBy(receipt).stage()).isEqualTo(Stage.REOPENED);
        assertThat(seenBy(receipt).closing()).isNull();
    }

    @Test
    @Keeps("XC-36")
    void without_a_talk_it_stays_open_and_then_the_person_reads_all_there_is_to_know_and_a_survey_is_planned() {
        clock.set(Instant.parse("2026-11-24T12:00:00Z"));
        Receipt receipt = some.send("hexagon", SomeCase.callable());
        As officer = As.officer("hexagon");
        UUID id = some.of(receipt);
        some.readyToClose(officer, id);
        assertThatThrownBy(() -> some.close(officer, receipt, "We painted it over.", "A new lock on Monday."))
                .isInstanceOfSatisfying(
                        ClosingDesk.Refused.class,
                        refused -> assertThat(refused.missing()).containsExactly(new Missing(Kind.NO_TALK, null)));
        some.talkAboutClosing(officer, receipt);
        some.close(officer, receipt, "We painted it over.", "A new lock on Monday.");
        var read = requireNonNull(As.reporter(receipt.partyId(), "hexagon")
                .gets(() -> progress.of(receipt.partyId()))
                .closing());
        assertThat(read.summary()).isEqualTo("We painted it over.");
        assertThat(read.toCome()).isEqualTo("A new lock on Monday.");
        assertThat(read.appeal().textKey()).isEqualTo("policy.appeal.other_manager");
        assertThat(read.appeal().inPolicy()).as("this policy is silent").isFalse();
        assertThat(London.date(requireNonNull(read.appeal().by()), Language.ENGLISH))
                .as("twenty working days")
                .isEqualTo("Tuesday, 22 December 2026");
        assertThat(officer.gets(() -> desk.clocks(id)))
                .filteredOn(one -> one.rule().equals("survey_sent"))
                .singleElement()
                .returns(ClockState.RUNNING, CaseClock::state)
                .returns(Origin.DEFAULT, CaseClock::origin)
                .returns(3, CaseClock::length);
    }

    @Test
    void each_policy_has_its_own_way_to_another_look_and_one_that_asks_for_no_talk_needs_none() {
        Map<String, String> ways = Map.of(
                "nwldc", "return_with_evidence",
                "imani", "before_closing",
                "bcha", "formal_complaint",
                "one_housing", "manager_then_panel");
        ways.forEach((landlord, way) ->
                assertThat(landlords.current(landlord).appeal()).isEqualTo(new PolicyPack.Appeal(way, true)));
        SomePack.publish(landlords, "hexagon", text -> text + "closure.talk: false\n");
        try {
            Receipt receipt = some.send("hexagon", SomeCase.quiet());
            As officer = As.officer("hexagon");
            some.readyToClose(officer, some.of(receipt));
            some.close(officer, receipt, "We painted it over.", "Nothing more.");
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    void the_risk_is_scored_once_more_after_closing_was_proposed() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        ready(id, receipt);
        OFFICER.does(() -> desk.move(id, seen(id), Step.KEEP_OPEN));
        clock.forward(Duration.ofMinutes(1));
        OFFICER.does(() -> desk.move(id, seen(id), Step.PROPOSE_CLOSING));
        assertThat(missing(id)).containsExactly(Kind.RISK_NOT_SCORED_AGAIN, Kind.OF_A_PART);
    }

    @Test
    void only_a_senior_closes_because_there_was_nothing_to_act_on() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        ready(id, receipt);
        var nothing = new Closing(
                "no-substance", Map.of(receipt.partyId(), new Summary("We found nothing.", "Nothing more.")), "en-GB");
        assertThatThrownBy(() -> OFFICER.does(() -> closing.close(id, seen(id), nothing)))
                .isInstanceOfSatisfying(
                        ClosingDesk.Refused.class,
                        refused ->
                                assertThat(refused.missing()).containsExactly(new Missing(Kind.SENIOR_CLOSES, null)));
        As.senior("imani").does(() -> closing.close(id, seen(id), nothing));
        assertThat(seenBy(receipt).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_person_who_cannot_be_reached_safely_does_not_keep_the_case_open_once_that_is_written_down() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.NOT_POSSIBLE, true)));
        assertThat(missing(id)).doesNotContain(Kind.NO_TALK);
    }

    private void ready(UUID id, Receipt receipt) {
        some.readyToClose(OFFICER, id);
        some.talkAboutClosing(OFFICER, receipt);
    }

    private Contact talk(Receipt receipt, Outcome outcome, boolean aboutClosing) {
        return new Contact(
                receipt.partyId(), clock.instant(), OFFICER.who().id(), Method.CALL, outcome, aboutClosing, "Why");
    }

    private static Closing summary(Receipt receipt, String words) {
        return new Closing(
                "action-taken",
                Map.of(receipt.partyId(), new Summary(words, "The caretaker looks by each week.")),
                "en-GB");
    }

    private ProgressView seenBy(Receipt receipt) {
        return As.reporter(receipt.partyId(), "imani").gets(() -> progress.of(receipt.partyId()));
    }

    private Seen seen(UUID id) {
        return some.seen(OFFICER, id);
    }

    private List<Kind> missing(UUID id) {
        return OFFICER.gets(() -> closing.missing(id)).stream()
                .map(Missing::kind)
                .toList();
    }
}
