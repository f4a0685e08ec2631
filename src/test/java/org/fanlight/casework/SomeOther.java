package org.fanlight.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.otherparty.OtherParty.AgeBand;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.casework.otherparty.OtherParty.Relation;
import org.fanlight.casework.otherparty.OtherParty.Tenancy;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.plan.PlanAgreement;
import org.fanlight.support.As;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Other parties for tests, and steps with them. */
public class SomeOther {

    @Autowired
    OthersDesk others;

    @Autowired
    ActionDesk actions;

    @Autowired
    PlanAgreement agreement;

    /** A tenant of 40, of whom everything is known. */
    public static Details tenant() {
        return person(Relation.TENANT, Tenancy.SECURE, 40);
    }

    public static Details person(Relation relation, Tenancy tenancy, @Nullable Integer age) {
        return new Details(
                Known.KNOWN,
                "Quentin Otherparty",
                relation,
                tenancy,
                age,
                AgeBand.NOT_KNOWN,
                "Hears badly",
                "Large print",
                "en-GB",
                "",
                "4.2 (harassment)");
    }

    public UUID add(As who, UUID caseId, Details details) {
        return who.gets(() -> others.add(caseId, details));
    }

    /** A senior lets one action go ahead without a plan. */
    public void letGoAhead(As officer, As senior, UUID caseId) {
        officer.does(() -> agreement.ask(caseId, "They want it done now."));
        UUID asked = officer.gets(() -> agreement.asked(caseId)).getFirst().id();
        senior.does(() -> agreement.decide(caseId, asked, true));
    }

    public UUID prepare(As who, UUID caseId, UUID other, String tool) {
        return who.gets(() -> actions.prepare(caseId, other, tool, List.of(), ""));
    }

    public Action action(As who, UUID caseId, UUID action) {
        return who.gets(() -> actions.of(caseId)).stream()
                .filter(one -> one.id().equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** Writes something for everything the step still needs but these. */
    public void fill(As who, UUID caseId, UUID action, @Nullable LocalDate review, String... not) {
        Action now = action(who, caseId, action);
        Map<String, String> words = new HashMap<>();
        now.lacking().forEach(need -> words.put(need, "Written: " + need));
        now.toStart().forEach(need -> words.put(need, "Written: " + need));
        words.keySet().removeAll(List.of(not));
        if (words.remove("rights_sent") != null) {
            who.does(() -> actions.sendRights(caseId, action, "You can always say no.", "en-GB"));
        }
        who.does(() -> actions.write(caseId, action, words, now.content().mediator(), review));
    }
}
