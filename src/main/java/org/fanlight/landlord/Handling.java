package org.fanlight.landlord;

/**
 * How a landlord's policy has cases handled, beside its clocks. A pack that says nothing takes the defaults.
 *
 * @param recategorises whether a case may be handled as something else after investigation (XC-19)
 * @param findsIntention whether the finding says if it was meant; never asked of the person (HEX-2a, X-02)
 */
public record Handling(boolean recategorises, boolean findsIntention) {

    static Handling read(PackPage own, PackPage defaults) {
        return new Handling(says("recat.allowed", own, defaults), says("def.intent_needed", own, defaults));
    }

    private static boolean says(String key, PackPage own, PackPage defaults) {
        return own.yesOrNo(key).or(() -> defaults.yesOrNo(key)).orElse(false);
    }
}
