package org.fanlight.casework.consent;

import java.util.List;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.consent.SharingRefused.Why;
import org.fanlight.partners.Agreement;
import org.fanlight.partners.Agreements;
import org.springframework.stereotype.Component;

/** What has to be there before anything is shared without consent. */
@Component
class ExceptionRules {

    private static final int LONGEST = 2_000;

    private final Agreements agreements;

    ExceptionRules(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Where it goes, on what ground, and what it is. */
    void check(Page page, NewException said) {
        if (!page.pack().sharing().agencies().contains(said.agency())) {
            throw new SharingRefused(Why.NO_AGENCY);
        }
        if (!Ground.of(page.pack()).contains(said.ground())) {
            throw new SharingRefused(Why.NO_GROUND);
        }
        if (said.ground().needsReference() && said.reference().isBlank()) {
            throw new SharingRefused(Why.NO_REFERENCE);
        }
        if (said.items().isEmpty() || said.items().stream().anyMatch(String::isBlank)) {
            throw new SharingRefused(Why.NO_ITEMS);
        }
        if (said.ground() == Ground.BOROUGH_PROTOCOL) {
            List<String> listed = agreements
                    .inForce(Agreement.Kind.SHARING, said.agency())
                    .orElseThrow(() -> new SharingRefused(Why.NO_AGREEMENT))
                    .facts()
                    .items();
            if (!listed.containsAll(said.items())) {
                throw new SharingRefused(Why.ITEM_NOT_LISTED);
            }
        }
    }

    /** What a manager has to read before they approve. */
    void checkWhole(NewException said) {
        boolean fits = said.facts().length() <= LONGEST && said.necessity().length() <= LONGEST;
        if (said.facts().isBlank() || said.necessity().isBlank() || !fits) {
            throw new SharingRefused(Why.NO_FACTS);
        }
    }
}
