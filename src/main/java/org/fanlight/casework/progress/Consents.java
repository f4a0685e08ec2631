package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.List;

/** What the reporter who is asking allowed us to share, and what was shared. */
public interface Consents {

    /** What they allowed, newest first, with what they took back. */
    List<Consent> mine();

    /** What was shared about them, newest first. */
    List<Shared> shared();

    /** What was shared without asking them first, newest first; not what would harm somebody to tell (XC-24). */
    List<Without> withoutAsking();

    /**
     * Something was shared without consent.
     *
     * @param groundKey the key of the words that say why
     * @param items exactly what
     */
    record Without(Instant at, String agency, String groundKey, List<String> items) {

        @Override
        public String toString() {
            return "Without[" + at + "]";
        }
    }

    /**
     * Something was shared.
     *
     * @param named whether it said who they are
     * @param what exactly, in plain words
     */
    record Shared(Instant at, String agency, Consent.Purpose purpose, boolean named, String what) {

        @Override
        public String toString() {
            return "Shared[" + at + "]";
        }
    }
}
