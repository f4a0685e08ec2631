package org.fanlight.casework.works;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phone lent to somebody in a case (BCHA-4.8h).
 *
 * @param contacts which numbers are stored in it, codes of {@code phones.contacts}
 * @param testedOn when a call was made to see that it works
 * @param returnedOn null while it is out
 */
public record Loan(
        UUID id,
        UUID caseId,
        String serial,
        List<String> contacts,
        LocalDate testedOn,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate returnedOn) {}
