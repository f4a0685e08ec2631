package org.fanlight.landlord;

import java.util.List;
import java.util.Set;

/**
 * What a landlord does before and at a court. A pack that says nothing takes the defaults.
 *
 * @param support codes of what people are offered for a hearing, such as {@code escort}
 * @param counsel whether the case is talked over with counsel and the people early (HEX-A1.5.5)
 */
public record Court(
        @Setting("court.support") List<String> support,
        @Setting("court.counsel") boolean counsel) implements PackPart {

    private static final Set<String> KINDS =
            Set.of("escort", "prior_visit", "witness_support", "rights_advice", "separate_waiting", "travel");

    static Court read(Said said) {
        return new Court(said.listOf("court.support", KINDS), said.yes("court.counsel"));
    }
}
