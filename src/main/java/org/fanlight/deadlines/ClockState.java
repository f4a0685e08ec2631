package org.fanlight.deadlines;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    /** Four fifths of the time are gone. */
    DUE_SOON,
    /** Stopped in time. */
    MET,
    /** Stopped, but after it had run out. */
    MET_LATE,
    /** Ran out, and what it waits for has still not happened. */
    BREACHED,
    /** What it waits for does not concern this case. */
    NOT_APPLICABLE,
    CANCELLED;

    /** Whether what it waits for is still to come. */
    public boolean isOpen() {
        return this == RUNNING || this == DUE_SOON || this == BREACHED;
    }
}
