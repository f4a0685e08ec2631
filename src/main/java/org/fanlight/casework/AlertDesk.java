package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts that wait for whoever is asking. */
@Service
public class AlertDesk {

    /** How many are shown at once. */
    public static final int SHOWN = 10;

    private final OwnCases own;
    private final Sections sections;
    private final Clocks clocks;
    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    AlertDesk(OwnCases own, Sections sections, Clocks clocks, JdbcClient database, Record record, Clock clock) {
        this.own = own;
        this.sections = sections;
        this.clocks = clocks;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * One alert.
     *
     * @param kind {@code DUTY}, {@code REMINDER} or {@code BREACHED}
     * @param rule the clock it is about
     * @param percent how much of the time was gone
     */
    public record Alert(UUID id, UUID caseId, String reference, String kind, String rule, int percent, Instant at) {}

    /** Duty calls first, then the newest; one more than {@link #SHOWN} when there are more. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Alert> mine() {
        return waiting("", null);
    }

    /** Those about one case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Alert> of(UUID caseId) {
        return waiting("and alert.case_id = :case", own.get(caseId).id());
    }

    private String sectionOf(Person who) {
        return sections.limits(who).isPresent()
                ? " and (file.section in (:limits) or (:senior and file.section is null))"
                : "";
    }

    private List<Alert> waiting(String which, @Nullable UUID caseId) {
        Person who = own.staff();
        List<String> roles = List.of(Role.OFFICER, Role.SENIOR, Role.MANAGER).stream()
                .filter(who::isAtLeast)
                .map(Role::name)
                .toList();
        return database.sql("""
                select alert.*, file.reference from case_alert alert join case_file file on file.id = alert.case_id
                where alert.landlord = :landlord and alert.answered_at is null and alert.to_role in (:roles)
                  and (alert.to_person is null or alert.to_person = :me)
                  and (file.staff_close = false and (file.domestic = false or file.assignee is null)
                    or file.assignee = :me or :senior) %s
                order by alert.kind = 'DUTY' desc, alert.at desc limit :limit""".formatted(which + sectionOf(who)))
                .param("case", caseId == null ? null : caseId.toString())
                .param("landlord", who.landlord())
                .param("roles", roles)
                .param("me", who.id().toString())
                .param("limits", sections.limits(who).orElse(List.of("")))
                .param("senior", who.isAtLeast(Role.SENIOR))
                .param("limit", SHOWN + 1)
                .query((row, n) -> new Alert(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("case_id")),
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("rule"),
                        row.getInt("percent"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Whoever is asking takes it in hand; a duty call is answered for everybody. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answer(Alert alert) {
        CaseFile file = own.get(alert.caseId());
        String which = alert.kind().equals("DUTY") ? "case_id = ? and kind = 'DUTY'" : "case_id = ? and id = ?";
        var update = database.sql(
                        "update case_alert set answered_at = ?, answered_by = ? where answered_at is null and " + which)
                .param(Timestamp.from(clock.instant()))
                .param(own.staff().id().toString())
                .param(file.id().toString());
        int answered = alert.kind().equals("DUTY")
                ? update.update()
                : update.param(alert.id().toString()).update();
        if (answered > 0) {
            record.note(Deed.CHANGED, "case", file.id(), "alert answered " + alert.kind() + " " + alert.rule());
        }
        if (alert.kind().equals("DUTY")) {
            clocks.stop(List.of(file), "crisis_answer", clock.instant());
            clocks.refresh(file.id());
        }
    }
}
