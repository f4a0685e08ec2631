package org.fanlight.casework;

import java.util.function.Predicate;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Strand;

/** What counts as hate. */
public final class Hate {

    private Hate() {}

    /**
     * Whether a motive somebody perceives counts as hate under a policy: one of the five strands, or one its version adds
     * (LAW-17, LAW-18).
     */
    public static Predicate<String> under(PolicyPack pack) {
        return motive ->
                Strand.of(motive).isPresent() || pack.recording().moreStrands().contains(motive);
    }
}
