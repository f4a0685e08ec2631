package org.fanlight.casework.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * At each review a case is looked at from three sides: the person first, what is done about the other party, who else can
 * help (HEX-3b). Where two reviews in a row saw no progress, everybody who can help is brought together (IMA-4.33).
 */
@Service
public class ThreeSidesDesk {

    private static final int LONGEST = 4_000;
    private static final Duration TIME_TO_MEET = Duration.ofDays(7);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Casebook cases;
    private final ReferralRows referrals;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    ThreeSidesDesk(
            Casebook cases, ReferralRows referrals, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** The sides, in the order of the policy. */
    public enum Side {
        PERSON,
        OTHER_PARTY,
        AGENCIES;

        /** The key of its heading. */
        public String textKey() {
            return "staff.sides." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One look. @param words by side: what is done, or why nothing is; a side with referrals may have none */
    public record Look(Instant at, UUID author, boolean progress, Map<Side, String> words) {

        @Override
        public String toString() {
            return "Look[" + at + "]";
        }
    }

    private record Content(Map<Side, String> words) {}

    /** The looks so far, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Look> of(UUID caseId) {
        return looks(cases.read(caseId).id());
    }

    /** Whether the last two looks saw no progress. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isStuck(UUID caseId) {
        return isStuck(looks(cases.read(caseId).id()));
    }

    /** Looks at the case from each side. @throws ReferralRefused when a side has neither content nor a reason */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void look(UUID caseId, Map<Side, String> words, boolean progress) {
        var page = cases.read(caseId);
        boolean referred = page.members().stream()
                .anyMatch(one -> !referrals.of(one.partyId()).isEmpty());
        for (Side side : Side.values()) {
            String said = words.getOrDefault(side, "");
            if (said.length() > LONGEST || said.isBlank() && !(side == Side.AGENCIES && referred)) {
                throw new ReferralRefused(
                        Why.NO_SIDE, Map.of("side", side.name().toLowerCase(Locale.ROOT)));
            }
        }
        UUID id = Ids.next();
        database.sql(
                        "insert into case_three_sides (id, case_id, at, author, progress, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(page.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(cases.staff().id().toString())
                .param(progress)
                .param(vault.seal(page.id(), place(id), json.writeValueAsString(new Content(words))))
                .update();
        record.note(Deed.CHECKED, "case", page.id(), "three sides, progress " + progress);
        if (isStuck(looks(page.id()))) {
            cases.ask(page.id(), TaskCode.MULTI_AGENCY_MEETING, clock.instant().plus(TIME_TO_MEET), id.toString());
        }
    }

    private static boolean isStuck(List<Look> looks) {
        return looks.size() >= 2 && looks.stream().limit(2).noneMatch(Look::progress);
    }

    private List<Look> looks(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_three_sides where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        row.getBoolean("progress"),
                        json.readValue(
                                        key.open(place(UUID.fromString(row.getString("id"))), row.getBytes("content")),
                                        Content.class)
                                .words()))
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_three_sides", "content", id);
    }
}
