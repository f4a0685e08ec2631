package org.fanlight.casework.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Meeting.Place;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be made.
 *
 * @param room one of the landlord's rooms; null for elsewhere
 * @param isPrivate that it is private and safe was checked
 * @param access codes of {@link Appointment#ACCESS}
 * @param interpreter phone, face, bsl; empty for what the person asked for, if anything
 */
public record NewAppointment(
        UUID partyId,
        @Nullable Instant at,
        Place place,
        String where,
        @Nullable UUID room,
        boolean isPrivate,
        String present,
        List<String> access,
        String interpreter) {

    @Override
    public String toString() {
        return "NewAppointment";
    }
}
