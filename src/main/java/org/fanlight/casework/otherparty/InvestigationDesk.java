package org.fanlight.casework.otherparty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.otherparty.Conclusion.Outcome;
import org.fanlight.casework.otherparty.Conclusion.Words;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.casework.otherparty.OtherRefused.Why;
import org.fanlight.common.Role;
import org.fanlight.landlord.Investigating;
import org.fanlight.landlord.Investigating.Believing;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes an investigation. Nobody is found responsible before they were asked, and nobody who told us something is doubted
 * without evidence and a senior (NWL-08, HEX-3.1a).
 */
@Service
public class InvestigationDesk {

    private static final Duration TIME_TO_TELL = Duration.ofDays(5);
    private static final Duration TIME_TO_DECIDE = Duration.ofDays(2);

    private final Casebook cases;
    private final OtherRows others;
    private final AccountRows accounts;
    private final ConclusionRows rows;
    private final Record record;
    private final Clock clock;

    InvestigationDesk(
            Casebook cases, OtherRows others, AccountRows accounts, ConclusionRows rows, Record record, Clock clock) {
        this.cases = cases;
        this.others = others;
        this.accounts = accounts;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** Every finding, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Conclusion> of(UUID caseId) {
        return rows.of(cases.read(caseId).id());
    }

    /**
     * Writes down what was found. Where the policy starts by believing, "not accepted" by an officer waits for a senior.
     *
     * @param found the other parties found responsible; none for the other outcomes
     * @throws OtherRefused when reasons, evidence or the other party's account are missing
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void conclude(UUID caseId, Outcome outcome, Words words, List<UUID> found) {
        Page file = cases.read(caseId);
        if (!cases.isWorkedByMe(caseId)) {
            throw new OtherRefused(Why.RESTRICTED);
        }
        if (!file.stage().isOpen()) {
            throw new OtherRefused(Why.CLOSED);
        }
        check(file, outcome, words, found);
        boolean waits = outcome == Outcome.NOT_ACCEPTED
                && file.pack().part(Investigating.class).believing() != Believing.FAIRNESS
                && !cases.staff().isAtLeast(Role.SENIOR);
        UUID me = cases.staff().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID decider = outcome == Outcome.NOT_ACCEPTED && !waits ? me : null;
        UUID id = rows.add(file.id(), me, outcome, words, found, waits, decider, now);
        record.note(waits ? Deed.PROPOSED : Deed.DECIDED, "case", file.id(), "finding");
        if (waits) {
            cases.ask(file.id(), TaskCode.DECIDE_FINDING, now.plus(TIME_TO_DECIDE), id.toString());
        } else {
            stands(file, id, outcome, found, now);
        }
    }

    private void check(Page file, Outcome outcome, Words words, List<UUID> found) {
        if (isMissing(words.reason())) {
            throw new OtherRefused(Why.NO_REASON);
        }
        if (outcome != Outcome.NOT_ENOUGH_EVIDENCE && isMissing(words.evidence())) {
            throw new OtherRefused(Why.NO_EVIDENCE);
        }
        List<OtherParty> all = others(file);
        if (!all.stream().map(OtherParty::id).toList().containsAll(found)) {
            throw new NoSuchElementException("no such other party");
        }
        boolean unheard = all.stream()
                .filter(one -> one.details().known() != Known.UNKNOWN)
                .anyMatch(one -> !accounts.isSettled(one.id()));
        if (unheard && isMissing(words.noAccount())) {
            throw new OtherRefused(Why.NO_ACCOUNT);
        }
    }

    private List<OtherParty> others(Page file) {
        return others.of(file.members().stream().map(Member::caseId).toList());
    }

    /** A senior who did not propose it decides that what was told is not accepted, or drops it. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID conclusionId, boolean agreed) {
        Page file = cases.read(caseId);
        Conclusion waiting = rows.of(file.id()).stream()
                .filter(one -> one.id().equals(conclusionId) && one.isWaiting())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such finding"));
        UUID me = cases.staff().id();
        if (waiting.author().equals(me)) {
            throw new OtherRefused(Why.SENIOR);
        }
        if (agreed && rows.decide(conclusionId, me)) {
            stands(file, conclusionId, waiting.outcome(), waiting.found(), clock.instant());
        } else {
            rows.drop(conclusionId);
        }
        record.note(agreed ? Deed.APPROVED : Deed.REFUSED, "case", file.id(), "finding");
        cases.settle(file.id(), TaskCode.DECIDE_FINDING);
    }

    /** From now on it holds: the word for who did it changes, and they are told what concerns them (OHG-10c). */
    private void stands(Page file, UUID id, Outcome outcome, List<UUID> found, Instant now) {
        for (OtherParty other : others(file)) {
            others.find(other.id(), outcome == Outcome.HAPPENED && found.contains(other.id()));
            if (other.details().known() == Known.KNOWN) {
                cases.ask(
                        file.id(), TaskCode.TELL_OTHER_PARTY, now.plus(TIME_TO_TELL), id.toString() + ' ' + other.id());
            }
        }
        cases.stop(file.id(), "investigation", now);
    }

    private static boolean isMissing(String words) {
        return words.isBlank() || words.length() > OthersDesk.LONGEST;
    }
}
