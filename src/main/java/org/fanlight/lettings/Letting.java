package org.fanlight.lettings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letting, from the application to the tenancy. */
public record Letting(
        UUID id,
        Instant at,
        @Nullable Instant offeredAt,
        @Nullable Instant completedAt,
        Content content) {

    /** From whom a reference comes. */
    public enum Reference {
        LANDLORD,
        /** Somebody in office, such as a doctor or a teacher, for whoever was never housed. */
        OFFICIAL
    }

    /**
     * A decision not to house somebody.
     *
     * @param incidentOn when it happened
     * @param until when it ends by itself
     */
    public record Exclusion(
            String ground, LocalDate incidentOn, LocalDate until, String reasons, LocalDate decidedOn) {}

    /** What is sealed. */
    public record Content(
            String name,
            boolean wasNeverHoused,
            @Nullable Reference reference,
            String referee,
            @Nullable LocalDate interviewedOn,
            @Nullable LocalDate signedOn,
            String signedHow,
            @Nullable LocalDate leafletOn,
            String leafletHow,
            @Nullable Exclusion exclusion) {

        static Content of(String name, boolean wasNeverHoused) {
            return new Content(name, wasNeverHoused, null, "", null, null, "", null, "", null);
        }

        Content referred(Reference from, String who) {
            return new Content(
                    name,
                    wasNeverHoused,
                    from,
                    who,
                    interviewedOn,
                    signedOn,
                    signedHow,
                    leafletOn,
                    leafletHow,
                    exclusion);
        }

        Content interviewed(LocalDate on) {
            return new Content(
                    name,
                    wasNeverHoused,
                    reference,
                    referee,
                    on,
                    signedOn,
                    signedHow,
                    leafletOn,
                    leafletHow,
                    exclusion);
        }

        Content signed(LocalDate on, String how) {
            return new Content(
                    name, wasNeverHoused, reference, referee, interviewedOn, on, how, leafletOn, leafletHow, exclusion);
        }

        Content given(LocalDate on, String how) {
            return new Content(
                    name, wasNeverHoused, reference, referee, interviewedOn, signedOn, signedHow, on, how, exclusion);
        }

        Content excluded(Exclusion decision) {
            return new Content(
                    name,
                    wasNeverHoused,
                    reference,
                    referee,
                    interviewedOn,
                    signedOn,
                    signedHow,
                    leafletOn,
                    leafletHow,
                    decision);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }
}
