package org.fanlight.contact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff see before they reach anybody (G19). Numbers are masked; the one to call is had from {@link
 * ContactDesk#reach}, which asks the gate and is recorded. The number for texts is never shown (RU2).
 *
 * @param allowed the ways that are safe
 * @param forbidden all others
 * @param nextSafe the first safe instant from now on; null when there is none
 * @param textNumber masked; null for none
 * @param number what is known of the number for texts
 * @param numberConfirmedAt when it last answered; null for never
 * @param callNumber masked; null for none
 * @param email masked; null for none
 * @param hasPostalAddress whether an address for letters was given
 * @param voicemail whether a message may be left
 * @param givenAt when the person last said all this
 * @param askAgain whether that is over 30 days ago, so that the person should be asked again
 * @param texts what became of each text, newest first
 */
public record StaffView(
        Set<Method> allowed,
        Set<Method> forbidden,
        SafeHours hours,
        boolean openNow,
        @Nullable Instant nextSafe,
        @Nullable String textNumber,
        NumberState number,
        @Nullable Instant numberConfirmedAt,
        @Nullable String callNumber,
        @Nullable String email,
        boolean hasPostalAddress,
        boolean voicemail,
        @Nullable String whoMayAnswer,
        @Nullable String codeWord,
        @Nullable String coverName,
        boolean noContact,
        Instant givenAt,
        boolean askAgain,
        List<Delivery> texts) {}
