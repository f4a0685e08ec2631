package org.fanlight.ui;

import java.util.Optional;

/** Something that waits for the very person who is signed in, told at the top of every staff page. Must be cheap. */
public interface StaffNotice {

    /** @param link where it is done */
    record Line(String words, String link) {}

    /** What waits for whoever is asking; empty for nothing. */
    Optional<Line> forMe(Say say);
}
