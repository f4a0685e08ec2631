package org.fanlight.casework.works;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.landlord.ClockStart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks of jobs. A clock of a case covers its oldest open job of that kind. */
@Component
class JobClocks {

    private final Casebook cases;
    private final JobRows rows;

    JobClocks(Casebook cases, JobRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /** @return when the job is due */
    Instant start(UUID caseId, Kind kind, Instant from) {
        return cases.start(caseId, startOf(kind), from);
    }

    void done(Job job, Instant at) {
        stop(job, ruleOf(job.kind()), at, next(job, false));
        if (job.longerAt() != null) {
            stop(job, "repair_make_safe", at, null);
        }
    }

    void madeSafe(Job job, Instant at) {
        if (job.longerAt() != null) {
            stop(job, "repair_make_safe", at, null);
        }
        if (job.kind() == Kind.HAZARD) {
            stop(job, "emergency_hazard", at, next(job, true));
        }
    }

    /** The limit of the whole repair gives way to that of making it safe, counted from the same moment (HEX-5b). */
    void longer(Job job) {
        cases.drop(job.caseId(), "repair_full");
        cases.start(job.caseId(), ClockStart.REPAIR_TAKES_LONGER, job.notifiedAt());
    }

    private void stop(Job job, String rule, Instant at, @Nullable Job next) {
        cases.stop(job.caseId(), rule, at);
        if (next != null) {
            cases.start(job.caseId(), startOf(next.kind()), next.notifiedAt());
        }
    }

    private @Nullable Job next(Job job, boolean unsafe) {
        List<Job> open = rows.of(job.caseId()).stream()
                .filter(one ->
                        one.kind() == job.kind() && one.isOpen() && !one.id().equals(job.id()))
                .filter(one -> one.longerAt() == null && (!unsafe || one.safeAt() == null))
                .toList();
        return open.isEmpty() ? null : open.getFirst();
    }

    private static String ruleOf(Kind kind) {
        return switch (kind) {
            case REPAIR -> "repair_full";
            case GRAFFITI -> "graffiti";
            case HAZARD -> "emergency_hazard";
            case DAMP -> "significant_hazard";
        };
    }

    private static ClockStart startOf(Kind kind) {
        return switch (kind) {
            case REPAIR -> ClockStart.DAMAGE_NOTIFIED;
            case GRAFFITI -> ClockStart.GRAFFITI_NOTIFIED;
            case HAZARD -> ClockStart.HAZARD_KNOWN;
            case DAMP -> ClockStart.DAMP_KNOWN;
        };
    }
}
