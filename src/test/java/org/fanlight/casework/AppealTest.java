package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.appeal.AppealDesk;
import org.fanlight.casework.appeal.AppealRefused;
import org.fanlight.casework.appeal.AppealRefused.Why;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.deadlines.ClockState;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
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

/** Whoever does not agree with closing gets another look by somebody who decided nothing so far. */
@FanlightTest
class AppealTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    SomeStaff staff;

    @Autowired
    AppealDesk appeals;

    @Autowired
    AppealVoice voice;

    @Autowired
    CaseDesk desk;

    @Autowired
    ClosingDesk closing;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Letters letters;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("IMA-4.29b")
    void closing_waits_for_an_appeal_and_an_appeal_on_the_third_day_keeps_the_case_open() {
        As senior = As.senior("imani");
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "imani");
        some.assess(senior, id);
        assertThat(person.gets(voice::closesAfter)).isEmpty();
        senior.does(() -> desk.move(id, some.seen(senior, id), Step.PROPOSE_CLOSING));
        assertThat(told(person)).contains(Letter.Kind.CLOSING_PROPOSED);
        assertThat(person.gets(voice::closesAfter)).isPresent();
        assertThat(parts(senior, id)).contains("staff.appeal.window-open");
        assertThat(senior.gets(() -> closing.missing(id)))
                .extracting(ClosingDesk.Missing::kind)
                .contains(ClosingDesk.Kind.NO_TALK);

        clock.forward(Duration.ofDays(3));
        assertThat(person.gets(() -> voice.ask("It began again."))).isTrue();
        clock.forward(Duration.ofDays(40));
        assertThat(parts(senior, id))
                .as("the window is over, the appeal is not")
                .contains("staff.appeal.open")
                .doesNotContain("staff.appeal.window-open");
        UUID appeal = senior.gets(() -> appeals.of(id)).getFirst().id();
        refused(() -> senior.does(() -> appeals.decide(id, appeal, true, "Right", "en-GB")), Why.EARLIER_DECIDER);
        As.staff("imani", Role.SENIOR, Role.OFFICER)
                .does(() -> appeals.decide(id, appeal, true, "You are right.", "en-GB"));
        assertThat(senior.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.WORKING);

        senior.does(() -> desk.move(id, some.seen(senior, id), Step.PROPOSE_CLOSING));
        assertThat(parts(senior, id)).contains("staff.appeal.window-open");
        person.does(voice::agree);
        assertThat(parts(senior, id)).doesNotContain("staff.appeal.open", "staff.appeal.window-open");

        As elsewhere = As.officer("hexagon");
        Receipt other = some.send("hexagon", SomeCase.quiet());
        some.assess(elsewhere, some.of(other));
        elsewhere.does(() -> desk.move(some.of(other), some.seen(elsewhere, some.of(other)), Step.PROPOSE_CLOSING));
        assertThat(parts(elsewhere, some.of(other)))
                .as("this policy has no such wait")
                .isEmpty();
    }

    @Test
    @Keeps("XC-37")
    void an_appeal_comes_by_any_channel_and_upheld_opens_the_case_again_with_its_history() {
        As officer = As.officer("one_housing");
        As first = manager();
        As second = manager();
        Receipt receipt = closedBy(first);
        UUID id = some.of(receipt);
        assertThat(officer.gets(() -> appeals.writeDown(id, receipt.partyId(), How.CALL, "")))
                .isTrue();
        refused(() -> officer.gets(() -> appeals.writeDown(id, receipt.partyId(), How.LETTER, "")), Why.ASKED);
        UUID appeal = officer.gets(() -> appeals.of(id)).getFirst().id();
        refused(() -> first.does(() -> appeals.assign(id, appeal, first.who().id())), Why.EARLIER_DECIDER);
        refused(() -> first.does(() -> appeals.decide(id, appeal, true, "Right", "en-GB")), Why.EARLIER_DECIDER);
        refused(
                () -> As.senior("one_housing").does(() -> appeals.decide(id, appeal, true, "Right", "en-GB")),
                Why.ROLE);
        second.does(() -> appeals.assign(id, appeal, second.who().id()));
        second.does(() -> appeals.decide(id, appeal, true, "You are right.", "en-GB"));

        assertThat(officer.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.REOPENED);
        assertThat(officer.gets(() -> desk.clocks(id)))
                .anyMatch(one -> one.rule().equals("first_assessment") && one.state() == ClockState.RUNNING);
        assertThat(officer.gets(() -> desk.timeline(id)))
                .extracting(Record.Entry::deed)
                .contains(Deed.CLOSED);
        assertThat(told(As.reporter(receipt.partyId(), "one_housing"))).contains(Letter.Kind.APPEAL_UPHELD);
        assertThat(officer.gets(() -> tasks.of(id)))
                .filteredOn(task -> task.code() != null && task.code().equals("decide-appeal"))
                .allMatch(TaskDesk.Task::isDone);
    }

    @Test
    void only_a_day_the_policy_sets_ends_the_time_to_ask() {
        SomePack.publish(
                landlords,
                "one_housing",
                text -> text + "clk.appeal_window: {length: 5, unit: working_days, src: policy, row: OHG-3.5e}\n");
        Receipt late;
        try {
            late = closedBy(manager());
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
        Receipt open = closedBy(manager());
        clock.forward(Duration.ofDays(60));
        refused(() -> As.reporter(late.partyId(), "one_housing").gets(() -> voice.ask("")), Why.WINDOW_OVER);
        assertThat(As.reporter(open.partyId(), "one_housing").gets(() -> voice.ask("")))
                .isTrue();
    }

    private As manager() {
        return As.person(new Person(
                staff.of("one_housing", Role.MANAGER).id(), "one_housing", java.util.Set.of(Role.MANAGER), "Robin"));
    }

    private Receipt closedBy(As who) {
        Receipt receipt = some.send("one_housing", SomeCase.quiet());
        some.readyToClose(who, some.of(receipt));
        some.cannotTalkAboutClosing(who, receipt);
        some.close(who, receipt, "We painted it over.", "Nothing more.");
        return receipt;
    }

    private List<Letter.Kind> told(As person) {
        return person.gets(letters::mine).stream().map(Letter::kind).toList();
    }

    private List<String> parts(As who, UUID id) {
        return who.gets(() -> closing.missing(id)).stream()
                .filter(one -> one.kind() == ClosingDesk.Kind.OF_A_PART)
                .map(ClosingDesk.Missing::rule)
                .filter(key -> String.valueOf(key).startsWith("staff.appeal"))
                .toList();
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        AppealRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
