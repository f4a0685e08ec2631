package org.fanlight.casework.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.plan.PlanRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing is done against another person before the plan is agreed, or a senior has approved to go ahead without (XC-22).
 * Whatever does such a thing calls {@link #goAhead} first, in the same transaction.
 */
@Service
public class PlanAgreement {

    /** How long the reason for going ahead may be. */
    public static final int LONGEST = 2_000;

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(1);

    private final Casebook cases;
    private final Plans plans;
    private final Overrides overrides;
    private final ReportFacts facts;
    private final Record record;
    private final Clock clock;

    PlanAgreement(Casebook cases, Plans plans, Overrides overrides, ReportFacts facts, Record record, Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.overrides = overrides;
        this.facts = facts;
        this.record = record;
        this.clock = clock;
    }

    /** On what ground an action goes ahead. */
    public enum Ground {
        /** Everybody who has to agree did. */
        AGREED,
        /** A senior approved it; that approval is used up now. */
        OVERRIDE
    }

    /**
     * Lets one action against another person go ahead, and writes down on what ground.
     *
     * @param what the action as a code, for the record
     * @throws PlanRefused when the plan is not agreed and no senior approved
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Ground goAhead(UUID caseId, String what) {
        Page file = cases.read(caseId);
        Ground ground;
        if (isAgreed(file)) {
            ground = Ground.AGREED;
        } else if (overrides.use(file.id(), clock.instant())) {
            ground = Ground.OVERRIDE;
        } else {
            throw new PlanRefused(Why.NOT_AGREED);
        }
        record.note(Deed.WENT_AHEAD, "case", file.id(), what + ' ' + ground);
        return ground;
    }

    /** Whether everybody who has to agree did. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isAgreed(UUID caseId) {
        return isAgreed(cases.read(caseId));
    }

    /** Where only witnesses told us and their word is not asked for, nobody has agreed: a senior decides. */
    private boolean isAgreed(Page file) {
        List<UUID> who = file.members().stream()
                .filter(member -> mustAgree(file, member))
                .map(Casebook.Member::partyId)
                .toList();
        return !who.isEmpty() && who.stream().allMatch(plans::isAgreed);
    }

    /** Whom it happened to, or who speaks for them; witnesses where the policy names them (OHG-3.2c); nobody forgotten. */
    boolean mustAgree(Page file, Casebook.Member member) {
        return plans.isKnown(member.partyId())
                && (file.pack().planning().withWitnesses()
                        || !facts.of(member.reportId()).role().equals("saw"));
    }

    /** Every request to go ahead in this case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<GoingAhead> asked(UUID caseId) {
        return overrides.of(cases.read(caseId).id());
    }

    /** Asks a senior to let one action go ahead without an agreed plan, and says why. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void ask(UUID caseId, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new PlanRefused(Why.NO_WORDS);
        }
        Page file = cases.read(caseId);
        Instant now = clock.instant();
        UUID id = overrides.ask(file.id(), cases.staff().id(), reason.strip(), now);
        cases.ask(file.id(), TaskCode.DECIDE_OVERRIDE, now.plus(TIME_TO_DECIDE), id.toString());
        record.note(Deed.PROPOSED, "case", file.id(), "going ahead");
    }

    /** A senior who did not ask decides. @throws PlanRefused when they asked themselves, or it was decided */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID askedId, boolean approved) {
        Page file = cases.read(caseId);
        UUID me = cases.staff().id();
        GoingAhead asked = overrides.of(file.id()).stream()
                .filter(one -> one.id().equals(askedId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing asked"));
        if (asked.askedBy().equals(me)) {
            throw new PlanRefused(Why.SAME_PERSON);
        }
        if (!overrides.decide(file.id(), askedId, me, approved, clock.instant())) {
            throw new PlanRefused(Why.DECIDED);
        }
        record.note(approved ? Deed.APPROVED : Deed.REFUSED, "case", file.id(), "going ahead");
        if (overrides.of(file.id()).stream().allMatch(one -> one.decider() != null)) {
            cases.settle(file.id(), TaskCode.DECIDE_OVERRIDE);
        }
    }
}
