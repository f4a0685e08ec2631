package org.fanlight.casework;

import java.util.Optional;
import java.util.UUID;

/** Which case a person is in. */
public interface CaseLinks {

    /** The case where staff now work on what this person reported; after a merge, the joined one. */
    Optional<UUID> caseOf(UUID partyId);
}
