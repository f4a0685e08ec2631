package org.fanlight.casework.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.PartnerAccounts;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.consent.StillAllowed;
import org.fanlight.casework.referral.AgentDesk.Asked;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.CurrentPerson;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody of an agency sees what their agency was told, with the person's consent and as long as it holds, and answers
 * (RU15, XC-26). Who manages homes also asks here for approval of legal action (XC-53). Nothing else of a case is here.
 */
@Service
public class PartnerDesk {

    /** The kind of agency that manages the landlord's homes. */
    static final String AGENT = "managing_agent";

    private final PartnerAccounts accounts;
    private final ReferralRows rows;
    private final ReferralViews views;
    private final StillAllowed allowed;
    private final Answering answering;
    private final AgentRequests requests;
    private final Casebook cases;
    private final ReportFacts facts;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    PartnerDesk(
            PartnerAccounts accounts,
            ReferralRows rows,
            ReferralViews views,
            StillAllowed allowed,
            Answering answering,
            AgentRequests requests,
            Casebook cases,
            ReportFacts facts,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.views = views;
        this.allowed = allowed;
        this.answering = answering;
        this.requests = requests;
        this.cases = cases;
        this.facts = facts;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** A line of the list: nothing about anybody before it is opened, because a look is noted then. */
    public record Line(UUID id, Instant at, State state) {}

    /**
     * What the agency may know, and nothing else.
     *
     * @param name who it is about; empty unless the person agreed to be named
     * @param code what both call the case
     * @param what exactly what the person agreed to be told
     * @param isAgent whether legal action can be asked for
     * @param asked what was asked so, with the answers
     */
    public record Shown(
            UUID id,
            Instant at,
            String name,
            String code,
            String what,
            State state,
            String outcome,
            boolean isAgent,
            List<Asked> asked) {

        @Override
        public String toString() {
            return "Shown[" + id + "]";
        }
    }

    /** What the agency was asked and may still see, newest first. */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional(readOnly = true)
    public List<Line> mine() {
        return shared().stream()
                .map(one -> new Line(one.id(), one.sentAt(), one.state()))
                .toList();
    }

    /** Opens one. The look is noted, and the person sees it. @throws ReferralRefused when it is not theirs to see (any more) */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional
    public Shown open(UUID referral) {
        Referral one = own(referral);
        views.add(one.id(), person.partner().id(), clock.instant());
        record.note(Deed.SAW, "case", one.caseId(), "referral");
        return new Shown(
                one.id(),
                one.sentAt(),
                one.named() ? facts.nameOf(one.partyId()).orElse("") : "",
                one.code(),
                one.what(),
                one.state(),
                one.outcome(),
                one.type().equals(AGENT),
                requests.on(one.id()));
    }

    /** They will help. */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional
    public void accept(UUID referral) {
        answering.answer(own(referral), person.partner().landlord(), State.ACCEPTED, "");
    }

    /** They cannot help, and say why: staff find another agency, and the person is told. */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional
    public void refuse(UUID referral, String reason) {
        Referral one = own(referral);
        if (reason.isBlank()) {
            throw new ReferralRefused(Why.NO_REASON);
        }
        answering.answer(one, person.partner().landlord(), State.REFUSED, reason);
    }

    /** What came of it. */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional
    public void report(UUID referral, String outcome) {
        answering.answer(own(referral), person.partner().landlord(), State.DONE, outcome);
    }

    /** Who manages the home asks to take legal action on our tenant: blocked until a manager approved it (OHG-6b). */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional
    public UUID ask(UUID referral, String action) {
        Referral one = own(referral);
        if (!one.type().equals(AGENT)) {
            throw new ReferralRefused(Why.NOT_AN_AGENT);
        }
        if (action.isBlank() || action.length() > AgentDesk.LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        cases.markUnread(one.partyId());
        return requests.add(
                cases.ofParty(one.partyId()),
                person.partner().id(),
                one.id(),
                new AgentRequests.Content(one.agencyName(), action.strip(), ""));
    }

    private List<Referral> shared() {
        return rows.to(person.partner().landlord(), accounts.myAgency()).stream()
                .filter(one -> allowed.holds(one.partyId(), one.consent()))
                .toList();
    }

    /** One of another agency and one that was taken back look the same. */
    private Referral own(UUID referral) {
        return shared().stream()
                .filter(one -> one.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new ReferralRefused(Why.NOT_SHARED));
    }
}
