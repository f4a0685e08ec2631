package org.fanlight.casework;

import java.util.List;
import java.util.UUID;

/** Which cases are kept apart, because in each somebody reports the other (XC-54). */
public interface KeepsApart {

    /** The cases on the other side of this one. */
    List<UUID> opposite(UUID caseId);
}
