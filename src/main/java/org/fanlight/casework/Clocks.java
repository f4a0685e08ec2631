package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clocks of a case, and the copy of the next one that the inbox sorts by. Whoever starts or stops a clock does it
 * here, so that the copy never lags behind.
 */
@Component
class Clocks {

    /** Rules that end with the case and never keep it open. */
    static final Set<String> END_WITH_CASE =
            Set.of("case_review", "progress_update", "closing_summary", "appeal_window", "survey_sent");

    private static final String UPDATE = "progress_update";

    /** While one of these runs in a case of violence, it stands above all others. */
    private static final Set<String> OF_VIOLENCE = Set.of("violence_handled", "immediate_safety", "crisis_answer");

    /** Where the policy sets no minutes. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Timestamp NEVER = Timestamp.from(Instant.parse("9999-12-31T00:00:00Z"));

    private final Deadlines deadlines;
    private final Landlords landlords;
    private final Cases cases;
    private final Alerts alerts;
    private final UpdateRhythm rhythm;
    private final JdbcClient database;

    Clocks(
            Deadlines deadlines,
            Landlords landlords,
            Cases cases,
            Alerts alerts,
            UpdateRhythm rhythm,
            JdbcClient database) {
        this.deadlines = deadlines;
        this.landlords = landlords;
        this.cases = cases;
        this.alerts = alerts;
        this.rhythm = rhythm;
        this.database = database;
    }

    /** Starts what this sets going, counted from that instant, under the policy the case was opened under. */
    void start(CaseFile file, ClockStart event, Instant from) {
        PolicyPack pack = landlords.version(file.landlord(), file.packVersion());
        pack.startedBy(event).forEach(rule -> start(file, rule, from));
    }

    private void start(CaseFile file, ClockRule rule, Instant from) {
        deadlines.start(file.id(), file.landlord(), asAgreed(file, rule), from);
    }

    /** Once a plan is agreed, its own rhythm is the limit for updates: a promise where the policy says it is (CLK-12). */
    private ClockRule asAgreed(CaseFile file, ClockRule rule) {
        if (!rule.name().equals(UPDATE)) {
            return rule;
        }
        PolicyPack pack = landlords.version(file.landlord(), file.packVersion());
        return rhythm.of(file.partyId()).map(agreed -> agreed.rule(rule, pack)).orElse(rule);
    }

    /** An update went to the person. It counts when it went the way that was agreed; before, any message does. */
    void updated(CaseFile file, String way, Instant at) {
        boolean counts =
                rhythm.of(file.partyId()).map(agreed -> agreed.isKeptBy(way)).orElse(way.equals(UpdateRhythm.PAGE));
        if (counts && file.stage().isOpen()) {
            restart(file, UPDATE, at);
        }
    }

    /** Stops a clock of these cases where it runs. */
    void stop(List<CaseFile> group, String rule, Instant at) {
        for (CaseFile file : group) {
            if (isRunning(file.id(), rule)) {
                deadlines.stop(file.id(), rule, at);
                alerts.settle(file.id(), rule);
            }
        }
    }

    /** A clock that has no meaning any more, such as a review of a closed case. */
    void cancel(List<CaseFile> group, String rule) {
        for (CaseFile file : group) {
            if (isRunning(file.id(), rule)) {
                deadlines.cancel(file.id(), rule);
                alerts.settle(file.id(), rule);
            }
        }
    }

    /** Ends whatever still runs: the case is closed. */
    void cancelAll(List<CaseFile> group) {
        for (CaseFile file : group) {
            deadlines.of(file.id()).stream()
                    .filter(clock -> clock.state().isOpen())
                    .forEach(clock -> cancel(List.of(file), clock.rule()));
        }
    }

    /** Stops a repeating clock and starts it again from then; once, however often it is heard. */
    void restart(CaseFile file, String rule, Instant at) {
        boolean done = deadlines.of(file.id()).stream()
                .anyMatch(
                        clock -> clock.rule().equals(rule) && !clock.startedAt().isBefore(at));
        if (done) {
            return;
        }
        stop(List.of(file), rule, at);
        landlords
                .version(file.landlord(), file.packVersion())
                .findClock(rule)
                .ifPresent(found -> start(file, found, at));
    }

