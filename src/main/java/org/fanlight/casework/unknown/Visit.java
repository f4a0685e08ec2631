package org.fanlight.casework.unknown;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home of the block that is visited. @param result one of {@link #RESULTS}; null while nobody went */
public record Visit(UUID home, String address, @Nullable String result) {

    /** What came of a visit; nobody is pressed to say anything. The text is {@code staff.unknown.result.<code>}. */
    public static final List<String> RESULTS =
            List.of("nobody_in", "spoken_to", "saw_something", "wants_support", "does_not_want");

    @Override
    public String toString() {
        return "Visit[" + home + "]";
    }
}
