package org.fanlight.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The gate's answer to "may we reach this person, this way, now". */
public sealed interface Permission {

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * Yes.
     *
     * @param until when the safe hours end
     */
    record Allowed(Instant until) implements Permission {}

    /**
     * No.
     *
     * @param reason why
     * @param nextSafe when it will be allowed, as far as that is known; null when waiting does not help
     */
    record Refused(Refusal reason, @Nullable Instant nextSafe) implements Permission {

        /** The key of the sentence that says why, in {@code contact.properties}. */
        public String reasonKey() {
            return reason.key();
        }
    }
}
