package org.fanlight.casework.plan;

import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.PlanOption;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one person in a case, for staff.
 *
 * @param mustAgree whether nothing is done against somebody else before this person agreed
 * @param options what could be done, as the person took or left it
 * @param versions what the person was shown, newest first
 * @param draft what the person does not see yet; null for none
 */
public record PlanPart(
        UUID partyId,
        String reference,
        boolean mustAgree,
        List<PlanOption> options,
        List<Version> versions,
        @Nullable PlanContent draft) {

    /** One version, who made it, and why it lacks a type the policy names; that is not for the person. */
    public record Version(ActionPlan plan, UUID author, String gapReason) {}

    /** Says nothing of what is planned, so that no log can. */
    @Override
    public String toString() {
        return "PlanPart[" + partyId + "]";
    }
}
