package org.fanlight.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.Landlords;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of cases: started and stopped by what happens there (XC-03). */
@Service
@OpenToAll(because = "followers of events call it as well as desks that ask for a role; it answers rules and times")
public class Deadlines {

    private final RunningClocks clocks;
    private final Landlords landlords;
    private final Calendars calendars;
    private final Record record;
    private final Vault vault;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            RunningClocks clocks,
            Landlords landlords,
            Calendars calendars,
            Record record,
            Vault vault,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.landlords = landlords;
        this.calendars = calendars;
        this.record = record;
        this.vault = vault;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** When a limit that starts now or then would be due for this landlord. */
    public Instant due(ClockRule rule, Instant from, String landlord) {
        return DueTime.of(
                rule, from, calendars.of(landlord), landlords.current(landlord).officeClose());
    }

    /**
     * Starts a clock. While one of this rule runs, an earlier start corrects it and a later one changes nothing; a clock
     * that was met is not started again from the same instant, so that a follower may hear an event twice.
     */
    @Transactional
    public void start(UUID caseId, String landlord, ClockRule rule, Instant from) {
        List<RunningClock> before = clocks.latest(caseId, rule.name());
        Optional<RunningClock> running =
                before.stream().filter(RunningClock::isOpen).findFirst();
        if (running.isPresent()) {
            if (from.isBefore(running.get().startedAt())) {
                startEarlier(running.get(), from);
            }
            return;
        }
        if (before.stream().anyMatch(ended -> !from.isAfter(ended.startedAt()))) {
            return;
        }
        Instant due = due(rule, from, landlord);
        clocks.save(new RunningClock(caseId, landlord, rule, from, due));
        record.note(Deed.CLOCK_STARTED, "case", caseId, rule.name() + " from " + from + " due " + due);
    }

    /** What a clock waits for happened at this instant; a late end is written down as such. */
    @Transactional
    public void stop(UUID caseId, String rule, Instant at) {
        open(caseId, rule).ifPresent(running -> {
            running.stop(at);
            record.note(
                    Deed.CLOCK_MET, "case", caseId, rule + (running.state(at) == ClockState.MET_LATE ? " late" : ""));
        });
    }

    /** The clock ends without an answer, for example because the report joined another case. */
    @Transactional
    public void cancel(UUID caseId, String rule) {
        end(caseId, rule, ClockState.CANCELLED);
    }

    /** What the clock waits for does not concern this case. */
    @Transactional
    public void notApplicable(UUID caseId, String rule) {
        end(caseId, rule, ClockState.NOT_APPLICABLE);
    }

    /** Ends every clock of a case that still runs. */
    @Transactional
    public void cancelAll(UUID caseId) {
        clocks.findByCaseIdOrderByDueAt(caseId).stream()
                .filter(RunningClock::isOpen)
                .forEach(running -> end(running, ClockState.CANCELLED));
    }

    /**
     * Corrects the start of a running clock.
     *
     * @throws IllegalArgumentException when it is later than the one it has: a promise is not made longer
     */
    @Transactional
    public void moveStartEarlier(UUID caseId, String rule, Instant from) {
        startEarlier(
                open(caseId, rule).orElseThrow(() -> new NoSuchElementException("no running clock " + rule)), from);
    }

    /** A colleague says why a clock ran out. @throws NoSuchElementException when there is no such clock here */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void giveReason(UUID caseId, String rule, String reason) {
        RunningClock breached = clocks.latest(caseId, rule).stream()
                .filter(this::isMine)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no clock " + rule));
        breached.giveReason(vault.seal(caseId, place(breached), reason));
        record.note(Deed.CHANGED, "case", caseId, rule + " reason given");
    }

    /** Every clock of a case, the earliest due first; none of a case of another landlord. */
    @Transactional(readOnly = true)
    public List<CaseClock> of(UUID caseId) {
        Instant now = clock.instant();
        return clocks.findByCaseIdOrderByDueAt(caseId).stream()
                .filter(this::isMine)
                .map(kept -> kept.seen(now, reason(kept)))
                .toList();
    }

    /** The clock that runs out, or ran out, first. */
    @Transactional(readOnly = true)
    public Optional<CaseClock> mostUrgent(UUID caseId) {
        return of(caseId).stream()
                .filter(running -> running.state().isOpen())
                .min(Comparator.comparing(CaseClock::dueAt));
    }

    private void startEarlier(RunningClock running, Instant from) {
        Instant before = running.dueAt();
        running.startEarlier(from, due(running.asRule(), from, running.landlord()));
        record.note(
                Deed.CLOCK_MOVED,
                "case",
                running.caseId(),
                running.rule() + " due " + before + " now " + running.dueAt() + " because it started " + from);
        events.publishEvent(new ClockMoved(running.caseId(), running.rule(), running.dueAt(), clock.instant()));
    }

    private void end(UUID caseId, String rule, ClockState how) {
        open(caseId, rule).ifPresent(running -> end(running, how));
    }

    private void end(RunningClock running, ClockState how) {
        running.end(how);
        record.note(Deed.CHANGED, "case", running.caseId(), running.rule() + ' ' + how);
    }

    private Optional<RunningClock> open(UUID caseId, String rule) {
        return clocks.latest(caseId, rule).stream().filter(RunningClock::isOpen).findFirst();
    }

    private boolean isMine(RunningClock kept) {
        return person.get()
                .map(someone -> someone.landlord().equals(kept.landlord()))
                .orElse(true);
    }

    private @Nullable String reason(RunningClock kept) {
        try {
            return vault.open(kept.caseId(), place(kept), kept.reason());
        } catch (Vault.Forgotten forgotten) {
            return null;
        }
    }

    private static Place place(RunningClock kept) {
        return new Place("case_clock", "reason", kept.id());
    }
}
