package org.fanlight.casework.consent;

import java.time.LocalDate;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A person said that something may be shared.
 *
 * @param until the last day it holds; null when nobody said
 */
public record NewConsent(
        String agency,
        Purpose purpose,
        String what,
        How how,
        @Nullable LocalDate until) {

    @Override
    public String toString() {
        return "NewConsent";
    }
}
