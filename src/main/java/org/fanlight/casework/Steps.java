package org.fanlight.casework;

import static org.fanlight.casework.Step.*;
import static org.fanlight.casework.progress.Stage.*;

import java.util.List;
import java.util.Optional;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.casework.progress.CaseReopened;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;

/**
 * The whole life of a case: every allowed step is one line. What is not here cannot happen.
 */
final class Steps {

    /** One allowed step: from where to where, who may take it at least, what the others hear of it. */
    record Line(Stage from, Step step, Stage to, Role who, Class<?> event) {}

    static final List<Line> TABLE = List.of(
            //       from       step               to         who           event
            new Line(NEW, TAKE_UP, ASSESSING, Role.OFFICER, StageChanged.class),
            new Line(ASSESSING, FINISH_ASSESSMENT, WORKING, Role.OFFICER, StageChanged.class),
            new Line(WORKING, PROPOSE_CLOSING, CLOSING, Role.OFFICER, StageChanged.class),
            new Line(CLOSING, CLOSE, CLOSED, Role.OFFICER, CaseClosed.class),
            new Line(CLOSING, KEEP_OPEN, WORKING, Role.OFFICER, StageChanged.class),
            new Line(CLOSED, REOPEN, REOPENED, Role.OFFICER, CaseReopened.class),
            new Line(REOPENED, RESUME, WORKING, Role.OFFICER, StageChanged.class),
            new Line(REOPENED, PROPOSE_CLOSING, CLOSING, Role.SENIOR, StageChanged.class));

    private Steps() {}

    /** The line of this step from this stage, or empty when it is not allowed to anybody. */
    static Optional<Line> find(Stage from, Step step) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.step() == step)
                .findFirst();
    }

    /** What this person may do next, in the order of the table: the first is the obvious one. */
    static List<Step> open(Stage from, Person person) {
        return TABLE.stream()
                .filter(line -> line.from() == from && person.isAtLeast(line.who()))
                .map(Line::step)
                .toList();
    }
}
