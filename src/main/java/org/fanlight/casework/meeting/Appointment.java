package org.fanlight.casework.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Meeting.Place;
import org.fanlight.casework.progress.Meeting.State;
import org.jspecify.annotations.Nullable;

/** An appointment as staff keep it (XC-58). */
public record Appointment(UUID id, UUID caseId, UUID partyId, Instant at, Place place, State state, Details details) {

    /** What can be asked for; the text is {@code meeting.access.<code>}. */
    public static final List<String> ACCESS = List.of("loop", "step_free", "breaks", "somebody_along");

    /**
     * What is sealed.
     *
     * @param room one of the landlord's; null for elsewhere
     * @param isPrivate whether somebody confirmed that it is private and safe
     * @param interpreter null for none
     * @param asked what the person asked to be different
     * @param over why it was cancelled, or what came of the interpreter
     */
    public record Details(
            String where,
            @Nullable UUID room,
            boolean isPrivate,
            String present,
            List<String> access,
            @Nullable Interpreter interpreter,
            String asked,
            String over) {

        Details asking(String words) {
            return new Details(where, room, isPrivate, present, access, interpreter, words, over);
        }

        Details ended(String words) {
            return new Details(where, room, isPrivate, present, access, interpreter, asked, words);
        }

        Details with(Interpreter booked) {
            return new Details(where, room, isPrivate, present, access, booked, asked, over);
        }

        @Override
        public String toString() {
            return "Details";
        }
    }

    /**
     * An interpreter (XC-15).
     *
     * @param mode phone, face or bsl
     * @param sex woman, man or either, as the person asked
     * @param neverFamily whether no member of the family may do it
     * @param who who was booked; empty until then
     * @param qualification what record of it there is
     */
    public record Interpreter(String mode, String sex, boolean neverFamily, String who, String qualification) {

        public boolean isBooked() {
            return !who.isBlank();
        }
    }
}
