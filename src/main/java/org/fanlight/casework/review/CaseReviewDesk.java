package org.fanlight.casework.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Seen;
import org.fanlight.casework.Step;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.referral.ThreeSidesDesk;
import org.fanlight.casework.referral.ThreeSidesDesk.Side;
import org.fanlight.casework.review.CaseReview.Outcome;
import org.fanlight.casework.review.ReviewRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.Calendars;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The review diary: what was looked at, with whom, what the person thinks, what comes of it and when the next is (XC-35). */
@Service
public class CaseReviewDesk {

    /** The name of its clock. */
    public static final String RULE = "case_review";

    private static final int LONGEST = 4_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Casebook cases;
    private final ThreeSidesDesk sides;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    CaseReviewDesk(
            Casebook cases,
            ThreeSidesDesk sides,
            Deadlines deadlines,
            Calendars calendars,
            JdbcClient database,
            Vault vault,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.sides = sides;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What is written down.
     *
     * @param nextOn null for the policy's own time
     * @param sides the case from three sides (HEX-3b)
     * @param progress whether anything got better since the last review (IMA-4.33)
     */
    public record NewReview(
            Outcome outcome,
            String participants,
            String view,
            @Nullable LocalDate nextOn,
            Map<Side, String> sides,
            boolean progress) {

        @Override
        public String toString() {
            return "NewReview";
        }
    }

    private record Content(String participants, String view) {}

    /** The diary, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<CaseReview> of(UUID caseId) {
        UUID id = cases.read(caseId).id();
        var key = vault.key(id);
        return database.sql("select * from case_review where case_id = ? order by at desc, id desc")
                .param(id.toString())
                .query((row, n) -> {
                    var content = json.readValue(
                            key.open(place(UUID.fromString(row.getString("id"))), row.getBytes("content")),
                            Content.class);
                    return new CaseReview(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            Outcome.valueOf(row.getString("outcome")),
                            content.participants(),
                            content.view(),
                            row.getObject("next_on", LocalDate.class));
                })
                .list();
    }

    /**
     * Keeps a review. Its clock starts again, the risk is to be scored again, and what comes of it is set going.
     *
     * @throws ReviewRefused when words are missing, the day does not fit, or the case is closed
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void keep(UUID caseId, Seen seen, NewReview review) {
        Page page = cases.change(caseId, seen);
        Instant now = clock.instant();
        LocalDate next = check(page, review, now);
        sides.look(caseId, review.sides(), review.progress());
        UUID id = Ids.next();
        database.sql("""
                insert into case_review (id, case_id, at, author, outcome, next_on, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(page.id().toString())
                .param(Timestamp.from(now))
                .param(cases.staff().id().toString())
                .param(review.outcome().name())
                .param(next)
                .param(vault.seal(
                        page.id(),
                        place(id),
                        json.writeValueAsString(new Content(
                                review.participants().strip(), review.view().strip()))))
                .update();
        record.note(Deed.CHECKED, "case", page.id(), "review " + review.outcome());
        cases.settle(page.id(), TaskCode.REVIEW_CASE);
        page.members().forEach(one -> cases.restart(one.caseId(), RULE, now));
        cases.ask(page.id(), TaskCode.ASSESS_AT_REVIEW, now.plus(Duration.ofHours(24)), now.toString());
        if (next != null) {
            cases.ask(
                    page.id(),
                    TaskCode.REVIEW_CASE,
                    next.atTime(17, 0).atZone(London.ZONE).toInstant(),
                    id.toString());
        }
        switch (review.outcome()) {
            case CONTINUE -> {}
            case CHANGE_PLAN -> cases.ask(page.id(), TaskCode.REVISE_PLAN, now.plus(Duration.ofDays(7)), id.toString());
            case PROPOSE_CLOSING -> cases.take(page.id(), Step.PROPOSE_CLOSING);
        }
    }

    private @Nullable LocalDate check(Page page, NewReview review, Instant now) {
        if (!page.stage().isOpen()) {
            throw new ReviewRefused(Why.CLOSED);
        }
        if (review.outcome() == Outcome.PROPOSE_CLOSING && page.stage() != Stage.WORKING) {
            throw new ReviewRefused(Why.NOT_NOW);
        }
        if (isNoText(review.participants()) || isNoText(review.view())) {
            throw new ReviewRefused(Why.NO_WORDS);
        }
        LocalDate wanted = review.nextOn();
        if (wanted == null) {
            return null;
        }
        // What falls on a day nobody works is due on the working day before.
        LocalDate day = calendars.of(page.landlord()).backFrom(wanted);
        LocalDate last = page.pack()
                .findClock(RULE)
                .map(rule -> LocalDate.ofInstant(deadlines.due(rule, now, page.landlord()), London.ZONE))
                .orElse(LocalDate.MAX);
        if (!day.isAfter(LocalDate.ofInstant(now, London.ZONE)) || day.isAfter(last)) {
            throw new ReviewRefused(Why.NO_DAY);
        }
        return day;
    }

    private static boolean isNoText(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }

    private static Place place(UUID id) {
        return new Place("case_review", "content", id);
    }
}
