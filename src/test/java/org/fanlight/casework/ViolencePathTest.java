package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Assessment.Gap;
import org.fanlight.casework.InboxFilter.Kind;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.ChecklistDesk;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.people.DutyDesk;
import org.fanlight.people.Turn;
import org.fanlight.report.Danger;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Violence goes first: to the top, to whoever is on duty, with its clocks, checklists and the domestic-abuse track. */
@FanlightTest
class ViolencePathTest {

    private static final As OFFICER = As.officer("nwldc");
    private static final As SENIOR = As.senior("nwldc");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    ViolenceDesk violence;

    @Autowired
    ChecklistDesk checklists;

    @Autowired
    AlertDesk alerts;

    @Autowired
    DutyCalls calls;

    @Autowired
    DutyDesk duty;

    @Autowired
    Inbox inbox;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ToldDesk told;

    @Autowired
    Progress progress;

    @Autowired
    Landlords landlords;

    @Autowired
    org.fanlight.access.SomeStaff staff;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-20")
    void a_knife_tops_the_inbox_calls_at_once_runs_a_day_and_needs_its_checklist_before_the_assessment() {
        clock.set(Instant.parse("2031-03-01T09:00:00Z"));
        some.open("nwldc", SomeCase.quiet());
        clock.forward(Duration.ofDays(20));
        UUID late = some.open("nwldc", SomeCase.quiet());
        clock.forward(Duration.ofDays(20));
        assertThat(OFFICER.gets(() -> desk.clocks(late)))
                .anyMatch(one -> one.dueAt().isBefore(clock.instant()));

        UUID id = some.open("nwldc", SomeCase.quiet().with("violence", Answer.chosen("weapon")));

        assertThat(above(id))
                .doesNotContain(late)
                .allMatch(one -> OFFICER.gets(() -> desk.again(one)).violence());
        assertThat(called(OFFICER, id)).isTrue();
        CaseClock day = clockOf(OFFICER, id, "violence_handled");
        assertThat(Duration.between(day.startedAt(), day.dueAt())).isEqualTo(Duration.ofHours(24));
        assertThat(day.state()).isEqualTo(ClockState.RUNNING);
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        OFFICER.does(() -> assessments.addSafetyStep(id, false, "Stays with her sister."));
        assertThat(gaps(OFFICER, id, SomeCase.threatened("no"))).containsExactly(Gap.SAFETY_CHECKLIST);
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        assertThat(gaps(OFFICER, id, SomeCase.threatened(""))).containsExactly(Gap.DOMESTIC);
        OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), SomeCase.threatened("no")));
        assertThat(clockOf(OFFICER, id, "violence_handled").state()).isEqualTo(ClockState.MET);
        OFFICER.does(() -> alerts.answer(alerts.of(id).getFirst()));
        assertThat(above(id)).contains(late);
    }

    @ParameterizedTest
    @CsvSource({
        "violence, hurt, VIOLENCE",
        "violence, threat, THREAT",
        "violence, weapon, WEAPON",
        "violence, fire, ARSON",
        "violence, sexual, SEXUAL",
        "violence, followed, STALKING",
        "violence, child, CHILD",
        "danger, yes, UNSAFE",
        "danger, not_sure, UNSAFE",
        "tonight, no, UNSAFE",
        "children, hurt, CHILD",
        "forms, violence_or_threat, THREAT",
        "forms, threatening_letters_or_calls, THREAT"
    })
    void each_of_these_answers_sets_the_fast_path_going(String question, String answer, Danger danger) {
        UUID id = some.open("bcha", SomeCase.quiet().with(question, Answer.chosen(answer)));
        As officer = As.officer("bcha");
        assertThat(officer.gets(() -> violence.of(id)))
                .singleElement()
                .satisfies(known -> assertThat(known.dangers()).contains(danger));
        assertThat(clockOf(officer, id, "violence_handled").state()).isEqualTo(ClockState.RUNNING);
        assertThat(officer.gets(() -> desk.again(id)).violence()).isTrue();
        assertThat(officer.gets(() -> violence.calls(id))).isNotEmpty();
    }

    @Test
    @Keeps("OHG-1.1d")
    void one_housing_offers_its_thirteen_acts_and_other_and_arson_goes_the_fast_way() {
        assertThat(landlords.current("one_housing").forms())
                .hasSize(14)
                .contains(
                        "ridicule_or_mimicry",
                        "stirring_hatred",
                        "inciting_political_platform",
                        "derogatory_material",
                        "assault",
                        "property_damage",
                        "arson_or_attempt",
                        "threatening_or_insulting_graffiti_or_writing",
                        "threatening_conduct",
                        "unfounded_complaints",
                        "threatening_letters_or_calls",
                        "vehicle_vandalism",
                        "deterring_from_a_home",
                        "other");
        As officer = As.officer("one_housing");
        UUID quiet = some.open("one_housing", SomeCase.quiet().with("forms", Answer.chosen("unfounded_complaints")));
        assertThat(officer.gets(() -> violence.of(quiet))).isEmpty();
        UUID fire = some.open("one_housing", SomeCase.quiet().with("forms", Answer.chosen("arson_or_attempt")));
        assertThat(officer.gets(() -> desk.again(fire)).violence()).isTrue();
        assertThat(clockOf(officer, fire, "violence_handled").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    @Keeps("NWL-12")
    void a_threat_of_saturday_evening_is_due_on_sunday_under_both_policies_and_stands_apart_from_the_home() {
        clock.set(Instant.parse("2026-11-21T18:00:00Z"));
        Receipt receipt = some.send("nwldc", domestic());
        UUID id = some.of(receipt);
        assertThat(clockOf(OFFICER, id, "violence_handled").dueAt())
                .isCloseTo(
                        Instant.parse("2026-11-22T18:00:00Z"),
                        org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MINUTES));
        assertThat(clockOf(OFFICER, id, "violence_handled").isPromise()).isTrue();
        assertThat(OFFICER.gets(() -> desk.again(id)).domestic()).isTrue();
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        OFFICER.does(() -> assessments.addSafetyStep(id, false, "Spoke alone, safe place found."));
        assertThat(gaps(OFFICER, id, SomeCase.threatened("yes")))
                .containsExactly(Gap.SAFETY_CHECKLIST, Gap.DOMESTIC_CHECKLIST);
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        some.checkAll(OFFICER, id, Checklist.DOMESTIC);
        OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), SomeCase.threatened("yes")));
        assertThat(clockOf(OFFICER, id, "violence_handled").state()).isEqualTo(ClockState.MET);

        Receipt sameHome = some.send("nwldc", SomeCase.quiet());
        UUID other = some.of(sameHome);
        As household = As.reporter(sameHome.partyId(), "nwldc");
        assertThatThrownBy(() -> household.gets(() -> progress.of(receipt.partyId())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SENIOR.does(() -> desk.merge(other, some.seen(SENIOR, other), id)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SENIOR.does(() -> desk.merge(id, some.seen(SENIOR, id), other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Keeps("LAW-02")
    void a_partner_named_opens_a_track_that_nobody_of_the_home_and_no_other_officer_sees() {
        Receipt receipt = some.send("hexagon", domestic());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        As colleague = As.person(new Person(UUID.randomUUID(), "hexagon", Set.of(Role.OFFICER), "Robin Invented"));
        assertThat(colleague.gets(() -> desk.again(id)).domestic())
                .as("anybody can take it up")
                .isTrue();

        officer.does(() -> desk.takeUp(id, some.seen(officer, id)));

        assertThatThrownBy(() -> colleague.gets(() -> desk.again(id))).isInstanceOf(NoSuchElementException.class);
        assertThat(colleague.gets(() -> inbox.find(receipt.reference().digits())))
                .isEmpty();
        assertThat(colleague.gets(() -> alerts.mine()))
                .noneMatch(alert -> alert.caseId().equals(id));
        assertThat(officer.gets(() -> inbox.find(receipt.reference().digits()))).contains(id);
        assertThat(As.senior("hexagon")
                        .gets(() -> inbox.find(receipt.reference().digits())))
                .contains(id);

        Receipt household = some.send("hexagon", SomeCase.quiet());
        some.of(household);
        assertThatThrownBy(() -> As.reporter(household.partyId(), "hexagon").gets(() -> progress.of(receipt.partyId())))
                .isInstanceOf(NoSuchElementException.class);

        UUID other = some.open("hexagon", SomeCase.quiet());
        officer.does(() -> desk.takeUp(other, some.seen(officer, other)));
        assertThat(colleague.gets(() -> desk.again(other)).domestic())
                .as("any other case")
                .isFalse();
    }

    @Test
    void an_answer_found_in_the_assessment_opens_the_domestic_track_and_parts_what_was_joined() {
        UUID id = some.open("nwldc", SomeCase.quiet());
        UUID other = some.open("nwldc", SomeCase.quiet());
        OFFICER.does(() -> desk.merge(id, some.seen(OFFICER, id), other));
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        var calm = SomeCase.calm();
        OFFICER.does(() -> assessments.finish(
                id,
                some.seen(OFFICER, id),
                SomeCase.assessed(calm.answers(), "The person", "yes", "", "", Risk.Band.STANDARD)));
        assertThat(OFFICER.gets(() -> desk.again(id)).domestic()).isTrue();
        assertThat(OFFICER.gets(() -> desk.again(id)).members()).hasSize(1);
        assertThat(OFFICER.gets(() -> desk.again(other)).mergedInto()).isNull();
    }

    @Test
    @Keeps("NWL-13")
    void nobody_answers_so_the_next_is_called_and_no_assessment_ends_without_a_step_or_why_none() {
        SENIOR.does(() -> duty.plan().shifts().forEach(shift -> duty.takeOff(shift.id())));
        As first = officer();
        As next = officer();
        Instant now = clock.instant();
        SENIOR.does(() -> duty.add(first.who().id(), Turn.FIRST, now.minusSeconds(9), now.plusSeconds(90_000), 1));
        SENIOR.does(() -> duty.add(next.who().id(), Turn.NEXT, now.minusSeconds(9), now.plusSeconds(90_000), 1));
        UUID id = some.open("nwldc", SomeCase.quiet().with("violence", Answer.chosen("threat")));
        assertThat(called(first, id)).isTrue();
        clock.forward(Duration.ofMinutes(59));
        calls.goUp();
        assertThat(called(next, id)).isFalse();
        clock.forward(Duration.ofMinutes(2));
        calls.goUp();
        assertThat(called(next, id)).isTrue();
        SENIOR.does(() -> duty.plan().shifts().forEach(shift -> duty.takeOff(shift.id())));

        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        assertThat(gaps(OFFICER, id, SomeCase.threatened("no"))).containsExactly(Gap.SAFETY_STEP);
        OFFICER.does(() -> assessments.addSafetyStep(id, true, "They have moved away for good."));
        OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), SomeCase.threatened("no")));
    }

    @Test
    void violence_told_later_begins_the_path_then_and_asks_for_everything_anew() {
        Receipt receipt = some.send("nwldc", SomeCase.violent());
        UUID id = some.of(receipt);
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        OFFICER.does(() -> assessments.addSafetyStep(id, false, "New lock."));
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), SomeCase.threatened("no")));
        clock.forward(Duration.ofDays(2));
        As.reporter(receipt.partyId(), "nwldc")
                .does(() -> told.addIncident(Answers.NONE
                        .with("what", Answer.said("He was back with petrol."))
                        .with("violence", Answer.chosen("fire"))));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(OFFICER.gets(() -> violence.of(id))).hasSize(2));
        assertThat(clockOf(OFFICER, id, "violence_handled").state()).isEqualTo(ClockState.RUNNING);
        assertThat(OFFICER.gets(() -> checklists.open(id, Checklist.SAFETY))).isEqualTo(Checklist.SAFETY.points());
        assertThat(gaps(OFFICER, id, SomeCase.threatened("no"))).containsExactly(Gap.SAFETY_CHECKLIST, Gap.SAFETY_STEP);
    }

    @Test
    void a_member_of_staff_says_so_days_later_and_the_day_counts_from_then() {
        UUID id = some.open("nwldc", SomeCase.quiet());
        clock.forward(Duration.ofDays(3));
        Instant said = clock.instant();
        OFFICER.does(() -> violence.know(id, some.seen(OFFICER, id), Set.of(Danger.STALKING)));
        assertThat(clockOf(OFFICER, id, "violence_handled").startedAt())
                .isCloseTo(said, org.assertj.core.api.Assertions.within(5, java.time.temporal.ChronoUnit.SECONDS));
        assertThat(OFFICER.gets(() -> violence.calls(id))).hasSize(1);
    }

    @Test
    @Keeps("HEX-A1.4.1b")
    void a_threat_by_somebody_known_forces_a_decision_on_an_injunction_without_notice_the_same_day() {
        As officer = As.officer("hexagon");
        Answers known =
                SomeCase.quiet().with("violence", Answer.chosen("threat")).with("other", Answer.chosen("known"));
        UUID id = some.open("hexagon", known);
        assertThat(officer.gets(() -> tasks.of(id)))
                .filteredOn(task -> "decide-injunction".equals(task.code()))
                .singleElement()
                .satisfies(task -> assertThat(Duration.between(clock.instant(), task.dueAt()))
                        .isLessThan(Duration.ofHours(24)));
        assertThat(As.senior("hexagon").gets(() -> alerts.of(id)))
                .extracting(AlertDesk.Alert::kind)
                .contains("DECISION");
        officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
        officer.does(() -> assessments.addSafetyStep(id, false, "New lock."));
        some.checkAll(officer, id, Checklist.SAFETY);
        assertThat(gaps(officer, id, SomeCase.threatened("no"))).containsExactly(Gap.INJUNCTION);
        officer.does(() -> tasks.of(id).forEach(task -> tasks.done(id, task.id())));
        assertThat(officer.gets(() -> violence.owesInjunctionDecision(id))).isTrue();
        officer.does(() -> violence.decideInjunction(id, false, "The person fears it now.", "Duty solicitor, 14:10"));
        officer.does(() -> assessments.finish(id, some.seen(officer, id), SomeCase.threatened("no")));
        assertThat(officer.gets(() -> violence.injunctions(id)))
                .singleElement()
                .returns(false, Injunctions.Decision::apply)
                .returns("Duty solicitor, 14:10", Injunctions.Decision::legal);

        UUID later = some.open("hexagon", SomeCase.quiet().with("violence", Answer.chosen("threat")));
        officer.does(() -> desk.takeUp(later, some.seen(officer, later)));
        officer.does(() -> assessments.addSafetyStep(later, false, "New lock."));
        some.checkAll(officer, later, Checklist.SAFETY);
        var answers = new HashMap<>(SomeCase.threatened("no").answers());
        answers.put("r7", "close");
        assertThat(gaps(officer, later, SomeCase.assessed(answers, "The person", "no", "", "", Risk.Band.HIGH)))
                .containsExactly(Gap.INJUNCTION);

        UUID elsewhere = some.open("imani", known);
        assertThat(As.officer("imani").gets(() -> tasks.of(elsewhere)))
                .extracting(TaskDesk.Task::code)
                .doesNotContain("decide-injunction");
    }

    /** The cases that stand above this one in the inbox. */
    private List<UUID> above(UUID id) {
        List<UUID> above = new ArrayList<>();
        InboxCursor next = null;
        do {
            InboxCursor from = next;
            var page = OFFICER.gets(() -> inbox.page(InboxFilter.of(Kind.ALL), from));
            for (InboxRow row : page.rows()) {
                if (row.id().equals(id)) {
                    return above;
                }
                above.add(row.id());
            }
            next = page.next();
        } while (next != null);
        throw new AssertionError("not in the inbox");
    }

    private static Answers domestic() {
        return SomeCase.quiet().with("violence", Answer.chosen("threat")).with("close", Answer.chosen("partner"));
    }

    private As officer() {
        var account = staff.of("nwldc", Role.OFFICER);
        return As.person(new Person(account.id(), "nwldc", Set.of(Role.OFFICER), "Robin Invented"));
    }

    private List<Gap> gaps(As who, UUID id, Assessment assessment) {
        try {
            who.does(() -> assessments.finish(id, some.seen(who, id), assessment));
            return List.of();
        } catch (AssessmentDesk.Incomplete incomplete) {
            return incomplete.gaps();
        }
    }

    private boolean called(As who, UUID id) {
        return who.gets(() -> alerts.of(id)).stream()
                .anyMatch(alert -> alert.kind().equals("DUTY"));
    }

    private CaseClock clockOf(As who, UUID id, String rule) {
        return who.gets(() -> desk.clocks(id)).stream()
                .filter(one -> one.rule().equals(rule))
                .max(java.util.Comparator.comparing(CaseClock::startedAt))
                .orElseThrow();
    }
}
