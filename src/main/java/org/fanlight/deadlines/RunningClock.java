package org.fanlight.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.jspecify.annotations.Nullable;

/** One clock of one case, with the rule as it was when it started. */
@Entity
@Table(name = "case_clock")
class RunningClock {

    /** The steps at which somebody is told, in percent of the time; at the last it has run out. */
    private static final int[] STEPS = {50, 80, 100};

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String landlord;
    private String rule;
    private String clockId;

    @Enumerated(EnumType.STRING)
    private ClockUnit unit;

    private int length;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String wording;
    private @Nullable String requirement;
    private Instant startedAt;
    private Instant dueAt;
    private @Nullable Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockState ending;

    private @Nullable Instant breachedAt;
    private int lastStep;
    private @Nullable Instant nextStepAt;
    private byte @Nullable [] reason;

    @SuppressWarnings("NullAway.Init")
    protected RunningClock() {}

    RunningClock(UUID caseId, String landlord, ClockRule rule, Instant from, Instant due) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.landlord = landlord;
        this.rule = rule.name();
        this.clockId = rule.id();
        this.unit = rule.unit();
        this.length = rule.length();
        this.origin = rule.origin();
        this.wording = rule.wording();
        this.requirement = rule.row();
        this.startedAt = from;
        this.dueAt = due;
        this.nextStepAt = stepAt(STEPS[0]);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String landlord() {
        return landlord;
    }

    String rule() {
        return rule;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    byte @Nullable [] reason() {
        return reason;
    }

    /** The rule as it was when the clock started, whatever the landlord's pack says today. */
    ClockRule asRule() {
        return new ClockRule(rule, clockId, unit, length, origin, wording, requirement);
    }

    boolean isOpen() {
        return stoppedAt == null && ending == null;
    }

    /** What it waits for happened. Before the start counts as the start: a clock cannot be met before it runs. */
    void stop(Instant at) {
        if (isOpen()) {
            stoppedAt = at.isBefore(startedAt) ? startedAt : at;
            nextStepAt = null;
        }
    }

    /** It ends without an answer: cancelled, or does not concern this case. */
    void end(ClockState how) {
        if (isOpen()) {
            ending = how;
            nextStepAt = null;
        }
    }

    /** The start was earlier than thought. @throws IllegalArgumentException for a later one */
    void startEarlier(Instant from, Instant due) {
        if (from.isAfter(startedAt)) {
            throw new IllegalArgumentException("a clock's start moves to earlier only");
        }
        startedAt = from;
        dueAt = due;
        nextStepAt = isOpen() ? nextStep() : null;
    }

    /** The calendar changed. What was said of the old end is said again of the new one. */
    void moveDue(Instant due, Instant now) {
        dueAt = due;
        if (due.isAfter(now)) {
            breachedAt = null;
            while (lastStep > 0 && stepAt(lastStep).isAfter(now)) {
                lastStep = before(lastStep);
            }
        }
        nextStepAt = nextStep();
    }

    /** Takes the next step if its time has come: its percentage, to be told. */
    Optional<Integer> takeStep(Instant now) {
        if (!isOpen() || nextStepAt == null || nextStepAt.isAfter(now)) {
            return Optional.empty();
        }
        lastStep = after(lastStep);
        if (lastStep == 100) {
            breachedAt = dueAt;
        }
        nextStepAt = nextStep();
        return Optional.of(lastStep);
    }

    void giveReason(byte[] sealed) {
        reason = sealed;
    }

    ClockState state(Instant now) {
        if (ending != null) {
            return ending;
        }
        if (stoppedAt != null) {
            return stoppedAt.isAfter(dueAt) ? ClockState.MET_LATE : ClockState.MET;
        }
        if (!now.isBefore(dueAt)) {
            return ClockState.BREACHED;
        }
        return now.isBefore(stepAt(80)) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }

    CaseClock seen(Instant now, @Nullable String reasonInWords) {
        return new CaseClock(
                id,
                caseId,
                rule,
                clockId,
                unit,
                length,
                origin,
                wording,
                requirement,
                startedAt,
                dueAt,
                stoppedAt,
                state(now),
                reasonInWords);
    }

    private @Nullable Instant nextStep() {
        return lastStep == 100 ? null : stepAt(after(lastStep));
    }

    private Instant stepAt(int percent) {
        return startedAt.plus(
                Duration.between(startedAt, dueAt).multipliedBy(percent).dividedBy(100));
    }

    private static int after(int step) {
        for (int next : STEPS) {
            if (next > step) {
                return next;
            }
        }
        return 100;
    }

    private static int before(int step) {
        return step == 100 ? 80 : step == 80 ? 50 : 0;
    }
}
