package org.fanlight.landlord;

import org.jspecify.annotations.Nullable;

/**
 * One time limit of one landlord.
 *
 * @param name such as {@code first_contact}; its text is {@code policy.clock.<name>}
 * @param id its number in the catalogue of clocks, such as {@code CLK-01}
 * @param length in the unit; minutes when the unit is {@link ClockUnit#AT_ONCE}
 * @param origin where the length comes from
 * @param wording {@code promise}, or {@code aim} where the landlord's text only aims at it
 * @param row the requirement it rests on; null for an internal target
 */
public record ClockRule(
        String name,
        String id,
        ClockUnit unit,
        int length,
        Origin origin,
        String wording,
        @Nullable String row) {

    /** Whether residents are told this limit: the policy or the law says it (XC-06). */
    public boolean isPromise() {
        return origin != Origin.DEFAULT;
    }

    /** What sets this clock going; null where it is only a length, such as the window for an appeal. */
    public @Nullable ClockStart startsOn() {
        return ClockName.named(name).orElseThrow().startsOn;
    }
}
