package org.fanlight.casework.letters;

import java.util.List;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.KeepsOpen;
import org.fanlight.casework.otherparty.OtherPartiesOfCase;
import org.fanlight.landlord.Writing;
import org.springframework.stereotype.Component;

/**
 * Where the policy keeps everybody informed, a case stays open until each other party who was asked for their side was told
 * what came of it, as far as it concerns them (OHG-10c). Whoever it was not safe to ask is not told either.
 */
@Component
class OutcomeToldFirst implements KeepsOpen {

    private final OutgoingRows letters;
    private final OtherPartiesOfCase others;

    OutcomeToldFirst(OutgoingRows letters, OtherPartiesOfCase others) {
        this.letters = letters;
        this.others = others;
    }

    @Override
    public List<String> missing(Page file) {
        if (!file.pack().part(Writing.class).tellsAllParties()) {
            return List.of();
        }
        var found = others.concludedAt(file.id());
        if (found.isEmpty()) {
            return List.of();
        }
        long told = letters.of(file.id()).stream()
                .filter(letter -> letter.template() == Template.OUTCOME)
                .filter(letter ->
                        letter.releasedAt() != null && !letter.releasedAt().isBefore(found.get()))
                .count();
        int asked = others.asked(file.members().stream().map(Member::caseId).toList());
        return told < asked ? List.of("staff.letters.outcome-owed") : List.of();
    }
}
