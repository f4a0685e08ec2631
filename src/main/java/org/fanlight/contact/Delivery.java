package org.fanlight.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one text, for staff.
 *
 * @param state how far it got
 * @param at when it got there
 * @param waitsUntil when it will be tried; null when it is not waiting
 * @param refusal why it was stopped; null when it was not
 * @param errorCode Twilio's code; null for none
 */
public record Delivery(
        Notice notice,
        TextState state,
        Instant at,
        @Nullable Instant waitsUntil,
        @Nullable Refusal refusal,
        @Nullable Integer errorCode) {}
