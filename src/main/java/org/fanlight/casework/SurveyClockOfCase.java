package org.fanlight.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.progress.SurveyClock;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.landlord.Landlords;
import org.springframework.stereotype.Component;

/** Reads and ends the survey clock under the policy the case was opened under (CLK-20). */
@Component
class SurveyClockOfCase implements SurveyClock {

    static final String RULE = "survey_sent";

    /** Asking begins this long before the day is over, so that it is in time. */
    private static final Duration BEFORE = Duration.ofHours(1);

    private final Cases cases;
    private final Clocks clocks;
    private final Landlords landlords;

    SurveyClockOfCase(Cases cases, Clocks clocks, Landlords landlords) {
        this.cases = cases;
        this.clocks = clocks;
        this.landlords = landlords;
    }

    @Override
    public Instant askAt(UUID caseId, Instant closedAt) {
        return cases.findById(caseId)
                .filter(file ->
                        !landlords.version(file.landlord(), file.packVersion()).says(RULE, "on_closing"))
                .flatMap(this::running)
                .map(clock -> clock.dueAt().minus(BEFORE))
                .filter(closedAt::isBefore)
                .orElse(closedAt);
    }

    @Override
    public void asked(UUID caseId, Instant at) {
        cases.findById(caseId).filter(file -> running(file).isPresent()).ifPresent(file -> {
            clocks.stop(List.of(file), RULE, at);
            clocks.refresh(caseId);
        });
    }

    private Optional<CaseClock> running(CaseFile file) {
        return clocks.of(List.of(file)).stream()
                .filter(clock -> clock.rule().equals(RULE) && clock.state().isOpen())
                .findFirst();
    }
}
