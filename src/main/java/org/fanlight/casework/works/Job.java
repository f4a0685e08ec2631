package org.fanlight.casework.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair, graffiti, or a hazard.
 *
 * @param ours whether the landlord owns the place; otherwise its owner is told
 * @param notifiedAt when the landlord heard of it; its clocks count from then
 * @param longerAt when staff said that it takes longer than its limit; null when it does not
 * @param safeAt when what is there was made safe
 * @param doneAt when it was done
 */
public record Job(
        UUID id,
        UUID caseId,
        Kind kind,
        Place place,
        boolean ours,
        Instant notifiedAt,
        @Nullable Instant longerAt,
        @Nullable Instant safeAt,
        @Nullable Instant doneAt,
        int version,
        Detail detail,
        List<Photo> photos) {

    /** What it is. */
    public enum Kind {
        REPAIR,
        GRAFFITI,
        /** Something dangerous, such as a front door that does not close (LAW-21). */
        HAZARD,
        /** Damp or mould, handed over to repairs with the time we heard of it (LAW-22). */
        DAMP;

        public String textKey() {
            return "staff.works.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it is; {@code graffiti.places} of a pack names some of them. */
    public enum Place {
        DWELLING,
        COMMUNAL,
        ESTATE_LAND,
        PARK,
        LEISURE_FACILITY,
        SHOP,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String textKey() {
            return "staff.works.place." + code();
        }

        /** The key of the team whose it is. */
        public String teamKey() {
            return "staff.works.team." + code();
        }
    }

    /** Whether the police are told before anything is cleaned away. */
    public enum Police {
        UNASKED,
        TOLD,
        NOT_WANTED;

        public String textKey() {
            return "staff.works.police." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is sealed.
     *
     * @param offensive whether graffiti is offensive or discriminatory
     * @param emergency whether it is done as an emergency; lowered only with a reason
     * @param charge what the resident pays, in pence
     * @param longerBecause why it takes longer
     * @param fullBy the new day for the whole repair
     */
    public record Detail(
            String what,
            boolean offensive,
            boolean emergency,
            String contractor,
            Police police,
            int charge,
            String longerBecause,
            @Nullable LocalDate fullBy,
            String loweredBecause) {

        static Detail of(String what, boolean offensive) {
            return new Detail(what, offensive, true, "", Police.UNASKED, 0, "", null, "");
        }

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Detail";
        }
    }

    /** A photo of it. */
    public record Photo(UUID file, boolean isBefore) {}

    public boolean isOpen() {
        return doneAt == null;
    }
}
