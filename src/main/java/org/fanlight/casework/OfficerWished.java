package org.fanlight.casework;

import org.fanlight.common.Refused;

/** The person asked whom they would rather talk to; first a senior says whether that is possible (HEX-3.1d). */
public final class OfficerWished extends Refused {

    OfficerWished() {
        super("officer wished");
    }

    @Override
    public String textKey() {
        return "staff.match.refused.first";
    }
}
