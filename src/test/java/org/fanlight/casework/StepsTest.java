package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.casework.progress.CaseReopened;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.junit.jupiter.api.Test;

/** The state table, every allowed step and every refused one. */
class StepsTest {

    private static final Map<Stage, Map<Step, Stage>> ALLOWED = Map.of(
            Stage.NEW, Map.of(Step.TAKE_UP, Stage.ASSESSING),
            Stage.ASSESSING, Map.of(Step.FINISH_ASSESSMENT, Stage.WORKING),
            Stage.WORKING, Map.of(Step.PROPOSE_CLOSING, Stage.CLOSING),
            Stage.CLOSING, Map.of(Step.KEEP_OPEN, Stage.WORKING, Step.CLOSE, Stage.CLOSED),
            Stage.CLOSED, Map.of(Step.REOPEN, Stage.REOPENED),
            Stage.REOPENED, Map.of(Step.RESUME, Stage.WORKING, Step.PROPOSE_CLOSING, Stage.CLOSING));

    @Test
    void each_stage_allows_exactly_these_steps_and_refuses_every_other() {
        for (Stage from : Stage.values()) {
            for (Step step : Step.values()) {
                var to = Steps.find(from, step).map(Steps.Line::to);
                assertThat(to.orElse(null))
                        .as("%s from %s", step, from)
                        .isEqualTo(ALLOWED.getOrDefault(from, Map.of()).get(step));
            }
        }
    }

    @Test
    void no_step_stands_twice_for_one_stage() {
        assertThat(Steps.TABLE.stream().map(line -> line.from() + " " + line.step()))
                .doesNotHaveDuplicates();
    }

    @Test
    void closing_and_reopening_are_heard_by_other_packages() {
        assertThat(Steps.find(Stage.CLOSING, Step.CLOSE).orElseThrow().event()).isEqualTo(CaseClosed.class);
        assertThat(Steps.find(Stage.CLOSED, Step.REOPEN).orElseThrow().event()).isEqualTo(CaseReopened.class);
    }

    @Test
    void only_a_senior_proposes_to_close_straight_after_reopening() {
        assertThat(Steps.open(Stage.REOPENED, with(Role.OFFICER))).containsExactly(Step.RESUME);
        assertThat(Steps.open(Stage.REOPENED, with(Role.SENIOR))).containsExactly(Step.RESUME, Step.PROPOSE_CLOSING);
        assertThat(Steps.open(Stage.REOPENED, with(Role.MANAGER))).containsExactly(Step.RESUME, Step.PROPOSE_CLOSING);
    }

    @Test
    void an_administrator_and_a_reporter_may_take_no_step() {
        for (Role role : EnumSet.of(Role.ADMINISTRATOR, Role.REPORTER)) {
            for (Stage stage : Stage.values()) {
                assertThat(Steps.open(stage, with(role))).isEmpty();
            }
        }
    }

    private static Person with(Role role) {
        return new Person(new UUID(1, 2), "hexagon", Set.of(role), "Somebody");
    }
}
