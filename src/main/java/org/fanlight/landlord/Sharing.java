package org.fanlight.landlord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * With whom a landlord works, and when it may share something about a person. A pack that says nothing takes the defaults.
 *
 * @param agencies its directory, codes; the text is {@code policy.agency.<code>}
 * @param namesWhoeverIsAnonymous whether the consent of somebody who reported without a name lets us say who they are to
 *     the other party; nobody is ever named without it (BCHA-5a, NWL-18)
 * @param isStrict whether the landlord’s own policy asks in all cases and names no exception (HEX-3.3d)
 */
public record Sharing(
        @Setting("partners.directory") List<String> agencies,
        @Setting("consent.mode") Mode mode,
        @Setting("anon.name_to_perp") boolean namesWhoeverIsAnonymous,
        boolean isStrict)
        implements PackPart {

    /** To whom somebody may be named, beside the agencies; the texts are those of agencies. */
    public static final List<String> NAMED_TO = List.of("other_party", "other_landlord");

    /** The landlord a report belongs to: to whom a person may let us hand it, whatever the directory (XC-52). */
    public static final String RIGHT_LANDLORD = "right_landlord";

    private static final List<String> NAMING = List.of("only_with_consent", "never_if_anonymous");

    /** When the person has to allow it. */
    public enum Mode {
        /** In all cases, to refer as well as to talk (HEX-3.3d). */
        ALWAYS,
        /** In all cases but those the policy lists (OHG-7b); none of them goes without a ground of its own. */
        ALWAYS_EXCEPT_LISTED,
        /** To refer, and whenever it says who they are; talk that names nobody is free (BCHA-4.8j, BCHA-5b). */
        IF_WANTED
    }

    static Sharing read(Said said) {
        Map<String, Mode> modes = Arrays.stream(Mode.values())
                .collect(Collectors.toMap(mode -> mode.name().toLowerCase(Locale.ROOT), mode -> mode));
        String mode = said.oneOf("consent.mode", modes.keySet(), "always");
        return new Sharing(
                said.list("partners.directory"),
                modes.getOrDefault(mode, Mode.ALWAYS),
                said.oneOf("anon.name_to_perp", NAMING, "only_with_consent").equals("only_with_consent"),
                said.isOwn("consent.mode") && mode.equals("always"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "partners.directory",
                agencies.stream().map(key -> "policy.agency." + key).toList());
    }
}
