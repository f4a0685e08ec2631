package org.fanlight.standin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text the stand-in keeps. Changed only under its own lock.
 *
 * @see MessageStore
 */
final class Message {

    final String sid;
    final String from;
    final String to;
    final boolean inbound;
    final Instant created;
    final @Nullable String statusCallback;
    final @Nullable Integer validityPeriod;
    private String body;
    private String status;
    private @Nullable Integer errorCode;
    private Instant updated;

    Message(
            String sid,
            String from,
            String to,
            String body,
            boolean inbound,
            Instant created,
            @Nullable String statusCallback,
            @Nullable Integer validityPeriod) {
        this.sid = sid;
        this.from = from;
        this.to = to;
        this.body = body;
        this.inbound = inbound;
        this.created = created;
        this.updated = created;
        this.statusCallback = statusCallback;
        this.validityPeriod = validityPeriod;
        this.status = inbound ? "received" : "queued";
    }

    synchronized void become(String status, @Nullable Integer errorCode, Instant at) {
        this.status = status;
        this.errorCode = errorCode;
        this.updated = at;
    }

    synchronized void redact() {
        body = "";
    }

    synchronized String body() {
        return body;
    }

    synchronized String status() {
        return status;
    }

    synchronized @Nullable Integer errorCode() {
        return errorCode;
    }

    synchronized Instant updated() {
        return updated;
    }

    boolean isFinal() {
        return inbound || status().matches("delivered|undelivered|failed");
    }

    /** The phone at the other end of this text. */
    String phone() {
        return inbound ? from : to;
    }
}
