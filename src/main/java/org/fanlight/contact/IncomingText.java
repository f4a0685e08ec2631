package org.fanlight.contact;

import java.util.List;
import java.util.UUID;
import org.fanlight.common.PhoneNumber;

/**
 * A text somebody sent us, proven by the provider's signature.
 *
 * @param id the provider's own name for it; the same text may come twice
 * @param to the number it was sent to, as the provider writes it
 * @param whatsApp whether it came by WhatsApp instead of the network (RU6)
 * @param words as they were written; may be empty
 * @param pictures where the provider keeps what was sent with it
 * @param people whoever gave this number for texts and has proven it by an answer
 */
public record IncomingText(
        String id,
        PhoneNumber from,
        String to,
        boolean whatsApp,
        String words,
        List<String> pictures,
        List<Known> people) {

    public IncomingText {
        pictures = List.copyOf(pictures);
        people = List.copyOf(people);
    }

    /** Somebody whose number it is, and the landlord they told. */
    public record Known(UUID party, String landlord) {}

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "IncomingText[hidden]";
    }
}
