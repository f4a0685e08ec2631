package org.fanlight.casework.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.KeepsOpen;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.review.ReviewRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.landlord.ClockStart;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A senior decides that there is nothing, or not enough, to act on; the people hear of it within the policy's time (NWL-22). */
@Service
public class NothingToActOnDesk {

    /** The name of its clock. */
    public static final String RULE = "no_substance";

    /** What can be decided; the text is {@code staff.closing.reason.<code>}. */
    public static final Set<String> CODES = Set.of("no-substance", "not-enough-evidence");

    private static final int LONGEST = 5_000;

    private final Casebook cases;
    private final PartyLetters letters;
    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    NothingToActOnDesk(Casebook cases, PartyLetters letters, JdbcClient database, Record record, Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The last decision. @param toldAt when the people were told; null while they were not */
    public record Decision(
            Instant at, UUID decider, String code, @Nullable Instant toldAt) {}

    /** The last decision of this kind; empty for none. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Decision> of(UUID caseId) {
        return last(cases.read(caseId).id());
    }

    /** Decides it: from now the time runs in which people are told. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, String code) {
        var page = cases.read(caseId);
        if (!CODES.contains(code) || !ClosingDesk.isReason(page.pack(), code)) {
            throw new IllegalArgumentException("no such decision");
        }
        if (!page.stage().isOpen()) {
            throw new ReviewRefused(Why.CLOSED);
        }
        Instant now = clock.instant();
        database.sql("insert into case_nothing_to_act_on (id, case_id, at, decider, code) values (?, ?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(page.id().toString())
                .param(Timestamp.from(now))
                .param(cases.staff().id().toString())
                .param(code)
                .update();
        record.note(Deed.DECIDED, "case", page.id(), code);
        cases.start(page.id(), ClockStart.NO_SUBSTANCE_DECIDED, now);
    }

    /** Tells everybody in the case, each on their own page and as safely as they chose; the time stops. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void tell(UUID caseId, String words, String language) {
        var page = cases.read(caseId);
        if (last(page.id()).isEmpty()) {
            throw new ReviewRefused(Why.NOTHING_DECIDED);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ReviewRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant();
        page.members()
                .forEach(one -> letters.write(
                        one.caseId(),
                        one.partyId(),
                        Kind.NOTHING_TO_ACT_ON,
                        null,
                        PartyLetters.Content.of(words, language),
                        now));
        database.sql("update case_nothing_to_act_on set told_at = ? where case_id = ? and told_at is null")
                .param(Timestamp.from(now))
                .param(page.id().toString())
                .update();
        cases.stop(page.id(), RULE, now);
    }

    private Optional<Decision> last(UUID caseId) {
        return last(database, caseId);
    }

    private static Optional<Decision> last(JdbcClient database, UUID caseId) {
        return database.sql("select * from case_nothing_to_act_on where case_id = ? order by at desc, id desc limit 1")
                .param(caseId.toString())
                .query((row, n) -> {
                    var told = row.getTimestamp("told_at");
                    return new Decision(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("decider")),
                            row.getString("code"),
                            told == null ? null : told.toInstant());
                })
                .optional();
    }

    /** Nothing closes before the people were told what was decided. */
    @Component
    static class ToldFirst implements KeepsOpen {

        private final JdbcClient database;

        ToldFirst(JdbcClient database) {
            this.database = database;
        }

        @Override
        public List<String> missing(Casebook.Page file) {
            return last(database, file.id()).filter(one -> one.toldAt() == null).isPresent()
                    ? List.of("staff.review.not-told")
                    : List.of();
        }
    }
}
