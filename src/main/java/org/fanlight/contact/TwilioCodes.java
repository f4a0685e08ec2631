package org.fanlight.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Twilio's error codes mean to us (F4). Twilio splits codes now and then: an unknown one is a plain failure. */
final class TwilioCodes {

    private static final Set<Integer> OPTED_OUT = Set.of(21610);

    /** No such number, not a mobile, a landline, unknown to the network. */
    private static final Set<Integer> NUMBER_BAD = Set.of(21211, 21217, 21614, 21635, 30005, 30006);

    /** The phone was off or out of reach. */
    private static final Set<Integer> LATER = Set.of(30003);

    private TwilioCodes() {}

    static boolean isOptOut(@Nullable Integer code) {
        return code != null && OPTED_OUT.contains(code);
    }

    static boolean isNumberBad(@Nullable Integer code) {
        return code != null && NUMBER_BAD.contains(code);
    }

    static boolean isWorthOneMoreTry(@Nullable Integer code) {
        return code != null && LATER.contains(code);
    }

    /** Our state for Twilio's word. */
    static TextState state(String status) {
        return switch (status) {
            case "sent" -> TextState.SENT;
            case "delivered", "read" -> TextState.DELIVERED;
            case "undelivered" -> TextState.UNDELIVERED;
            case "failed", "canceled" -> TextState.FAILED;
            default -> TextState.SUBMITTED;
        };
    }
}
