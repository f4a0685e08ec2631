package org.fanlight.casework.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Sharing;
import org.fanlight.partners.Group;
import org.fanlight.partners.Groups;
import org.fanlight.partners.NobodyInIt;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Facts;
import org.fanlight.report.ReportFacts;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases taken to a group: in full with consent, otherwise only what leads to nobody (NWL-17, NWL-30, HEX-3.3d). */
@Service
public class MeetingDesk {

    private static final int LONGEST = 2_000;

    private final Casebook cases;
    private final Groups groups;
    private final SharingDesk sharing;
    private final ReportFacts facts;
    private final Texts texts;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    MeetingDesk(
            Casebook cases,
            Groups groups,
            SharingDesk sharing,
            ReportFacts facts,
            Texts texts,
            JdbcClient database,
            Vault vault,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.groups = groups;
        this.sharing = sharing;
        this.facts = facts;
        this.texts = texts;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** A case on a group's list. @param whole whether it says whose case it is @param words what the group hears */
    public record Listing(Instant at, UUID group, boolean whole, String words) {

        @Override
        public String toString() {
            return "Listing[" + at + "]";
        }
    }

    /** The groups of the case's area, which every colleague sees (HEX-3.3c). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Group> groups(UUID caseId) {
        return groups.in(cases.areaOf(cases.read(caseId).id()).orElse(""));
    }

    /** What groups hear of the case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Listing> of(UUID caseId) {
        UUID lead = cases.read(caseId).id();
        var key = vault.key(lead);
        return database.sql("select * from meeting_listing where case_id = ? order by at desc, id desc")
                .param(lead.toString())
                .query((row, n) -> new Listing(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("group_id")),
                        row.getBoolean("whole"),
                        key.open(place(UUID.fromString(row.getString("id"))), row.getBytes("content"))))
                .list();
    }

    /**
     * Puts the case on a group's list with words that may say whose it is. Everybody in it has to have allowed that.
     *
     * @throws SharingRefused when somebody did not
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void list(UUID caseId, UUID group, String words) {
        Page page = cases.read(caseId);
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        share(page, group(group), words, true);
        keep(page, group, true, words);
    }

    /** Puts it on the list without anything that leads to the person. Where the policy is strict that waits for consent too. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void listAnonymously(UUID caseId, UUID group) {
        Page page = cases.read(caseId);
        Group to = group(group);
        String words = digest(page);
        if (page.pack().part(Sharing.class).isStrict()) {
            share(page, to, words, false);
        }
        keep(page, group, false, words);
    }

    /** What a group hears of several cases: month, motives and kinds, and no name, address, date or reference (NWL-30). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public String digest(List<UUID> caseIds) {
        return caseIds.stream()
                .map(cases::read)
                .map(page -> {
                    record.note(Deed.SAW, "case", page.id(), "digest");
                    return digest(page);
                })
                .collect(Collectors.joining("\n"));
    }

    private String digest(Page page) {
        YearMonth month = YearMonth.from(page.receivedAt().atZone(London.ZONE));
        List<Facts> told =
                page.members().stream().map(one -> facts.of(one.reportId())).toList();
        String motives = said(
                "policy.motive.",
                told.stream().flatMap(one -> one.motives().stream()).distinct().toList());
        String forms = said(
                "policy.form.",
                told.stream().flatMap(one -> one.forms().stream()).distinct().toList());
        String line = texts.say(
                Language.ENGLISH,
                "staff.meeting.digest",
                java.util.Map.of(
                        "month",
                        month.toString(),
                        "motives",
                        motives,
                        "forms",
                        forms,
                        "people",
                        page.members().size(),
                        "stage",
                        page.stage().name().toLowerCase(java.util.Locale.ROOT)));
        if (!NobodyInIt.holds(line)) {
            throw new IllegalStateException("a digest leads to somebody");
        }
        return line;
    }

    private String said(String prefix, List<String> codes) {
        return codes.stream()
                .filter(code -> texts.has(Language.ENGLISH, prefix + code))
                .map(code -> texts.say(Language.ENGLISH, prefix + code))
                .collect(Collectors.joining(", "));
    }

    private void share(Page page, Group group, String words, boolean named) {
        page.members()
                .forEach(member ->
                        sharing.share(page.id(), member.partyId(), group.code(), Purpose.DISCUSSION, named, words));
    }

    private void keep(Page page, UUID group, boolean whole, String words) {
        UUID id = Ids.next();
        database.sql(
                        "insert into meeting_listing (id, case_id, group_id, at, author, whole, content) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(page.id().toString())
                .param(group.toString())
                .param(Timestamp.from(clock.instant()))
                .param(cases.staff().id().toString())
                .param(whole)
                .param(vault.seal(page.id(), place(id), words.strip()))
                .update();
        record.note(Deed.LISTED, "case", page.id(), whole ? "group, whole" : "group, anonymous");
    }

    private Group group(UUID id) {
        return groups.find(id).orElseThrow(() -> new ReferralRefused(Why.NO_GROUP));
    }

    private static Place place(UUID id) {
        return new Place("meeting_listing", "content", id);
    }
}
