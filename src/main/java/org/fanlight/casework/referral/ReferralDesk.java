package org.fanlight.casework.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Partnering;
import org.fanlight.landlord.Sharing.Mode;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Agreement;
import org.fanlight.partners.Agreements;
import org.fanlight.partners.Directory;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff ask an agency to help, with the person's consent, and keep at it until something came of it (XC-26). */
@Service
public class ReferralDesk {

    private final Casebook cases;
    private final Services services;
    private final Directory directory;
    private final Agreements agreements;
    private final SharingDesk sharing;
    private final ReportFacts facts;
    private final ReferralRows rows;
    private final Answering answering;
    private final Record record;
    private final Clock clock;

    ReferralDesk(
            Casebook cases,
            Services services,
            Directory directory,
            Agreements agreements,
            SharingDesk sharing,
            ReportFacts facts,
            ReferralRows rows,
            Answering answering,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.services = services;
        this.directory = directory;
        this.agreements = agreements;
        this.sharing = sharing;
        this.facts = facts;
        this.rows = rows;
        this.answering = answering;
        this.record = record;
        this.clock = clock;
    }

    /** The services of this case's own area, which colleagues see without searching (HEX-A1.1.3). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Agency> services(UUID caseId) {
        return services.offered(cases.read(caseId));
    }

    /**
     * What the person can be given to take away: agencies of the case's area and for what it is seen as, to which they can
     * go themselves, and how; nothing where the policy shows no advice (IMA-3.3b).
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Agency> advice(UUID caseId) {
        Page page = cases.read(caseId);
        if (!page.pack().part(Partnering.class).isPublic()) {
            return List.of();
        }
        Set<String> strands = page.members().stream()
                .flatMap(member -> facts.perceptions(member.reportId()).stream())
                .flatMap(perception -> perception.motives().stream())
                .collect(Collectors.toSet());
        return services.offered(page).stream()
                .filter(agency -> agency.facts().isPublic()
                        && !agency.facts().selfReferral().isBlank())
                .filter(agency -> strands.isEmpty() || strands.stream().anyMatch(agency::isFor))
                .toList();
    }

    /** The referrals of everybody in the case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Referral> of(UUID caseId) {
        return cases.read(caseId).members().stream()
                .flatMap(member -> rows.of(member.partyId()).stream())
                .toList();
    }

    /** Whether the agreement on sharing with this agency ran out: whoever refers is warned (HEX-A1.3.3a). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isAgreementOver(UUID agency) {
        return directory
                .find(agency)
                .map(one -> agreements.state(Agreement.Kind.SHARING, one.type()) == Agreement.State.OVER)
                .orElse(false);
    }

    /** Whether a referral says who the person is unless somebody decides otherwise (BCHA-5b). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isNamedByDefault(UUID caseId) {
        return cases.read(caseId).pack().sharing().mode() != Mode.IF_WANTED;
    }

    /**
     * Refers the person.
     *
     * @throws ReferralRefused when the agency is not open here, the agreement ran out, or a day to ask them is missing
     * @throws org.fanlight.casework.consent.SharingRefused when they did not allow it
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID refer(UUID caseId, UUID partyId, NewReferral asked) {
        Page page = cases.read(caseId);
        Agency agency = directory.find(asked.agency()).orElseThrow(() -> new ReferralRefused(Why.NO_AGENCY));
        if (!services.isOffered(page, agency)) {
            throw new ReferralRefused(Why.NOT_HERE);
        }
        if (isAgreementOver(agency.id()) && !asked.despiteAgreement()) {
            throw new ReferralRefused(Why.AGREEMENT_OVER);
        }
        LocalDate followUp = asked.followUp();
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        boolean owed = page.pack().part(Partnering.class).staysThrough() || asked.warm();
        if (followUp == null && owed || followUp != null && followUp.isBefore(today)) {
            throw new ReferralRefused(Why.NO_FOLLOW_UP);
        }
        Boolean chosen = asked.named();
        boolean named = chosen == null ? isNamedByDefault(caseId) : chosen;
        UUID consent = sharing.share(caseId, partyId, agency.type(), Purpose.REFERRAL, named, asked.what());
        var member = page.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
        var referral = new Referral(
                Ids.next(),
                member.caseId(),
                partyId,
                java.util.Objects.requireNonNull(consent),
                agency.id(),
                agency.name(),
                agency.type(),
                named,
                member.reference(),
                asked.what().strip(),
                now(),
                State.SENT,
                null,
                followUp,
                null,
                asked.warm(),
                "");
        rows.add(referral, page.landlord(), cases.staff().id());
        cases.settle(member.caseId(), TaskCode.FIND_ANOTHER_AGENCY);
        if (followUp != null) {
            cases.ask(
                    member.caseId(),
                    TaskCode.FOLLOW_UP_REFERRAL,
                    followUp.atTime(page.pack().officeClose())
                            .atZone(London.ZONE)
                            .toInstant(),
                    referral.id().toString());
        }
        return referral.id();
    }

    /** The agency told us its answer, or what came of it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answer(UUID caseId, UUID referral, State state, String words) {
        answering.answer(own(caseId, referral), cases.staff().landlord(), state, words);
    }

    /** Somebody asked the person how it went. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void followedUp(UUID caseId, UUID referral) {
        Referral one = own(caseId, referral);
        rows.followedUp(one.id(), now());
        cases.settle(one.caseId(), TaskCode.FOLLOW_UP_REFERRAL);
        record.note(Deed.CHECKED, "case", one.caseId(), "referral followed up");
    }

    private Referral own(UUID caseId, UUID referral) {
        return of(caseId).stream()
                .filter(one -> one.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such referral"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
