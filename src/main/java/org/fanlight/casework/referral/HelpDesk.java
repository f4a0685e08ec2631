package org.fanlight.casework.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.landlord.Partnering;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Directory;
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

/** What councils can do in a case, and help asked of the council's race unit, which a manager approves first (IMA-4.13, IMA-4.14). */
@Service
public class HelpDesk {

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(1);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Casebook cases;
    private final Directory directory;
    private final SharingDesk sharing;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    HelpDesk(
            Casebook cases,
            Directory directory,
            SharingDesk sharing,
            JdbcClient database,
            Vault vault,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.directory = directory;
        this.sharing = sharing;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** How it stands. */
    public enum State {
        WAITING,
        /** Approved by a manager and asked for. */
        ASKED,
        REFUSED;

        /** The key of its words. */
        public String textKey() {
            return "staff.help.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One request. @param kind such as {@code surveillance} */
    public record Help(
            UUID id,
            Instant at,
            UUID author,
            String kind,
            UUID agency,
            String words,
            State state,
            @Nullable UUID decidedBy) {

        @Override
        public String toString() {
            return "Help[" + id + "]";
        }
    }

    private record Content(UUID agency, String words) {}

    /** Councils and their powers in the case's area, where the policy lists them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Agency> powers(UUID caseId) {
        Page page = cases.read(caseId);
        return page.pack().part(Partnering.class).listsCouncilPowers()
                ? directory.search(cases.areaOf(page.id()).orElse(""), "").stream()
                        .filter(agency -> !agency.facts().powers().isEmpty())
                        .toList()
                : List.of();
    }

    /** Units that help on request in the case's area, where the policy has one. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Agency> units(UUID caseId) {
        Page page = cases.read(caseId);
        return page.pack().part(Partnering.class).asksRaceUnit()
                ? directory.search(cases.areaOf(page.id()).orElse(""), "").stream()
                        .filter(agency -> !agency.facts().helps().isEmpty())
                        .toList()
                : List.of();
    }

    /** Asks for help. Nothing leaves before a manager approved it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID ask(UUID caseId, UUID unit, String kind, String words) {
        Page page = cases.read(caseId);
        boolean offered = units(caseId).stream()
                .anyMatch(one -> one.id().equals(unit) && one.facts().helps().contains(kind));
        if (!offered) {
            throw new ReferralRefused(Why.NO_HELP);
        }
        if (words.isBlank() || words.length() > SharingDesk.LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        UUID id = Ids.next();
        database.sql(
                        "insert into help_request (id, case_id, at, author, kind, state, content) values (?, ?, ?, ?, ?, 'WAITING', ?)")
                .param(id.toString())
                .param(page.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(cases.staff().id().toString())
                .param(kind)
                .param(vault.seal(page.id(), place(id), json.writeValueAsString(new Content(unit, words.strip()))))
                .update();
        record.note(Deed.PROPOSED, "case", page.id(), "help " + kind);
        cases.ask(page.id(), TaskCode.DECIDE_HELP, clock.instant().plus(TIME_TO_DECIDE), id.toString());
        return id;
    }

    /** A manager decides. What is asked for then goes out on the person's consent and names nobody. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void decide(UUID caseId, UUID help, boolean approved) {
        Page page = cases.read(caseId);
        Help one = of(caseId).stream()
                .filter(each -> each.id().equals(help) && each.state() == State.WAITING)
                .findFirst()
                .orElseThrow(() -> new ReferralRefused(Why.DECIDED));
        if (approved) {
            String type = directory.find(one.agency()).orElseThrow().type();
            page.members()
                    .forEach(member ->
                            sharing.share(caseId, member.partyId(), type, Purpose.DISCUSSION, false, one.words()));
        }
        database.sql("update help_request set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .param((approved ? State.ASKED : State.REFUSED).name())
                .param(cases.staff().id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(help.toString())
                .update();
        record.note(approved ? Deed.APPROVED : Deed.REFUSED, "case", page.id(), "help " + one.kind());
        cases.settle(page.id(), TaskCode.DECIDE_HELP);
    }

    /** The requests of a case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Help> of(UUID caseId) {
        UUID lead = cases.read(caseId).id();
        var key = vault.key(lead);
        return database.sql("select * from help_request where case_id = ? order by at desc, id desc")
                .param(lead.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var content = json.readValue(key.open(place(id), row.getBytes("content")), Content.class);
                    String by = row.getString("decided_by");
                    return new Help(
                            id,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            row.getString("kind"),
                            content.agency(),
                            content.words(),
                            State.valueOf(row.getString("state")),
                            by == null ? null : UUID.fromString(by));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("help_request", "content", id);
    }
}
