package org.fanlight.casework.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom we asked to help the reporter who is asking, and what came of it (XC-26). */
public interface Referrals {

    /** Newest first. */
    List<Asked> mine();

    /** Landlords their report was handed to, newest first (XC-52). */
    List<There> handedOver();

    /**
     * Their report at the landlord it belongs to.
     *
     * @param reference there; empty where that landlord is not here
     * @param code there, for them alone; empty where that landlord is not here
     * @param receivedAt when that landlord said that it has it; null until then
     */
    record There(
            String landlord,
            String reference,
            String code,
            @Nullable Instant receivedAt) {

        @Override
        public String toString() {
            return "There";
        }
    }

    /**
     * An agency that was asked.
     *
     * @param agency its name
     * @param named whether it was told who they are
     * @param what exactly it was told
     * @param stateKey the key of the words that say how it stands
     * @param followUpOn when we ask them how it went; null for never
     * @param warm whether somebody stays with them through the first contact
     * @param seen each time somebody of the agency looked, newest first
     */
    record Asked(
            Instant at,
            String agency,
            boolean named,
            String what,
            String stateKey,
            @Nullable LocalDate followUpOn,
            boolean warm,
            List<Instant> seen) {

        @Override
        public String toString() {
            return "Asked[" + at + "]";
        }
    }
}
