package org.fanlight.ui;

import org.fanlight.common.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the staff menu, as a bean of whichever package has the page.
 *
 * @param textKey the key of its words, such as {@code staff.menu.duty}
 * @param link where it leads
 * @param atLeast who sees it; null for everybody who works cases or sets up
 * @param order lower comes first; the inbox is 0, what is needed every day below 20, set-up 100
 */
public record MenuPart(
        String textKey, String link, @Nullable Role atLeast, int order) {

    private static final int EVERYDAY = 20;
    private static final int SETUP = 100;

    /** Whether it always stands in the menu; all other lines open under "More". */
    boolean isEveryday() {
        return order < EVERYDAY || order >= SETUP;
    }
}
