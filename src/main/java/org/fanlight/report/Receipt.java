package org.fanlight.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.Reference;

/**
 * What somebody gets for their report: with reference and code they come back. The code is shown here and never again.
 *
 * @param marks what the answers told besides, such as {@code violence} or {@code crisis}
 * @param contact {@code text} when we may text, {@code other} when only otherwise, {@code none} when not at all
 */
public record Receipt(
        UUID reportId,
        UUID partyId,
        String landlord,
        Instant receivedAt,
        Reference reference,
        Code code,
        Set<String> marks,
        String contact) {

    public Receipt {
        marks = Set.copyOf(marks);
    }

    /** Says nothing that opens it, so that no log can. */
    @Override
    public String toString() {
        return "Receipt[" + reportId + "]";
    }
}
