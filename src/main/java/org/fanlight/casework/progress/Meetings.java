package org.fanlight.casework.progress;

import java.util.List;

/** The appointments of the reporter who is asking. */
public interface Meetings {

    /** Those to come first, then those that are over. */
    List<Meeting> mine();
}
