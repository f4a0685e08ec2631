package org.fanlight.casework.progress;

import java.util.List;

/** What we wrote to the reporter who is asking. */
public interface Letters {

    /** The reporter's own letters, newest first. */
    List<Letter> mine();
}
