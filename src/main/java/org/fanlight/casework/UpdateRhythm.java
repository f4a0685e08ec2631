package org.fanlight.casework;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.PolicyPack;

/** How often, and which way, a person agreed to be kept informed (CLK-12). For the parts of casework alone. */
public interface UpdateRhythm {

    /** The way of messages on the person's own page. */
    String PAGE = "PAGE";

    /** What was agreed with this person last; empty when nothing was. */
    Optional<Agreed> of(UUID partyId);

    /**
     * @param way {@link #PAGE} or the name of a {@link org.fanlight.contact.Method}
     * @param days how many days may pass between two updates
     */
    record Agreed(String way, int days) {

        /** The limit for updates as agreed, where the pack has another. */
        ClockRule rule(ClockRule packs, PolicyPack pack) {
            var promised = pack.promise(packs.name())
                    .filter(one -> pack.says(packs.name(), "agreed"))
                    .orElse(null);
            return new ClockRule(
                    packs.name(),
                    packs.id(),
                    ClockUnit.CALENDAR_DAYS,
                    days,
                    promised == null ? packs.origin() : Origin.POLICY,
                    packs.wording(),
                    promised == null ? packs.row() : promised.row());
        }

        /** A text only says that there is something to read on the page, so a message there keeps it. */
        boolean isKeptBy(String used) {
            return used.equals(way) || (used.equals(PAGE) && way.equals("TEXT"));
        }
    }
}