    /** The clocks of a case that is open again. */
    void reopen(CaseFile file, Instant at) {
        cancel(List.of(file), SurveyClockOfCase.RULE);
        start(file, ClockStart.REPORT_RECEIVED, at);
        start(file, ClockStart.CASE_OPENED, at);
        start(file, ClockStart.PLAN_AGREED, at);
    }

    /** How long a duty call waits for one person before it goes to the next, under the case's policy. */
    Duration answerWithin(CaseFile file, boolean crisis) {
        return landlords
                .version(file.landlord(), file.packVersion())
                .findClock(crisis ? "crisis_answer" : "immediate_safety")
                .filter(rule -> rule.unit() == ClockUnit.AT_ONCE)
                .map(rule -> Duration.ofMinutes(rule.length()))
                .orElse(LONGEST_WAIT);
    }

    boolean isRunning(UUID caseId, String rule) {
        return running(caseId, rule).isPresent();
    }

    /** The clock of this name that runs, or ran out and still waits; empty for none. */
    Optional<CaseClock> running(UUID caseId, String rule) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.rule().equals(rule) && clock.state().isOpen())
                .max(Comparator.comparing(CaseClock::startedAt));
    }

    /** All clocks of these cases: those that run by their due time, then the others. */
    List<CaseClock> of(List<CaseFile> group) {
        return group.stream()
                .flatMap(file -> deadlines.of(file.id()).stream())
                .sorted(Comparator.comparing((CaseClock clock) -> !clock.state().isOpen())
                        .thenComparing(CaseClock::dueAt))
                .toList();
    }

    /** Clocks that ran out and nobody has said why; of a clock that repeats, only the last counts. */
    List<CaseClock> lackingReason(List<CaseFile> group) {
        Map<String, CaseClock> latest = new LinkedHashMap<>();
        of(group).stream()
                .sorted(Comparator.comparing(CaseClock::startedAt))
                .forEach(clock -> latest.put(clock.caseId() + clock.rule(), clock));
        return latest.values().stream().filter(Clocks::lacksReason).toList();
    }

    private static boolean lacksReason(CaseClock clock) {
        return (clock.state() == ClockState.BREACHED || clock.state() == ClockState.MET_LATE) && clock.reason() == null;
    }

    void giveReason(UUID caseId, String rule, String reason) {
        deadlines.giveReason(caseId, rule, reason);
    }

    /** Copies the most urgent clock of a case and of those merged into it to where the inbox sorts by it. */
    void refresh(UUID caseId) {
        cases.flush();
        CaseFile file = cases.findById(caseId).orElseThrow();
        UUID leadId = Optional.ofNullable(file.mergedInto()).orElse(caseId);
        CaseFile lead = leadId.equals(caseId) ? file : cases.findById(leadId).orElseThrow();
        var group = cases.group(lead);
        var next = of(group).stream().filter(clock -> clock.state().isOpen()).findFirst();
        boolean pressing = group.stream().anyMatch(CaseFile::isViolence)
                && lead.stage().isOpen()
                && of(group).stream().anyMatch(clock -> clock.state().isOpen() && OF_VIOLENCE.contains(clock.rule()));
        Timestamp due = next.map(clock -> Timestamp.from(clock.dueAt())).orElse(NEVER);
        database.sql("""
                update case_file set next_due = ?, next_rule = ?, reason_missing = ?, pressing = ?,
                       listed = merged_into is null and (stage <> 'CLOSED' or unread)
                where id = ?""")
                .param(due)
                .param(next.map(CaseClock::rule).orElse(null))
                .param(!lackingReason(group).isEmpty())
                .param(pressing)
                .param(leadId.toString())
                .update();
        if (!leadId.equals(caseId)) {
            database.sql("update case_file set listed = false where id = ?")
                    .param(caseId.toString())
                    .update();
        }
        database.sql("""
                update case_strand strand join case_file file on file.id = strand.case_id
                set strand.listed = file.listed, strand.next_due = file.next_due, strand.pressing = file.pressing
                where file.id in (?, ?)""").param(leadId.toString()).param(caseId.toString()).update();
    }
}
