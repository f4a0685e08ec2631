package org.fanlight.casework.otherparty;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One other party of a case, as far as we know them (XC-27).
 *
 * @param isFound whether an investigation found that they did it; until then nobody calls them more than "other party" (RU11)
 */
public record OtherParty(UUID id, UUID caseId, Instant at, UUID author, boolean isFound, Details details) {

    /**
     * What we know of them.
     *
     * @param age in years; null when not known
     * @param language the tag of the language they read
     * @param landlord who lets to them, where that is another landlord; may be empty
     * @param clause of their tenancy agreement, on harassment; may be empty (HEX-A1.2.1)
     */
    public record Details(
            Known known,
            String name,
            Relation relation,
            Tenancy tenancy,
            @Nullable Integer age,
            AgeBand band,
            String vulnerability,
            String needs,
            String language,
            String landlord,
            String clause) {

        /** Nobody knows anything. */
        public static final Details NOTHING = new Details(
                Known.UNKNOWN,
                "",
                Relation.NOT_KNOWN,
                Tenancy.NOT_KNOWN,
                null,
                AgeBand.NOT_KNOWN,
                "",
                "",
                "en-GB",
                "",
                "");

        /** The youngest they can be. */
        public int youngest() {
            return age != null ? age : band.from;
        }

        /** The oldest they can be. */
        public int oldest() {
            return age != null ? age : band.to;
        }

        @Override
        public String toString() {
            return "Details";
        }
    }

    /** How much we know. */
    public enum Known {
        KNOWN,
        PARTLY,
        UNKNOWN;

        public String textKey() {
            return key("known", this);
        }
    }

    /** What they are to the landlord. */
    public enum Relation {
        TENANT,
        HOUSEHOLD,
        VISITOR,
        OTHER_LANDLORDS_TENANT,
        OWNER,
        STRANGER,
        NOT_KNOWN;

        public String textKey() {
            return key("relation", this);
        }
    }

    /** What their tenancy is, for what the law makes of it. */
    public enum Tenancy {
        SECURE,
        ASSURED,
        STARTER,
        NOT_KNOWN;

        public String textKey() {
            return key("tenancy", this);
        }

        /** As the catalogue of tools calls it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How old they seem. */
    public enum AgeBand {
        UNDER_10(0, 9),
        FROM_10_TO_15(10, 15),
        FROM_16_TO_17(16, 17),
        ADULT(18, 120),
        NOT_KNOWN(0, 120);

        private final int from;
        private final int to;

        AgeBand(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public String textKey() {
            return key("age", this);
        }
    }

    private static String key(String kind, Enum<?> value) {
        return "staff.other." + kind + '.'
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what staff call them. */
    public String wordKey() {
        return isFound ? "staff.other.word.found" : "staff.other.word";
    }

    /** Says nothing of whom, so that no log can. */
    @Override
    public String toString() {
        return "OtherParty[" + id + "]";
    }
}
