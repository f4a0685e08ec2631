package org.fanlight.casework.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Homes;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Routing;
import org.fanlight.landlord.Sharing;
import org.fanlight.partners.Agency;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportFacts;
import org.fanlight.report.ReportHandOver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A report that belongs to another landlord: support now, then it goes across with the person's consent and the time it was
 * first told; without consent nothing goes, the person gets a list of who can help, and one is counted (XC-52).
 */
@Service
public class HandOverDesk {

    private static final Duration TIME_TO_HAND_OVER = Duration.ofHours(8);

    private final Casebook cases;
    private final HandOverRows rows;
    private final SharingDesk sharing;
    private final ReferralDesk referrals;
    private final ReportHandOver reports;
    private final ReportFacts facts;
    private final Homes homes;
    private final Landlords landlords;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    HandOverDesk(
            Casebook cases,
            HandOverRows rows,
            SharingDesk sharing,
            ReferralDesk referrals,
            ReportHandOver reports,
            ReportFacts facts,
            Homes homes,
            Landlords landlords,
            PartyLetters letters,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.sharing = sharing;
        this.referrals = referrals;
        this.reports = reports;
        this.facts = facts;
        this.homes = homes;
        this.landlords = landlords;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** Other landlords here, to choose from. */
    @PreAuthorize("hasRole('OFFICER')")
    public List<String> others() {
        String mine = cases.staff().landlord();
        return landlords.all().stream()
                .map(pack -> pack.landlord())
                .filter(landlord -> !landlord.equals(mine))
                .toList();
    }

    /** Other landlords whose homes lie at the place that was told; none when it is one of ours. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> whose(UUID caseId) {
        Page page = cases.read(caseId);
        var told = facts.of(page.reportId());
        String place = (told.place() + " " + told.postcode()).strip();
        List<String> found = place.isBlank() ? List.of() : landlordsAt(place);
        return found.contains(page.landlord()) ? List.of() : found;
    }

    private List<String> landlordsAt(String place) {
        return switch (homes.at(place)) {
            case Homes.Place.One one -> List.of(one.home().landlord());
            case Homes.Place.Several several -> several.landlords();
            case Homes.Place.Unknown unknown -> List.of();
        };
    }

    /** Whether the report may stay for support, whoever its landlord is (BCHA-4.7e). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean supportsEverybody(UUID caseId) {
        return cases.read(caseId).pack().part(Routing.class).supportsEverybody();
    }

    /** Says that the report belongs to another landlord: where it may not stay, handing it over is asked for the same day. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void belongsElsewhere(UUID caseId) {
        Page page = cases.read(caseId);
        record.note(Deed.CHANGED, "case", page.id(), "belongs elsewhere");
        if (!supportsEverybody(caseId)) {
            cases.ask(page.id(), TaskCode.HAND_OVER, clock.instant().plus(TIME_TO_HAND_OVER), "hand over");
        }
    }

    /** What went across from this case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<HandOver> of(UUID caseId) {
        return cases.read(caseId).members().stream()
                .flatMap(member -> rows.of(member.partyId()).stream())
                .toList();
    }

    /** How this case came here; empty for one that was told here first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<HandOver> cameBy(UUID caseId) {
        return rows.as(cases.read(caseId).reportId());
    }

    /**
     * Hands the report of one person over.
     *
     * @param to another landlord's short name, or the name of one that is not here
     * @throws org.fanlight.casework.consent.SharingRefused when the person did not allow it
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void handOver(UUID caseId, UUID partyId, String to) {
        Page page = cases.read(caseId);
        if (to.isBlank() || to.length() > 120 || to.equals(page.landlord())) {
            throw new ReferralRefused(Why.NO_AGENCY);
        }
        Member member = page.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
        if (rows.of(partyId).stream().anyMatch(one -> one.to().equals(to))) {
            throw new ReferralRefused(Why.ANSWERED);
        }
        Instant now = now();
        sharing.share(caseId, partyId, Sharing.RIGHT_LANDLORD, Purpose.ROUTING, true, name(to));
        Receipt there = landlords.find(to).isPresent() ? reports.to(member.reportId(), to) : null;
        var one = new HandOver(
                Ids.next(),
                page.landlord(),
                member.caseId(),
                partyId,
                to,
                there == null ? null : there.reportId(),
                facts.of(member.reportId()).receivedAt(),
                now,
                null,
                there == null ? "" : there.reference().digits(),
                there == null ? "" : there.code().shown());
        rows.add(one, cases.staff().id());
        letters.write(
                member.caseId(),
                partyId,
                Letter.Kind.HANDED_OVER,
                one.id(),
                PartyLetters.Content.of(name(to), "en-GB"),
                now);
        cases.stop(member.caseId(), "routed", now);
        cases.settle(page.id(), TaskCode.HAND_OVER);
    }

    /** The person does not want it to go there: nothing is sent, one is counted, and they get this list. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Agency> staysHere(UUID caseId, String to) {
        Page page = cases.read(caseId);
        rows.count(
                page.landlord(),
                to,
                YearMonth.from(clock.instant().atZone(London.ZONE)).toString());
        record.note(Deed.CHANGED, "case", page.id(), "not handed over");
        cases.settle(page.id(), TaskCode.HAND_OVER);
        return referrals.advice(caseId);
    }

    /** How many people of a month did not want their report to go to its landlord. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public int stayed(YearMonth month) {
        return rows.counted(cases.staff().landlord(), month.toString());
    }

    /** This landlord has the report that was handed to it: whoever sent it and the person are told. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void received(UUID caseId) {
        HandOver one = cameBy(caseId).orElseThrow(() -> new ReferralRefused(Why.ANSWERED));
        keepReceived(one);
    }

    /** A landlord that is not here said that it has the report. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void receivedElsewhere(UUID caseId, UUID handOver) {
        keepReceived(of(caseId).stream()
                .filter(one -> one.id().equals(handOver) && one.toReport() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such hand-over")));
    }

    private void keepReceived(HandOver one) {
        if (rows.received(one.id(), cases.staff().id(), now())) {
            record.note(Deed.CHANGED, "case", one.caseId(), "received there");
            letters.write(
                    one.caseId(),
                    one.partyId(),
                    Letter.Kind.RECEIVED_THERE,
                    one.id(),
                    PartyLetters.Content.of(name(one.to()), "en-GB"),
                    now());
        }
    }

    /** What a landlord is called. */
    public static String name(Landlords landlords, String to) {
        return landlords.find(to).map(pack -> pack.name()).orElse(to);
    }

    private String name(String to) {
        return name(landlords, to);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
