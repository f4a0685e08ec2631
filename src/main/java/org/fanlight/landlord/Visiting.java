package org.fanlight.landlord;

/**
 * How staff visit alone. A pack that says nothing takes the defaults.
 *
 * @param lone whether visits alone are checked here: risk check, two-person rule, check-in and check-out (OHG-10a)
 */
public record Visiting(@Setting("staff.lone") boolean lone) implements PackPart {

    static Visiting read(Said said) {
        return new Visiting(said.yes("staff.lone"));
    }
}
