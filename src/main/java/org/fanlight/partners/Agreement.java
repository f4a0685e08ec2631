package org.fanlight.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with others on paper (XC-25, OHG-6c).
 *
 * @param with an agency's type for one on sharing; the name of whoever manages homes for one on managing
 * @param predecessor the one it replaced; null for none
 */
public record Agreement(
        UUID id,
        Kind kind,
        String with,
        LocalDate from,
        LocalDate until,
        @Nullable UUID predecessor,
        Facts facts) {

    /** What it is about. */
    public enum Kind {
        SHARING,
        MANAGEMENT;

        /** The key of its words. */
        public String textKey() {
            return "staff.agreement.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands on a day. */
    public enum State {
        /** Nobody wrote one down. */
        NONE,
        IN_FORCE,
        OVER;

        /** The key of its words. */
        public String textKey() {
            return "staff.agreement.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param basis the ground in law
     * @param items what may be shared, one thing each; nothing else leaves under it
     * @param authorised who agreed to it for the landlord, such as the Board
     */
    public record Facts(String name, String basis, List<String> items, List<String> members, String authorised) {

        public Facts {
            items = List.copyOf(items);
            members = List.copyOf(members);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
