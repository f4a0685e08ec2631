package org.fanlight.casework.progress;

import java.util.Map;
import java.util.UUID;

/** What the reporter who is asking was told about how likely a result is. */
public interface Outlooks {

    /** By the message it came with. */
    Map<UUID, Outlook> mine();
}
