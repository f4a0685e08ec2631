package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is in a case, for work beside it, and how to write to them on their own page. */
public interface PeopleInCases {

    /** The person of a reference as it is typed, where whoever asks may open the case; empty otherwise. */
    Optional<UUID> ofReference(String typed);

    /** The reference and language of a person whose case whoever asks may open; empty otherwise. */
    Optional<Known> known(UUID partyId);

    /**
     * Somebody in a case.
     *
     * @param reference digits only
     * @param language the tag of the language they told us in
     */
    record Known(UUID partyId, UUID caseId, String reference, String language) {}

    /** Writes to them, in the transaction of the deed it tells of. */
    void tell(UUID partyId, Letter.Kind kind, String words, String language, Instant at);
}
