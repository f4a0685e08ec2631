package org.fanlight.casework.otherparty;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Something about the other party was not done. Nothing was kept. */
public final class OtherRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** Only whoever works the case, and seniors, see and change who the other party is. */
        RESTRICTED,
        CLOSED,
        /** Somebody known or partly known has at least a name or a description. */
        NO_NAME,
        AGE,
        TOO_LONG,
        NO_WORDS,
        /** Their account was neither asked for nor is there a reason (NWL-08). */
        NO_ACCOUNT,
        /** A finding names its reasons. */
        NO_REASON,
        /** What was told is not doubted without evidence (HEX-3.1a). */
        NO_EVIDENCE,
        /** A senior decides that what was told is not accepted (HEX-3.1a). */
        SENIOR,
        /** The policy does not ask for this person's needs. */
        NOT_IN_POLICY,
        /** They have not agreed to this agency themselves (OHG-3.3b). */
        NO_CONSENT,
        NO_AGENCY,
        NO_END;

        private String textKey() {
            return "staff.other.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    public OtherRefused(Why why) {
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
