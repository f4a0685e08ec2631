package org.fanlight.casework.consent;

import java.util.List;

/**
 * Something is shared without consent.
 *
 * @param facts what is known that makes it so
 * @param necessity why it cannot wait for consent, and why nothing less would do
 * @param items exactly what is shared, one thing each
 * @param reference of the request, such as a police form or a court order; empty where nobody asked
 * @param unsafeToTell why the person is not told; empty when they are
 */
public record NewException(
        String agency,
        Ground ground,
        String facts,
        String necessity,
        List<String> items,
        String reference,
        String unsafeToTell) {

    public NewException {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "NewException";
    }
}
