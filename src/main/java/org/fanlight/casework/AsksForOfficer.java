package org.fanlight.casework;

import java.util.UUID;

/** Says whether a person asked for an officer they would rather talk to, and nobody has answered yet. */
public interface AsksForOfficer {

    boolean isOpen(UUID partyId);
}
