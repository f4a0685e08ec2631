package org.fanlight.casework.plan;

import java.time.Duration;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a person's word on their plan, however it was given, and what follows from it. */
@Component
class Agreeing {

    private static final Duration TIME_TO_REVISE = Duration.ofDays(2);

    private final Casebook cases;
    private final PlanRows rows;
    private final PlanAnswers answers;
    private final Record record;

    Agreeing(Casebook cases, PlanRows rows, PlanAnswers answers, Record record) {
        this.cases = cases;
        this.rows = rows;
        this.answers = answers;
        this.record = record;
    }

    /**
     * @param recordedBy who writes it down; null when the person says it themselves
     * @return false when that is not the newest version
     */
    boolean say(UUID partyId, UUID version, Answer answer, @Nullable UUID recordedBy) {
        if (rows.newestShown(partyId).filter(row -> row.id().equals(version)).isEmpty()) {
            return false;
        }
        boolean again = answers.last(partyId, version)
                .filter(kind -> kind == Kind.AGREED && answer.kind() == Kind.AGREED)
                .isPresent();
        if (again) {
            return true;
        }
        answers.add(partyId, version, answer, recordedBy);
        UUID own = cases.ownCaseOf(partyId);
        if (answer.kind() == Kind.AGREED) {
            record.note(Deed.PLAN_AGREED, "case", own, answer.how().name());
            if (cases.ofParty(partyId).stage().isOpen()) {
                cases.stop(own, "plan_agreed", answer.at());
                cases.restart(own, "progress_update", answer.at());
            }
        } else {
            record.note(Deed.PLAN_CHANGE_ASKED, "case", own, answer.how().name());
            cases.ask(own, TaskCode.REVISE_PLAN, answer.at().plus(TIME_TO_REVISE), version + " " + answer.at());
        }
        return true;
    }
}
