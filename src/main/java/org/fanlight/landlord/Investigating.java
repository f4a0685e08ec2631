package org.fanlight.landlord;

import java.util.Locale;
import java.util.Set;

/**
 * How a landlord finds out what happened. A pack that says nothing takes the defaults.
 *
 * @param believing how staff begin: from believing to fairness alone
 * @param hateIsHigh whether a report of hate is high priority at least (OHG-2e)
 */
public record Investigating(
        @Setting("believe.first") Believing believing,
        @Setting("triage.priority") boolean hateIsHigh) implements PackPart {

    static Investigating read(Said said) {
        return new Investigating(
                Believing.valueOf(said.oneOf("believe.first", Set.of("always", "victim_centred", "fairness"), "always")
                        .toUpperCase(Locale.ROOT)),
                said.oneOf("triage.priority", Set.of("high", "normal"), "normal")
                        .equals("high"));
    }

    /** How staff begin. */
    public enum Believing {
        /** Not accepting what was told needs evidence and a senior (HEX-3.1a). */
        ALWAYS,
        /** Besides, interviews follow the checklist for sensitive talks (IMA-1.1). */
        VICTIM_CENTRED,
        FAIRNESS
    }
}
