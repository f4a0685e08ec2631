package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Assessment.Gap;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The first assessment: what must be in it, and which clocks it stops. */
@FanlightTest
class AssessmentDeskTest {

    private static final As OFFICER = As.officer("nwldc");

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
    TaskDesk tasks;

    @Test
    void it_is_finished_only_with_who_is_at_risk_and_whether_there_was_violence() {
        UUID id = taken(SomeCase.quiet());
        var empty = SomeCase.assessed(Map.of(), " ", "", "", "", Risk.Band.MEDIUM);
        assertThatThrownBy(() -> OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), empty)))
                .isInstanceOfSatisfying(
                        AssessmentDesk.Incomplete.class,
                        incomplete -> assertThat(incomplete.gaps()).containsExactly(Gap.WHO_IS_AT_RISK, Gap.VIOLENCE));
        assertThat(OFFICER.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.ASSESSING);
    }

    @Test
    void where_there_was_violence_it_also_needs_the_domestic_question_and_a_safety_step() {
        UUID id = taken(SomeCase.violent());
        var answers = new HashMap<>(SomeCase.calm().answers());
        answers.put("r6", "threats");
        var partly = SomeCase.assessed(answers, "The person", "", "", "", Risk.Band.HIGH);
        assertThatThrownBy(() -> OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), partly)))
                .isInstanceOfSatisfying(
                        AssessmentDesk.Incomplete.class,
                        incomplete -> assertThat(incomplete.gaps())
                                .containsExactly(Gap.DOMESTIC, Gap.SAFETY_CHECKLIST, Gap.SAFETY_STEP));
        OFFICER.does(() -> assessments.addSafetyStep(id, false, "New lock fitted."));
        assertThat(state(id, "immediate_safety")).isEqualTo(ClockState.MET);
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        assertThat(state(id, "violence_handled")).isEqualTo(ClockState.RUNNING);
        var whole = SomeCase.assessed(answers, "The person", "no", "", "", Risk.Band.HIGH);
        OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), whole));
        assertThat(state(id, "violence_handled")).isEqualTo(ClockState.MET);
        assertThat(state(id, "first_assessment")).isEqualTo(ClockState.MET);
        assertThat(OFFICER.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.WORKING);
    }

    @Test
    void violence_that_comes_out_later_starts_its_clocks_then() {
        UUID id = taken(SomeCase.quiet());
        OFFICER.does(() -> assessments.addSafetyStep(id, false, "Spoke about a safe room."));
        some.checkAll(OFFICER, id, Checklist.SAFETY);
        var answers = new HashMap<>(SomeCase.calm().answers());
        answers.put("r6", "threats");
        OFFICER.does(() -> assessments.finish(
                id,
                some.seen(OFFICER, id),
                SomeCase.assessed(answers, "The person", "not-known", "", "", Risk.Band.HIGH)));
        assertThat(OFFICER.gets(() -> desk.again(id)).violence()).isTrue();
        assertThat(OFFICER.gets(() -> desk.clocks(id)))
                .extracting(CaseClock::rule)
                .contains("violence_handled");
    }

    @Test
    void what_matters_and_is_not_known_becomes_a_task() {
        UUID id = taken(SomeCase.quiet());
        var answers = new HashMap<>(SomeCase.calm().answers());
        answers.put("r12", Assessment.NOT_KNOWN);
        OFFICER.does(() -> assessments.finish(
                id, some.seen(OFFICER, id), SomeCase.assessed(answers, "Nobody", "", "", "", Risk.Band.MEDIUM)));
        assertThat(OFFICER.gets(() -> tasks.of(id)))
                .extracting(TaskDesk.Task::code)
                .contains("ask-risk");
    }

    @Test
    void an_officer_does_not_lower_the_risk_and_a_senior_may() {
        UUID id = taken(SomeCase.quiet());
        var answers = new HashMap<>(SomeCase.calm().answers());
        answers.put("r12", "no");
        var lowered = SomeCase.assessed(answers, "The person", "", "", "", Risk.Band.STANDARD);
        assertThatThrownBy(() -> OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), lowered)))
                .isInstanceOfSatisfying(
                        AssessmentDesk.Incomplete.class,
                        incomplete -> assertThat(incomplete.gaps()).containsExactly(Gap.SENIOR_LOWERS));
        As.senior("nwldc").does(() -> assessments.finish(id, some.seen(OFFICER, id), lowered));
        assertThat(OFFICER.gets(() -> assessments.of(id))
                        .getFirst()
                        .assessment()
                        .band())
                .isEqualTo(Risk.Band.STANDARD);
    }

    private UUID taken(org.fanlight.journey.Answers report) {
        UUID id = some.open("nwldc", report);
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        return id;
    }

    private ClockState state(UUID id, String rule) {
        return OFFICER.gets(() -> desk.clocks(id)).stream()
                .filter(clock -> clock.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
