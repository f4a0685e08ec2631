package org.fanlight.casework.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fanlight.landlord.Partnering;
import org.fanlight.landlord.PolicyPack;

/** Why something may be shared without consent (XC-24). Those the law gives are there whatever a policy says (LAW-25, X-01). */
public enum Ground {
    IMMINENT_DANGER,
    PROTECT_CHILD,
    PROTECT_ADULT,
    CRIME,
    REQUIRED_BY_LAW,
    COURT_ORDER,
    /** Not of the law: only where a policy names a protocol, and only what that lists (BCHA-5c). */
    BOROUGH_PROTOCOL;

    private static final Set<Ground> AT_ONCE = EnumSet.of(IMMINENT_DANGER, PROTECT_CHILD, PROTECT_ADULT);
    private static final Set<Ground> REQUESTED = EnumSet.of(CRIME, REQUIRED_BY_LAW, COURT_ORDER);

    /** Those that can be used at this landlord. */
    public static List<Ground> of(PolicyPack pack) {
        return Stream.of(values())
                .filter(ground -> ground != BOROUGH_PROTOCOL || ground.isNamedBy(pack))
                .toList();
    }

    /** Whether the landlord's own policy names it; otherwise it is outside the policy, required or allowed by law. */
    public boolean isNamedBy(PolicyPack pack) {
        return pack.part(Partnering.class).exceptions().contains(code());
    }

    /** Whether any member of staff may share at once, and the manager decides afterwards (RU7). */
    public boolean isAtOnce() {
        return AT_ONCE.contains(this);
    }

    /** Whether somebody has to have asked for it, by a request with a reference (OHG-7d, X-19). */
    boolean needsReference() {
        return REQUESTED.contains(this);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words, for everybody. */
    public String textKey() {
        return "policy.ground." + code();
    }
}
