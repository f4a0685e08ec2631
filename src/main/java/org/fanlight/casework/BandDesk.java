package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The risk band between assessments. Any officer raises it, at once; lowering it waits for a senior who did not ask for it
 * (XC-21). What is not known never lets it fall below medium (RU10).
 */
@Service
public class BandDesk {

    private static final Duration TIME_TO_DECIDE = Duration.ofHours(24);

    private final OwnCases own;
    private final Bands bands;
    private final Assessments assessments;
    private final Tasks tasks;
    private final Record record;
    private final Clock clock;

    BandDesk(OwnCases own, Bands bands, Assessments assessments, Tasks tasks, Record record, Clock clock) {
        this.own = own;
        this.bands = bands;
        this.assessments = assessments;
        this.tasks = tasks;
        this.record = record;
        this.clock = clock;
    }

    /** How far a change has come. */
    public enum State {
        /** It would lower the band and waits for a senior. */
        PROPOSED,
        HOLDS,
        REFUSED
    }

    /** One change by hand. @param decider the senior who decided; null for one that raised it, or while it waits */
    public record Change(
            UUID id,
            Instant at,
            UUID author,
            Risk.Band band,
            String reason,
            State state,
            @Nullable Instant decidedAt,
            @Nullable UUID decider) {

        /** Says nothing of why, so that no log can. */
        @Override
        public String toString() {
            return "Change[" + id + "]";
        }
    }

    /** The band is not changed. The message is the key of a text, such as {@code staff.risk.refused.same}. */
    public static final class Refused extends RuntimeException {

        Refused(String why) {
            super("staff.risk.refused." + why);
        }

        /** The key of the words that say why. */
        public String textKey() {
            return String.valueOf(getMessage());
        }
    }

    /** The band that holds; empty while nobody has assessed. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Risk.Band> now(UUID caseId) {
        return bands.now(own.lead(caseId).id());
    }

    /** Every change by hand, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Change> of(UUID caseId) {
        return bands.of(own.lead(caseId).id());
    }

    /**
     * Sets the band: higher holds at once, lower is proposed.
     *
     * @throws Refused when nobody has assessed, it is the same, a proposal waits, or too little is known for so low a band
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void set(UUID caseId, Seen seen, Risk.Band band, String reason) {
        CaseFile file = own.lead(caseId, seen);
        Risk.Band now = bands.now(file.id()).orElseThrow(() -> new Refused("not-assessed"));
        if (band == now) {
            throw new Refused("same");
        }
        boolean lower = band.compareTo(now) < 0;
        if (lower && bands.of(file.id()).stream().anyMatch(one -> one.state() == State.PROPOSED)) {
            throw new Refused("waits");
        }
        refuseBelowWhatIsKnown(file, band);
        UUID me = own.staff().id();
        Instant at = clock.instant();
        UUID id =
                bands.add(file.id(), me, band, Words.checked(reason, 2_000), lower ? State.PROPOSED : State.HOLDS, at);
        if (lower) {
            tasks.ask(file.id(), TaskCode.DECIDE_BAND, null, at.plus(TIME_TO_DECIDE), id.toString());
        }
        record.note(lower ? Deed.PROPOSED : Deed.CHANGED, "case", file.id(), "risk band");
    }

    /**
     * A senior lets the lower band hold, or not.
     *
     * @throws Refused when whoever asks proposed it, or it was decided already
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID change, boolean agreed) {
        CaseFile file = own.lead(caseId);
        UUID me = own.staff().id();
        Change proposed = bands.of(file.id()).stream()
                .filter(one -> one.id().equals(change))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such change"));
        if (proposed.author().equals(me)) {
            throw new Refused("same-person");
        }
        if (agreed) {
            refuseBelowWhatIsKnown(file, proposed.band());
        }
        if (!bands.decide(file.id(), change, agreed ? State.HOLDS : State.REFUSED, me, clock.instant())) {
            throw new Refused("decided");
        }
        tasks.settle(file.id(), TaskCode.DECIDE_BAND, me);
        record.note(agreed ? Deed.APPROVED : Deed.REFUSED, "case", file.id(), "risk band");
    }

    private void refuseBelowWhatIsKnown(CaseFile file, Risk.Band band) {
        assessments.of(file.id()).stream()
                .findFirst()
                .filter(last -> band.compareTo(last.risk().lowest()) < 0)
                .ifPresent(last -> {
                    throw new Refused("not-known");
                });
    }
}
