package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Danger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see and say of danger in a case: what is known, who was called, and that something became known now. */
@Service
public class ViolenceDesk {

    private final OwnCases own;
    private final ViolencePath path;
    private final Injunctions injunctions;
    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    ViolenceDesk(
            OwnCases own, ViolencePath path, Injunctions injunctions, JdbcClient database, Record record, Clock clock) {
        this.own = own;
        this.path = path;
        this.injunctions = injunctions;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** Who told us. */
    public enum Source {
        REPORT,
        INCIDENT,
        STAFF,
        ASSESSMENT;

        /** The key of its words, such as {@code staff.danger.source.report}. */
        public String textKey() {
            return "staff.danger.source." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Danger that became known. @param author who said so, for staff; null otherwise */
    public record Known(Instant at, Source source, @Nullable UUID author, Set<Danger> dangers) {

        /** Says nothing of what is known, so that no log can. */
        @Override
        public String toString() {
            return "Known[" + at + "]";
        }
    }

    /** One duty call. @param person whom it went to; null for everybody with the role */
    public record Call(
            Instant at,
            Role role,
            @Nullable UUID person,
            @Nullable Instant answeredAt,
            @Nullable UUID answeredBy) {}

    /** What danger is known in a case and those merged into it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Known> of(UUID caseId) {
        return path.of(own.group(own.get(caseId)));
    }

    /** Who was called about a case, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Call> calls(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> calls(file).stream())
                .toList();
    }

    private List<Call> calls(CaseFile file) {
        return database.sql("select * from case_alert where case_id = ? and kind = 'DUTY' order by at, rung")
                .param(file.id().toString())
                .query((row, n) -> new Call(
                        row.getTimestamp("at").toInstant(),
                        Role.valueOf(row.getString("to_role")),
                        Rows.id(row, "to_person"),
                        Rows.instant(row, "answered_at"),
                        Rows.id(row, "answered_by")))
                .list();
    }

    /** Danger became known to staff just now, however long after the report: the fast path begins at this instant. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void know(UUID caseId, Seen seen, Set<Danger> dangers) {
        if (dangers.isEmpty()) {
            throw new IllegalArgumentException("say what");
        }
        CaseFile file = own.lead(caseId, seen);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        record.note(Deed.CHANGED, "case", file.id(), "danger known");
        path.begin(file, dangers, Source.STAFF, own.staff().id(), "staff " + now, now);
    }

    /** Whether a decision on an injunction without notice is still owed before the assessment can be finished. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean owesInjunctionDecision(UUID caseId) {
        return injunctions.isOwed(own.lead(caseId));
    }

    /** The decisions taken so far, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Injunctions.Decision> injunctions(UUID caseId) {
        return injunctions.of(own.lead(caseId).id());
    }

    /**
     * Decides whether to apply to a court without telling the other party first. The decision is forced, not the
     * application.
     *
     * @param legal whom in law staff spoke with, or why nobody
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void decideInjunction(UUID caseId, boolean apply, String reason, String legal) {
        CaseFile file = own.lead(caseId);
        injunctions.decide(file, own.staff().id(), apply, Words.checked(reason, 2_000), Words.checked(legal, 500));
    }
}
