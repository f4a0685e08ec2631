package org.fanlight.journey;

import java.util.List;

/** What each landlord's pack adds to the questions. */
interface LandlordLists {

    /** The codes of one of the landlord's lists, complete and in order. */
    List<String> codes(String list, String landlord);
}
