package org.fanlight.landlord;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The five strands that the law counts, whatever a landlord calls its motives (LAW-17, RU17). */
public enum Strand {
    DISABILITY,
    RACE,
    RELIGION,
    SEXUAL_ORIENTATION,
    TRANSGENDER_IDENTITY;

    private static final Map<String, Strand> OWN_WORDS = Map.of(
            "colour", RACE,
            "ethnic_origin", RACE,
            "nationality", RACE,
            "national_origin", RACE,
            "religious_belief", RELIGION,
            "gender_reassignment", TRANSGENDER_IDENTITY);

    /** The motive's key: {@code sexual_orientation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A strand to ask about where the landlord's own word may mean it or not: illness may be a disability (LAW-17). */
    public static Optional<Strand> toAsk(String motive) {
        return motive.equals("illness") ? Optional.of(DISABILITY) : Optional.empty();
    }

    /** The strand this motive counts in; empty for one outside the five, such as age or class. */
    public static Optional<Strand> of(String motive) {
        for (Strand strand : values()) {
            if (strand.key().equals(motive)) {
                return Optional.of(strand);
            }
        }
        return Optional.ofNullable(OWN_WORDS.get(motive));
    }
}
