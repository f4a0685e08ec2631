package org.fanlight.casework.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.AsksForOfficer;
import org.fanlight.casework.CaseOpened;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.meeting.MeetingRefused.Why;
import org.fanlight.casework.progress.Letter;
import org.fanlight.common.Ids;
import org.fanlight.common.OpenToAll;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.Talking;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a person would rather talk to, and whether that was possible (HEX-3.1d, IMA-4.27). A senior decides it with colleagues
 * who said so of themselves, outside this program: nothing here says anything of any member of staff.
 */
@Service
public class MatchDesk implements AsksForOfficer {

    private static final int LONGEST = 2_000;
    private static final Duration SOON = Duration.ofDays(1);
    private static final String TABLE = "officer_match";

    private final Casebook cases;
    private final WishesOfReport wishes;
    private final PartyLetters letters;
    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    MatchDesk(
            Casebook cases,
            WishesOfReport wishes,
            PartyLetters letters,
            JdbcClient database,
            SealedContent content,
            Vault vault,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.wishes = wishes;
        this.letters = letters;
        this.database = database;
        this.content = content;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** What happened last. */
    public enum Kind {
        /** They asked for somebody. */
        ASKED,
        /** They were offered it and said that it does not matter to them. */
        NO_WISH,
        MET,
        NOT_POSSIBLE;

        public String textKey() {
            return "staff.match." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** One step. @param sex woman, man or either @param words the person's wish, or why it was not possible */
    public record Entry(Instant at, Kind kind, String sex, String words) {

        @Override
        public String toString() {
            return "Entry[" + kind + "]";
        }
    }

    private record Content(String sex, String words) {}

    /** What a person wished and what came of it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Entry> of(UUID caseId, UUID partyId) {
        return entries(member(cases.read(caseId), partyId).partyId());
    }

    /** Every report was opened: what it says is taken up, and where the policy offers it to all, who said nothing is asked. */
    @EventListener
    @OpenToAll(because = "called by the system when a case opens; never by a screen")
    public void on(CaseOpened opened) {
        Answer said = wishes.officer(opened.reportId());
        String sex = said.choices().stream().findFirst().orElse("either");
        if (!sex.equals("either") || !said.words().isBlank()) {
            write(opened.caseId(), opened.partyId(), new UUID(0, 0), Kind.ASKED, sex, said.words());
            cases.ask(
                    opened.caseId(),
                    TaskCode.DECIDE_MATCH,
                    opened.at().plus(SOON),
                    opened.partyId().toString());
        } else if (said.choices().isEmpty()
                && cases.ofParty(opened.partyId()).pack().part(Talking.class).officerMatch() == Talking.Match.OFFERED) {
            cases.ask(
                    opened.caseId(),
                    TaskCode.OFFER_OFFICER,
                    opened.at().plus(SOON),
                    opened.partyId().toString());
        }
    }

    /** Writes down what the person said when they were asked, or asked of themselves. @param sex woman, man or either */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void wish(UUID caseId, UUID partyId, String sex, String words) {
        Page file = cases.read(caseId);
        Member member = member(file, partyId);
        if (words.length() > LONGEST || !List.of("woman", "man", "either").contains(sex)) {
            throw new MeetingRefused(Why.NO_WISH);
        }
        boolean isNone = sex.equals("either") && words.isBlank();
        write(file.id(), member.partyId(), cases.staff().id(), isNone ? Kind.NO_WISH : Kind.ASKED, sex, words.strip());
        record.note(Deed.CHANGED, "case", file.id(), "officer wish");
        cases.settle(file.id(), TaskCode.OFFER_OFFICER);
        if (!isNone) {
            cases.ask(
                    file.id(),
                    TaskCode.DECIDE_MATCH,
                    clock.instant().plus(SOON),
                    Ids.next().toString());
        }
    }

    /**
     * A senior says whether it could be met, and the person hears it. Nothing else is kept.
     *
     * @throws MeetingRefused when nothing was asked, or it was not possible and no reason is given
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID partyId, boolean met, String reason, String language) {
        Page file = cases.read(caseId);
        Member member = member(file, partyId);
        if (!isOpen(partyId)) {
            throw new MeetingRefused(Why.NO_WISH);
        }
        if (!met && reason.isBlank() || reason.length() > LONGEST) {
            throw new MeetingRefused(Why.NO_REASON);
        }
        Kind kind = met ? Kind.MET : Kind.NOT_POSSIBLE;
        write(file.id(), partyId, cases.staff().id(), kind, "either", reason.strip());
        letters.write(
                member.caseId(),
                partyId,
                met ? Letter.Kind.OFFICER_MATCHED : Letter.Kind.OFFICER_NOT_MATCHED,
                null,
                PartyLetters.Content.of(reason, language),
                now());
        record.note(Deed.DECIDED, "case", file.id(), "officer match " + kind);
        if (!isWaiting(file)) {
            cases.settle(file.id(), TaskCode.DECIDE_MATCH);
        }
    }

    private boolean isWaiting(Page file) {
        return file.members().stream().anyMatch(one -> isOpen(one.partyId()));
    }

    @Override
    @OpenToAll(because = "asked by the desk that gives a case to a colleague, which has checked who asks")
    public boolean isOpen(UUID partyId) {
        return last(partyId).map(Entry::kind).filter(Kind.ASKED::equals).isPresent();
    }

    private Optional<Entry> last(UUID partyId) {
        return entries(partyId).stream().reduce((one, next) -> next);
    }

    private List<Entry> entries(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from officer_match where party_id = ? order by at, id")
                .param(partyId.toString())
                .query((row, n) -> {
                    Content said = content.open(
                            partyId,
                            TABLE,
                            UUID.fromString(row.getString("id")),
                            row.getBytes("content"),
                            Content.class);
                    return new Entry(
                            row.getTimestamp("at").toInstant(),
                            Kind.valueOf(row.getString("kind")),
                            said.sex(),
                            said.words());
                })
                .list();
    }

    private void write(UUID caseId, UUID partyId, UUID author, Kind kind, String sex, String words) {
        UUID id = Ids.next();
        database.sql("""
                insert into officer_match (id, case_id, party_id, at, author, kind, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(now()))
                .param(author.toString())
                .param(kind.name())
                .param(content.seal(partyId, TABLE, id, new Content(sex, words)))
                .update();
    }

    private static Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new MeetingRefused(Why.NOBODY));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
