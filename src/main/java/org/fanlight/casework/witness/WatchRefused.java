package org.fanlight.casework.witness;

import java.util.Locale;
import org.fanlight.common.Refused;

/** It cannot be done as it stands. Nothing was kept. */
public final class WatchRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        NOT_IN_POLICY,
        /** One of the policy's criteria has to hold (IMA-4.21). */
        NO_CRITERION,
        /** Every camera and every order has a last day (LAW-33). */
        NO_END,
        NO_COST,
        NO_INSTRUCTIONS,
        NO_PRIVACY,
        NO_NOTICE,
        NO_DELETION,
        SAME_PERSON,
        NOT_AT_THIS_STATE,
        NO_STATEMENT;

        private String textKey() {
            return "staff.watch.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    WatchRefused(Why why) {
        super(why.toString());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return why.textKey();
    }
}
