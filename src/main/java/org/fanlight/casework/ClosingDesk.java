package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Role;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.Landlords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes cases: refused, saying why, while anything that was promised is missing (XC-36). */
@Service
public class ClosingDesk {

    /** How long a summary may be. */
    public static final int LONGEST = 20_000;

    /** Why a case is closed; the text is {@code staff.closing.reason.<code>}. */
    public static final List<String> REASONS = List.of(
            "stopped",
            "action-taken",
            "person-asked",
            "handed-over",
            "cannot-reach",
            "not-enough-evidence",
            "no-substance");

    /** These need a senior (NWL-22). */
    static final Set<String> BY_SENIOR = Set.of("not-enough-evidence", "no-substance");

    private final OwnCases own;
    private final Moves moves;
    private final Clocks clocks;
    private final Assessments assessments;
    private final Tasks tasks;
    private final ContactLog talks;
    private final Closings closings;
    private final Landlords landlords;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Clock clock;

    ClosingDesk(
            OwnCases own,
            Moves moves,
            Clocks clocks,
            Assessments assessments,
            Tasks tasks,
            ContactLog talks,
            Closings closings,
            Landlords landlords,
            Deadlines deadlines,
            Notices notices,
            Clock clock) {
        this.own = own;
        this.moves = moves;
        this.clocks = clocks;
        this.assessments = assessments;
        this.tasks = tasks;
        this.talks = talks;
        this.closings = closings;
        this.landlords = landlords;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    /** What keeps a case open; the text is {@code staff.closing.missing.<kind>}. */
    public enum Kind {
        /** It has not been proposed to the person yet. */
        NOT_PROPOSED,
        NO_ASSESSMENT,
        /** Something the policy or the law promises is still to be done: {@code rule} says what. */
        OPEN_PROMISE,
        /** A missed limit has no reason: {@code rule} says which. */
        NO_REASON,
        UNFINISHED_TASKS,
        /** The policy asks to speak with the person first, or to say why that cannot be. */
        NO_TALK,
        /** The risk was not scored again since closing was proposed. */
        RISK_NOT_SCORED_AGAIN,
        /** A person has no summary of what was done: {@code rule} is their reference. */
        NO_SUMMARY,
        /** A person is not told what is still to come, or that nothing is: {@code rule} is their reference. */
        NO_OUTLOOK,
        NO_REASON_CODE,
        /** Closing for this reason is a senior's to decide. */
        SENIOR_CLOSES
    }

    /** One thing that is missing. */
    public record Missing(Kind kind, @Nullable String rule) {}

    /**
     * What a case is closed with.
     *
     * @param reason one of {@link #REASONS}
     * @param summaries what each person is told on their own page; by party
     * @param language the tag of the language the summaries are written in
     */
    public record Closing(String reason, Map<UUID, Summary> summaries, String language) {}

    /**
     * What one person is told.
     *
     * @param done what was done
     * @param toCome what is still to come, or that nothing is
     */
    public record Summary(String done, String toCome) {

        static final Summary NONE = new Summary("", "");

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Summary";
        }
    }

    /** Something is missing, so that the case stays open. */
    public static final class Refused extends RuntimeException {

        private final transient List<Missing> missing;

        Refused(List<Missing> missing) {
            super("missing: " + missing);
            this.missing = List.copyOf(missing);
        }

        public List<Missing> missing() {
            return missing;
        }
    }

    /** What is still missing before a case can be closed, apart from what is written in the closing form itself. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Missing> missing(UUID caseId) {
        return missing(own.lead(caseId));
    }

    private List<Missing> missing(CaseFile lead) {
        List<CaseFile> group = own.group(lead);
        List<Missing> missing = new ArrayList<>();
        if (lead.stage() != Stage.CLOSING) {
            missing.add(new Missing(Kind.NOT_PROPOSED, null));
        }
        if (assessments.of(lead.id()).isEmpty()) {
            missing.add(new Missing(Kind.NO_ASSESSMENT, null));
        } else if (lead.stage() == Stage.CLOSING && !isScoredSince(lead, lead.stageSince())) {
            missing.add(new Missing(Kind.RISK_NOT_SCORED_AGAIN, null));
        }
        clocks.of(group).stream()
                .filter(clock -> clock.state().isOpen() && clock.isPromise())
                .filter(clock -> !Clocks.END_WITH_CASE.contains(clock.rule()))
                .forEach(clock -> missing.add(new Missing(Kind.OPEN_PROMISE, clock.rule())));
        clocks.lackingReason(group).forEach(clock -> missing.add(new Missing(Kind.NO_REASON, clock.rule())));
        if (group.stream().anyMatch(file -> tasks.open(file.id()) > 0)) {
            missing.add(new Missing(Kind.UNFINISHED_TASKS, null));
        }
        if (landlords.version(lead.landlord(), lead.packVersion()).talkBeforeClosing()
                && !everybodyWasSpokenTo(lead, group)) {
            missing.add(new Missing(Kind.NO_TALK, null));
        }
        return missing;
    }

    private boolean isScoredSince(CaseFile lead, Instant proposed) {
        return assessments.of(lead.id()).stream().anyMatch(one -> !one.at().isBefore(proposed));
    }

    private boolean everybodyWasSpokenTo(CaseFile lead, List<CaseFile> group) {
        var spoken = talks.of(lead.id()).stream()
                .filter(ContactLog.Contact::aboutClosing)
                .filter(talk -> talk.outcome().isTwoWay() || talk.outcome() == ContactLog.Outcome.NOT_POSSIBLE)
                .map(ContactLog.Contact::partyId)
                .toList();
        return group.stream().allMatch(file -> spoken.contains(file.partyId()));
    }

    /**
     * Closes a case with a written summary for each person in it; each is told that there is news, how to ask for another
     * look and until when.
     *
     * @throws Refused when anything is missing
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void close(UUID caseId, Seen seen, Closing closing) {
        CaseFile lead = own.lead(caseId, seen);
        List<CaseFile> group = own.group(lead);
        List<Missing> missing = new ArrayList<>(missing(lead));
        missing.addAll(missingIn(closing, group));
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        Instant now = clock.instant();
        for (CaseFile file : group) {
            closings.keep(file, own.staff().id(), closing, now, appealBy(file, now));
        }
        moves.take(lead, Step.CLOSE);
        group.forEach(file -> notices.queue(file.partyId(), Notice.CLOSING, "closed " + now));
    }

    private @Nullable Instant appealBy(CaseFile file, Instant now) {
        return landlords
                .version(file.landlord(), file.packVersion())
                .findClock("appeal_window")
                .map(rule -> deadlines.due(rule, now, file.landlord()))
                .orElse(null);
    }

    private List<Missing> missingIn(Closing closing, List<CaseFile> group) {
        List<Missing> missing = new ArrayList<>();
        if (!REASONS.contains(closing.reason())) {
            missing.add(new Missing(Kind.NO_REASON_CODE, null));
        }
        if (BY_SENIOR.contains(closing.reason()) && !own.staff().isAtLeast(Role.SENIOR)) {
            missing.add(new Missing(Kind.SENIOR_CLOSES, null));
        }
        for (CaseFile file : group) {
            Summary summary = closing.summaries().getOrDefault(file.partyId(), Summary.NONE);
            if (isNoText(summary.done())) {
                missing.add(new Missing(Kind.NO_SUMMARY, file.reference()));
            }
            if (isNoText(summary.toCome())) {
                missing.add(new Missing(Kind.NO_OUTLOOK, file.reference()));
            }
        }
        return missing;
    }

    private static boolean isNoText(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }
}
