package org.fanlight.standin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text as the phone shows it.
 *
 * @param fromPhone whether the phone sent it
 * @param status Twilio's word for how far it got
 * @param statusCallback where its news goes; null for nowhere
 * @param validityPeriod how many seconds it may wait; null for Twilio's ten hours
 */
public record Text(
        String sid,
        boolean fromPhone,
        String body,
        String status,
        Instant at,
        @Nullable String statusCallback,
        @Nullable Integer validityPeriod) {

    static Text of(Message message) {
        return new Text(
                message.sid,
                message.inbound,
                message.body(),
                message.status(),
                message.created,
                message.statusCallback,
                message.validityPeriod);
    }
}
