package org.fanlight.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fanlight.landlord.CalendarChanged;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Moves running clocks when a holiday was added or taken back, and writes down why (XC-04). */
@Component
class CalendarMoves {

    private static final List<ClockUnit> BY_CALENDAR = List.of(ClockUnit.WORKING_DAYS, ClockUnit.CALENDAR_MONTHS);

    private final RunningClocks clocks;
    private final Deadlines deadlines;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarMoves(
            RunningClocks clocks, Deadlines deadlines, Record record, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CalendarChanged change) {
        Instant now = clock.instant();
        for (RunningClock running : clocks.open(change.landlord(), BY_CALENDAR)) {
            Instant before = running.dueAt();
            Instant due = deadlines.due(running.asRule(), running.startedAt(), change.landlord());
            // Heard a second time, nothing differs any more.
            if (!due.equals(before)) {
                running.moveDue(due, now);
                record.note(
                        Deed.CLOCK_MOVED,
                        "case",
                        running.caseId(),
                        running.rule() + " due " + before + " now " + due + " because " + change.day()
                                + (change.added() ? " became a holiday" : " is no holiday any more"));
                events.publishEvent(new ClockMoved(running.caseId(), running.rule(), due, now));
            }
        }
    }
}
