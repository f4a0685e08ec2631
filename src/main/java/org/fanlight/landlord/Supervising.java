package org.fanlight.landlord;

/**
 * How the work of officers and seniors is gone through. A pack that says nothing takes the defaults.
 *
 * @param officer {@code each_session}: every open case each time an officer and a senior meet (HEX-6d); off
 * @param senior the same for a senior and a manager, with all cases of the senior's team (HEX-6e)
 */
public record Supervising(
        @Setting("supervision.officer") How officer,
        @Setting("supervision.senior") How senior) implements PackPart {

    private static final java.util.List<String> WORDS = java.util.List.of("each_session", "off");

    static Supervising read(Said said) {
        return new Supervising(how(said, "supervision.officer"), how(said, "supervision.senior"));
    }

    /** Whether cases are gone through. */
    public enum How {
        EACH_SESSION,
        OFF
    }

    private static How how(Said said, String key) {
        return said.oneOf(key, WORDS, "off").equals("off") ? How.OFF : How.EACH_SESSION;
    }
}
