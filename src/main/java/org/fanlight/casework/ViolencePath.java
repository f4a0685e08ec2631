package org.fanlight.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.ViolenceDesk.Known;
import org.fanlight.casework.ViolenceDesk.Source;
import org.fanlight.landlord.ClockStart;
import org.fanlight.report.Danger;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The violence fast path: whoever says so first, and whenever, the case goes to the top, its clocks start from that
 * instant, and whoever is on duty is called at once (XC-20).
 */
@Component
class ViolencePath {

    private final Cases cases;
    private final Dangers dangers;
    private final Clocks clocks;
    private final DutyCalls calls;
    private final Injunctions injunctions;
    private final ReportFacts facts;

    ViolencePath(
            Cases cases, Dangers dangers, Clocks clocks, DutyCalls calls, Injunctions injunctions, ReportFacts facts) {
        this.cases = cases;
        this.dangers = dangers;
        this.clocks = clocks;
        this.calls = calls;
        this.injunctions = injunctions;
        this.facts = facts;
    }

    /**
     * Danger is known from this instant; once an occasion.
     *
     * @param occasion what told us, such as the id of a report or an incident
     */
    void begin(CaseFile file, Set<Danger> known, Source source, @Nullable UUID author, String occasion, Instant at) {
        if (known.isEmpty() || !dangers.add(file.id(), known, source, author, occasion, at)) {
            return;
        }
        file.markViolence();
        cases.saveAndFlush(file);
        clocks.start(file, ClockStart.VIOLENCE_KNOWN, at);
        boolean crisis = Danger.isCrisis(known);
        if (crisis) {
            clocks.start(file, ClockStart.CRISIS_KNOWN, at);
        }
        clocks.refresh(file.id());
        calls.call(file, occasion, clocks.answerWithin(file, crisis));
        injunctions.askIfNeeded(file, occasion);
    }

    /** Everything known in these cases, oldest first. */
    List<Known> of(List<CaseFile> group) {
        return group.stream()
                .flatMap(file -> dangers.of(file.id()).stream())
                .sorted(Comparator.comparing(Known::at))
                .toList();
    }

    /** Every danger known in these cases. */
    Set<Danger> all(List<CaseFile> group) {
        return of(group).stream().flatMap(known -> known.dangers().stream()).collect(Collectors.toSet());
    }

    /** Whether a child is in one of these cases, as somebody in danger or as anybody else (LAW-31). */
    boolean touchesChild(List<CaseFile> group) {
        return all(group).contains(Danger.CHILD)
                || group.stream().anyMatch(file -> facts.mentionsChild(file.reportId()));
    }

    /** Since when the newest danger is known; the beginning of time when none is. */
    Instant knownSince(List<CaseFile> group) {
        return of(group).stream().map(Known::at).reduce((one, next) -> next).orElse(Instant.EPOCH);
    }
}
