package org.fanlight.landlord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * With whom a landlord works, and when it may share something about a person. A pack that says nothing takes the defaults.
 *
 * @param agencies its directory, codes; the text is {@code policy.agency.<code>}
 */
public record Sharing(List<String> agencies, Mode mode) {

    /** When the person has to allow it. */
    public enum Mode {
        /** In all cases, to refer as well as to talk (HEX-3.3d). */
        ALWAYS,
        /** In all cases but those the policy lists (OHG-7b); none of them goes without a ground of its own. */
        ALWAYS_EXCEPT_LISTED,
        /** To refer, and whenever it says who they are; talk that names nobody is free (BCHA-4.8j, BCHA-5b). */
        IF_WANTED
    }

    static Sharing read(PackPage own, PackPage defaults) {
        List<String> agencies = own.list("partners.directory")
                .or(() -> defaults.list("partners.directory"))
                .orElse(List.of());
        String said =
                own.text("consent.mode").or(() -> defaults.text("consent.mode")).orElse("always");
        Mode mode = Arrays.stream(Mode.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .orElseGet(() -> {
                    own.problem(
                            "consent.mode",
                            "'consent.mode' is '%s'. Say always, always_except_listed or if_wanted.".formatted(said));
                    return Mode.ALWAYS;
                });
        return new Sharing(List.copyOf(agencies), mode);
    }
}
