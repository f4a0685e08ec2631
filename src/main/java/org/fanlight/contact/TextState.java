package org.fanlight.contact;

import java.util.Locale;

/**
 * How far a text got. {@link #DUE} to {@link #SUBMITTING} are ours to decide; from {@link #UNKNOWN} on only news from
 * Twilio moves it, and only to a later line of this list, so that late, doubled and swapped news do no harm (F5).
 */
public enum TextState {
    /** Waits for its time. */
    DUE,
    /** Was not accepted, for certain; waits for another try. */
    RETRY_AT,
    /** A sender holds it for a moment and has sent nothing. */
    CLAIMED,
    /** Will not be sent: the gate said no. */
    SUPPRESSED,
    /** Is being handed over. Whoever finds it so after its sender died must not send it again. */
    SUBMITTING,
    /** Was handed over and no answer came: it may or may not have arrived. Never sent again (F3). */
    UNKNOWN,
    /** Twilio has it. */
    SUBMITTED,
    /** The network has it. */
    SENT,
    /** Was refused. */
    FAILED,
    /** Did not reach the phone. */
    UNDELIVERED,
    /** Is on the phone. */
    DELIVERED;

    /** The key of its name in {@code staff-contact.properties}. */
    public String key() {
        return "staff.text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The later of two: the order news comes in makes no difference. */
    TextState or(TextState news) {
        return news.ordinal() > ordinal() ? news : this;
    }

    /** Whether Twilio may have it, so that it must never be handed over again. */
    boolean mayBeOut() {
        return ordinal() >= SUBMITTING.ordinal();
    }

    boolean isFinal() {
        return this == SUPPRESSED || ordinal() >= FAILED.ordinal();
    }
}
