package org.fanlight.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fanlight.common.London;

/**
 * When it is safe to reach somebody, by the clock on their wall in the United Kingdom. Hours that end before they start
 * run past midnight and belong to the day they start on; the same hour twice means the whole day.
 *
 * @param days the days the hours start on; none means never
 * @param from when they start
 * @param to when they end; that minute itself is outside
 */
public record SafeHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Any hour of any day. */
    public static final SafeHours ANY =
            new SafeHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int LOOK_AHEAD_DAYS = 9;

    public SafeHours {
        days = Set.copyOf(days);
    }

    /** Whether it is safe at this instant. */
    public boolean isOpen(Instant at) {
        return closes(at).isPresent();
    }

    /** When the hours that are open at this instant end; empty when they are not open. */
    public Optional<Instant> closes(Instant at) {
        LocalDate today = at.atZone(London.ZONE).toLocalDate();
        return span(today.minusDays(1), at).or(() -> span(today, at));
    }

    /** The first safe instant at or after this one; empty when there is none. */
    public Optional<Instant> nextOpen(Instant at) {
        if (isOpen(at)) {
            return Optional.of(at);
        }
        LocalDate today = at.atZone(London.ZONE).toLocalDate();
        for (int ahead = 0; ahead < LOOK_AHEAD_DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            Instant opens = start(day);
            if (days.contains(day.getDayOfWeek()) && !opens.isBefore(at) && opens.isBefore(end(day))) {
                return Optional.of(opens);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> span(LocalDate day, Instant at) {
        boolean within = days.contains(day.getDayOfWeek()) && !at.isBefore(start(day)) && at.isBefore(end(day));
        return within ? Optional.of(end(day)) : Optional.empty();
    }

    // Twice a year the wall clock jumps. An hour that happens twice opens at its second and closes at its first; an
    // hour
    // that does not happen opens and closes at the jump. So no wall clock ever shows a time outside the hours.

    private Instant start(LocalDate day) {
        LocalDateTime wall = day.atTime(from);
        return isInGap(wall)
                ? jump(wall)
                : wall.atZone(London.ZONE).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant end(LocalDate day) {
        LocalDateTime wall = (to.isAfter(from) ? day : day.plusDays(1)).atTime(to);
        return isInGap(wall)
                ? jump(wall)
                : wall.atZone(London.ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    private static boolean isInGap(LocalDateTime wall) {
        return London.ZONE.getRules().getValidOffsets(wall).isEmpty();
    }

    private static Instant jump(LocalDateTime wall) {
        return London.ZONE.getRules().getTransition(wall).getInstant();
    }
}
