package org.fanlight.casework.unknown;

import java.util.Arrays;
import java.util.List;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.KeepsOpen;
import org.fanlight.casework.action.TakenSteps;
import org.fanlight.casework.otherparty.OtherPartiesOfCase;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.landlord.FindingOut;
import org.springframework.stereotype.Component;

/** Keeps a case open until every way to find out was tried, or the person knows why nothing is done. */
@Component
class BeforeClosing implements KeepsOpen {

    private final UnknownRows rows;
    private final OtherPartiesOfCase others;
    private final TakenSteps steps;

    BeforeClosing(UnknownRows rows, OtherPartiesOfCase others, TakenSteps steps) {
        this.rows = rows;
        this.others = others;
        this.steps = steps;
    }

    @Override
    public List<String> missing(Page file) {
        var ids = file.members().stream().map(Member::caseId).toList();
        List<Known> known = others.known(ids);
        if (known.isEmpty()) {
            return List.of();
        }
        boolean nobodyKnown = known.stream().allMatch(one -> one == Known.UNKNOWN);
        List<Way.Kind> tried = rows.ways(file.id()).stream().map(Way::kind).toList();
        if (nobodyKnown
                && file.pack().part(FindingOut.class).everyEffort()
                && !tried.containsAll(Arrays.asList(Way.Kind.values()))) {
            return List.of("staff.unknown.open");
        }
        boolean explained = rows.reason(file.id()).isPresent() || steps.any(ids);
        return explained ? List.of() : List.of("staff.unknown.no-reason");
    }

    @Override
    public String toTell(Page file) {
        return rows.reason(file.id()).orElse("");
    }
}
