package org.fanlight.casework.progress;

import java.util.List;

/** The plan of the reporter who is asking. */
public interface ActionPlans {

    /** Every version they were shown, newest first; empty before the first. */
    List<ActionPlan> mine();

    /** What could be done for them, to take or to leave; empty while there is no case, or where the policy offers nothing. */
    List<PlanOption> options();
}
