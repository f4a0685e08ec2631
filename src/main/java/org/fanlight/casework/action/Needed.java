package org.fanlight.casework.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanlight.landlord.Court;
import org.fanlight.landlord.Ladder;
import org.fanlight.landlord.Ladder.Order;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Support;
import org.fanlight.landlord.Tool;

/** What has to be written down for a step, as the catalogue and the policy ask. */
final class Needed {

    private static final List<String> EVERYBODY = List.of("victim", "witness", "other_party", "staff", "public");
    private static final Set<String> COURT_MAY_NAME = Set.of("judge_may_order", "law_or_court");

    private Needed() {}

    /** Before it is approved. @param tried whether a lighter step was taken before */
    static List<String> toApprove(PolicyPack pack, Tool tool, boolean tried) {
        Ladder ladder = pack.part(Ladder.class);
        Set<String> needs = new LinkedHashSet<>(tool.needs());
        needs.remove("agency_agreement");
        if (tool.stage().isAgainstSomebody()) {
            ladder.factors().forEach(factor -> needs.add("factor_" + factor));
            if (ladder.safetyOfAll()) {
                EVERYBODY.forEach(who -> needs.add("safety_" + who));
            }
        }
        if (tool.stage().isLegal() && ladder.order() != Order.ANY && !tried) {
            needs.add("earlier_stage");
        }
        if ("mediation".equals(tool.guard())) {
            needs.add("suitable");
            if (ladder.mediation().equals("staff_trained")) {
                needs.add("trained_staff");
            }
        }
        if ("displacement".equals(tool.guard()) && pack.part(Support.class).forOtherParty()) {
            needs.add("plan_at_new_place");
        }
        return List.copyOf(needs);
    }

    /** Besides, before it begins. */
    static List<String> toStart(PolicyPack pack, Tool tool) {
        List<String> needs = new ArrayList<>();
        if (tool.needs().contains("agency_agreement")) {
            needs.add("agency_agreement");
        }
        if (tool.stage().isLegal()) {
            needs.add("likely_outcome");
            if (pack.part(Court.class).support().contains("rights_advice")) {
                needs.add("rights_sent");
                needs.add("rights_given");
            }
            if (pack.anonymityLimits().stream().anyMatch(COURT_MAY_NAME::contains)) {
                needs.add("disclosure_talk");
            }
        }
        if ("mediation".equals(tool.guard())) {
            needs.add("person_choice");
            needs.add("other_choice");
        }
        return needs;
    }

    /** Whether somebody has to approve it. */
    static boolean isApproved(Tool tool, String ownWords) {
        return tool.stage().compareTo(Tool.Stage.WRITTEN) >= 0 || !ownWords.isBlank();
    }

    /** Whether only a manager approves it: straight to a court, where the policy keeps courts for last (OHG-2f). */
    static boolean isForManager(PolicyPack pack, Tool tool, boolean tried) {
        return tool.stage().isLegal() && !tried && pack.part(Ladder.class).order() == Order.LEGAL_LAST;
    }
}
