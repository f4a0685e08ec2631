package org.fanlight.people;

import java.time.Instant;

/** Somebody who was on duty may not be any more: away, or taken off the rota. */
public record DutyChanged(String landlord, Instant at) {}
