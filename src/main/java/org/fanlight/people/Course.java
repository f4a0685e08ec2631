package org.fanlight.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course (XC-46).
 *
 * @param kind what it counts for in the plan
 * @param topics what it holds
 * @param trainer who gives it, such as police or community
 * @param partners with whom it is held; empty for nobody
 * @param validMonths after how long it has to be taken again; null for never
 * @param passMark the lowest mark that passes; null for none
 */
public record Course(
        UUID id,
        String title,
        String kind,
        List<String> topics,
        String trainer,
        String partners,
        LocalDate heldOn,
        @Nullable Integer validMonths,
        @Nullable Integer passMark) {

    /** Who may give one besides those the policy names. */
    public static final List<String> TRAINERS = List.of("corporate", "outside");

    /** Whether it is held together with others (BCHA-4.5b). */
    public boolean isJoint() {
        return !partners.isBlank();
    }
}
