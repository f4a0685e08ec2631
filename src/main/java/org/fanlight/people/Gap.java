package org.fanlight.people;

import java.time.Instant;

/** A time in which nobody is on duty. */
public record Gap(Instant from, Instant to) {}
