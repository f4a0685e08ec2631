package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Danger;
import org.fanlight.report.ReportFacts;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the policy asks for it: violence is threatened by somebody who is known, so that staff decide the same day whether
 * to ask a court for an order without notice (HEX-A1.4.1b).
 */
@Component
public class Injunctions {

    private static final Set<Danger> THREATS =
            Set.of(Danger.THREAT, Danger.WEAPON, Danger.VIOLENCE, Danger.ARSON, Danger.SEXUAL);
    private static final Set<String> KNOWN = Set.of("known", "close", "violent");

    private final JdbcClient database;
    private final Vault vault;
    private final Landlords landlords;
    private final ReportFacts facts;
    private final Cases cases;
    private final Dangers dangers;
    private final Tasks tasks;
    private final Alerts alerts;
    private final Record record;
    private final Clock clock;

    Injunctions(
            JdbcClient database,
            Vault vault,
            Landlords landlords,
            ReportFacts facts,
            Cases cases,
            Dangers dangers,
            Tasks tasks,
            Alerts alerts,
            Record record,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.landlords = landlords;
        this.facts = facts;
        this.cases = cases;
        this.dangers = dangers;
        this.tasks = tasks;
        this.alerts = alerts;
        this.record = record;
        this.clock = clock;
    }

    /** One decision. @param legal whom in law staff spoke with, or why nobody */
    public record Decision(Instant at, UUID author, boolean apply, String reason, String legal) {

        /** Says nothing of what was decided, so that no log can. */
        @Override
        public String toString() {
            return "Decision[" + at + "]";
        }
    }

    /** Opens the task and alerts a senior, due the same day, when both facts are known. */
    void askIfNeeded(CaseFile file, String occasion) {
        if (isOwed(file)) {
            Instant endOfDay = LocalDate.ofInstant(clock.instant(), London.ZONE)
                    .atTime(LocalTime.of(23, 59))
                    .atZone(London.ZONE)
                    .toInstant();
            tasks.ask(file.id(), TaskCode.DECIDE_INJUNCTION, null, endOfDay, occasion);
            alerts.decide(file, "without_notice");
        }
    }

    boolean isOwed(CaseFile lead) {
        return isAsked(lead) && isThreatByKnown(lead, false) && of(lead.id()).isEmpty();
    }

    /** The same for an assessment that is about to be finished with these answers. */
    boolean isOwed(CaseFile lead, Assessment assessment) {
        boolean known = KNOWN.contains(assessment.answers().getOrDefault("r7", ""));
        boolean threat = assessment.showsViolence() || isThreat(lead);
        return isAsked(lead)
                && (threat && known || isThreatByKnown(lead, known))
                && of(lead.id()).isEmpty();
    }

    private boolean isAsked(CaseFile lead) {
        return landlords.version(lead.landlord(), lead.packVersion()).handling().decidesWithoutNotice();
    }

    private boolean isThreatByKnown(CaseFile lead, boolean known) {
        return isThreat(lead)
                && (known || cases.group(lead).stream().anyMatch(file -> facts.knowsTheOther(file.reportId())));
    }

    private boolean isThreat(CaseFile lead) {
        return cases.group(lead).stream()
                .flatMap(file -> dangers.of(file.id()).stream())
                .anyMatch(known -> known.dangers().stream().anyMatch(THREATS::contains));
    }

    void decide(CaseFile lead, UUID author, boolean apply, String reason, String legal) {
        UUID id = Ids.next();
        var key = vault.key(lead.id());
        database.sql(
                        "insert into case_injunction (id, case_id, at, author, apply, reason, legal) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(lead.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .param(apply)
                .param(key.seal(place("reason", id), reason))
                .param(key.seal(place("legal", id), legal))
                .update();
        tasks.settle(lead.id(), TaskCode.DECIDE_INJUNCTION, author);
        alerts.settle(lead.id(), "without_notice");
        record.note(Deed.DECIDED, "case", lead.id(), "without notice " + apply);
    }

    /** Oldest first. */
    List<Decision> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_injunction where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Decision(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            row.getBoolean("apply"),
                            key.open(place("reason", id), row.getBytes("reason")),
                            key.open(place("legal", id), row.getBytes("legal")));
                })
                .list();
    }

    private static Place place(String column, UUID id) {
        return new Place("case_injunction", column, id);
    }
}
