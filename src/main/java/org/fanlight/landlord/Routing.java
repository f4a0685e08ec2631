package org.fanlight.landlord;

import java.util.List;

/**
 * What a landlord does with a report that belongs to another. A pack that says nothing takes the defaults.
 *
 * @param supportsEverybody whether it gives first support whoever the landlord is, so that a report may stay (BCHA-4.7e);
 *     otherwise a report that belongs elsewhere is to be handed over the same day
 */
public record Routing(@Setting("routing.centre") boolean supportsEverybody) implements PackPart {

    static Routing read(Said said) {
        return new Routing(said.oneOf("routing.centre", List.of("own_homes", "any_provider"), "own_homes")
                .equals("any_provider"));
    }
}
