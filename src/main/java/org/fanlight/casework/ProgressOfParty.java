package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.ProgressView.Promise;
import org.fanlight.casework.progress.ProgressView.State;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.Origin;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's progress from their own case, also when it is joined to another (RU21). */
@Service
class ProgressOfParty implements Progress {

    private final Cases cases;
    private final OwnCases own;
    private final Timeline timeline;
    private final Closings closings;
    private final ReportFacts reports;
    private final Deadlines deadlines;
    private final CurrentPerson person;
    private final Clock clock;

    ProgressOfParty(
            Cases cases,
            OwnCases own,
            Timeline timeline,
            Closings closings,
            ReportFacts reports,
            Deadlines deadlines,
            CurrentPerson person,
            Clock clock) {
        this.cases = cases;
        this.own = own;
        this.timeline = timeline;
        this.closings = closings;
        this.reports = reports;
        this.deadlines = deadlines;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAnyRole('REPORTER', 'OFFICER')")
    @Transactional(readOnly = true)
    public ProgressView of(UUID partyId) {
        Person who = person.get().orElseThrow();
        if (who.isReporter() && !who.id().equals(partyId)) {
            throw new NoSuchElementException("no such person");
        }
        var opened = cases.findByPartyId(partyId);
        if (opened.isEmpty() && who.isReporter()) {
            return received(partyId);
        }
        CaseFile file = opened.filter(one -> who.isReporter() || own.mayOpen(one))
                .orElseThrow(() -> new NoSuchElementException("no such person"));
        return new ProgressView(
                file.stage(),
                file.receivedAt(),
                timeline.of(file.id()),
                promises(file),
                file.stage().isOpen() ? null : closings.of(file).orElse(null));
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void closingRead() {
        closings.read(person.reporter().id(), clock.instant());
    }

    /** Before the case is opened, and however long that takes: it came in, and when. */
    private ProgressView received(UUID partyId) {
        Instant at = reports.receivedAt(partyId).orElseThrow(() -> new NoSuchElementException("no such person"));
        return new ProgressView(Stage.NEW, at, List.of(new ProgressView.Moment(at, Stage.NEW)), List.of(), null);
    }

    private List<Promise> promises(CaseFile file) {
        Map<String, CaseClock> latest = new LinkedHashMap<>();
        deadlines.of(file.id()).stream()
                .filter(CaseClock::isPromise)
                .filter(clock -> clock.state() != ClockState.CANCELLED && clock.state() != ClockState.NOT_APPLICABLE)
                .sorted(Comparator.comparing(CaseClock::startedAt))
                .forEach(clock -> latest.put(clock.rule(), clock));
        return latest.values().stream()
                .sorted(Comparator.comparing(CaseClock::dueAt))
                .map(ProgressOfParty::promise)
                .toList();
    }

    private static Promise promise(CaseClock clock) {
        State state =
                switch (clock.state()) {
                    case MET -> State.KEPT;
                    case MET_LATE -> State.KEPT_LATE;
                    case BREACHED -> State.LATE;
                    case RUNNING, DUE_SOON, NOT_APPLICABLE, CANCELLED -> State.AHEAD;
                };
        return new Promise(
                clock.rule(),
                clock.origin() == Origin.LAW,
                clock.wording().equals("aim"),
                clock.dueAt(),
                state,
                clock.stoppedAt());
    }
}
