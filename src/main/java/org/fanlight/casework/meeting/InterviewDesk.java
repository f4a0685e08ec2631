package org.fanlight.casework.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.CaseOpened;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.meeting.MeetingRefused.Why;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.Checks;
import org.fanlight.common.Ids;
import org.fanlight.common.OpenToAll;
import org.fanlight.landlord.Investigating;
import org.fanlight.landlord.Investigating.Believing;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An interview at once, offered while the person is with us or on the phone; later only with the reason (BCHA-4.8b). */
@Service
public class InterviewDesk {

    private static final int LONGEST = 2_000;
    private static final Set<String> WITH_US = Set.of("staff", "voice", "phone", "office", "visit");

    private final Casebook cases;
    private final ReportFacts facts;
    private final JdbcClient database;
    private final SealedContent content;
    private final Checks checks;
    private final Record record;
    private final Clock clock;

    InterviewDesk(
            Casebook cases,
            ReportFacts facts,
            JdbcClient database,
            SealedContent content,
            Checks checks,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.database = database;
        this.content = content;
        this.checks = checks;
        this.record = record;
        this.clock = clock;
    }

    /** What was done. @param reason why later; empty when it was held */
    public record Offer(Instant at, UUID author, boolean held, String reason) {

        @Override
        public String toString() {
            return "Offer[" + at + "]";
        }
    }

    private record Reason(String words) {}

    /** Somebody reports while they are with us: the officer is asked at once. */
    @EventListener
    @OpenToAll(because = "called by the system when a case opens; never by a screen")
    public void on(CaseOpened opened) {
        if (WITH_US.contains(facts.of(opened.reportId()).channel()) && promises(cases.ofParty(opened.partyId()))) {
            cases.ask(opened.caseId(), TaskCode.OFFER_INTERVIEW, opened.at(), "opened");
        }
    }

    private static boolean promises(Page file) {
        return file.pack().findClock("interview").isPresent();
    }

    private static boolean asksForChecklist(Page file) {
        return file.pack().part(Investigating.class).believing() == Believing.VICTIM_CENTRED;
    }

    /** Whether the policy of a case has an interview at once, or asks how it is held. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isOffered(UUID caseId) {
        Page file = cases.read(caseId);
        return promises(file) || asksForChecklist(file);
    }

    /** Whether the policy of a case has the interview at once (BCHA-4.8b). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isAtOnce(UUID caseId) {
        return promises(cases.read(caseId));
    }

    /** Whether the checklist for sensitive talks has to be answered before an interview is written down (IMA-1.1). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean asksForChecklist(UUID caseId) {
        return asksForChecklist(cases.read(caseId));
    }

    /** What was done so far, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Offer> of(UUID caseId) {
        UUID id = cases.read(caseId).id();
        return database.sql("select * from interview_offer where case_id = ? order by at, id")
                .param(id.toString())
                .query((row, n) -> new Offer(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        row.getBoolean("held"),
                        content.open(
                                        id,
                                        "interview_offer",
                                        UUID.fromString(row.getString("id")),
                                        row.getBytes("content"),
                                        Reason.class)
                                .words()))
                .list();
    }

    /** It was held now: its clock stops. @throws MeetingRefused while the checklist that the policy asks for is open */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void held(UUID caseId) {
        Page file = cases.read(caseId);
        if (asksForChecklist(file)
                && !checks.open(file.id(), Checklist.INTERVIEW, Instant.EPOCH).isEmpty()) {
            throw new MeetingRefused(Why.NO_CHECKLIST);
        }
        write(file, true, "");
        if (promises(file)) {
            cases.stop(file.id(), "interview", now());
        }
        cases.settle(file.id(), TaskCode.OFFER_INTERVIEW);
    }

    /** It is held later; the clock runs on. @throws MeetingRefused without the reason */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void later(UUID caseId, String reason) {
        Page file = cases.read(caseId);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new MeetingRefused(Why.NO_REASON);
        }
        write(file, false, reason.strip());
        cases.settle(file.id(), TaskCode.OFFER_INTERVIEW);
    }

    private void write(Page file, boolean held, String reason) {
        UUID id = Ids.next();
        database.sql("insert into interview_offer (id, case_id, at, author, held, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(file.id().toString())
                .param(Timestamp.from(now()))
                .param(cases.staff().id().toString())
                .param(held)
                .param(content.seal(file.id(), "interview_offer", id, new Reason(reason)))
                .update();
        record.note(Deed.CHANGED, "case", file.id(), held ? "interview held" : "interview later");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
