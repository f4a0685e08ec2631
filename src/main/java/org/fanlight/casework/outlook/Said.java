package org.fanlight.casework.outlook;

import org.fanlight.casework.progress.Outlook.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * What an update says of how likely a result is.
 *
 * @param likelihood null when it says nothing
 * @param because why it is so; when it says nothing, why it does not
 */
public record Said(@Nullable Likelihood likelihood, String because) {

    /** Says nothing, and not why. */
    public static final Said NOTHING = new Said(null, "");

    /** How long the reason may be. */
    public static final int LONGEST = 1_000;

    /** Says nothing of the reason, so that no log can. */
    @Override
    public String toString() {
        return "Said[" + likelihood + "]";
    }
}
