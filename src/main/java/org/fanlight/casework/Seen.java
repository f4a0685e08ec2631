package org.fanlight.casework;

import java.time.Instant;

/**
 * What of a case somebody had before their eyes when they decided what to do: its version and when it was read.
 */
public record Seen(long version, Instant at) {}
