package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.referral.HandedOn;
import org.fanlight.common.Role;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Method;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.contact.Permission;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
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

    private static final Duration TIME_TO_POST = Duration.ofDays(7);

    private final OwnCases own;
    private final Moves moves;
    private final Clocks clocks;
    private final Assessments assessments;
    private final Tasks tasks;
    private final ContactLog talks;
    private final Closings closings;
    private final HandedOn handedOn;
    private final Landlords landlords;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Casebook cases;
    private final List<KeepsOpen> parts;
    private final ContactDesk contact;
    private final Stopped stopped;
    private final Clock clock;

    ClosingDesk(
            OwnCases own,
            Moves moves,
            Clocks clocks,
            Assessments assessments,
            Tasks tasks,
            ContactLog talks,
            Closings closings,
            HandedOn handedOn,
            Landlords landlords,
            Deadlines deadlines,
            Notices notices,
            Casebook cases,
            List<KeepsOpen> parts,
            ContactDesk contact,
            Stopped stopped,
            Clock clock) {
        this.own = own;
        this.moves = moves;
        this.clocks = clocks;
        this.assessments = assessments;
        this.tasks = tasks;
        this.talks = talks;
        this.closings = closings;
        this.handedOn = handedOn;
        this.landlords = landlords;
        this.deadlines = deadlines;
        this.notices = notices;
        this.cases = cases;
        this.parts = List.copyOf(parts);
        this.contact = contact;
        this.stopped = stopped;
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
        /** The policy asks whether it has stopped (HEX-1c). */
        STOPPED_NOT_SAID,
        /** It has not stopped: closing is a manager's to decide (HEX-1c). */
        MANAGER_CLOSES,
        /** Closing for this reason is a senior's to decide. */
        SENIOR_CLOSES,
        /** Nobody has it who could take it on: no agency was asked with the person’s consent (IMA-3.3e). */
        NO_AGENCY,
        /** A part of the case keeps it open: {@code rule} is the key of its words. */
        OF_A_PART
    }

    /** One thing that is missing. */
    public record Missing(Kind kind, @Nullable String rule) {}

    /**
     * What a case is closed with.
     *
     * @param reason one of {@link #REASONS}
     * @param summaries what each person is told on their own page; by party
     * @param language the tag of the language the summaries are written in
     * @param stopped whether it has stopped: one of {@link Stopped#ANSWERS}; empty where the policy does not ask
     */
    public record Closing(String reason, Map<UUID, Summary> summaries, String language, String stopped) {

        public Closing(String reason, Map<UUID, Summary> summaries, String language) {
            this(reason, summaries, language, "");
        }
    }

    /** How a person got the summary, and when they opened it; null while they have not (NWL-21). */
    public record Told(
            UUID partyId,
            Instant at,
            String delivery,
            @Nullable Instant readAt) {}

    /** How everybody in the case was told that it is closed, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Told> told(UUID caseId) {
        return own.group(own.lead(caseId)).stream()
                .flatMap(file -> closings.told(file).stream())
                .toList();
    }

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
        var page = cases.read(lead.id());
        parts.stream()
                .flatMap(part -> part.missing(page).stream())
                .forEach(key -> missing.add(new Missing(Kind.OF_A_PART, key)));
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
        Closing whole = withWhatHasToBeTold(lead, closing);
        Instant now = clock.instant();
        for (CaseFile file : group) {
            closings.keep(file, own.staff().id(), whole, delivery(file, now), now, appealBy(file, now));
        }
        moves.take(lead, Step.CLOSE);
        if (!closing.stopped().isEmpty()) {
            stopped.keep(lead, own.staff().id(), closing.stopped(), now);
        }
        group.forEach(file -> notices.queue(file.partyId(), Notice.CLOSING, "closed " + now));
    }

    /** What the parts of the case owe everybody in it stands in each summary, whatever was written. */
    private Closing withWhatHasToBeTold(CaseFile lead, Closing closing) {
        var page = cases.read(lead.id());
        List<String> owed = parts.stream()
                .map(part -> part.toTell(page))
                .filter(words -> !words.isBlank())
                .toList();
        Map<UUID, Summary> whole = new HashMap<>();
        closing.summaries().forEach((party, summary) -> {
            StringBuilder done = new StringBuilder(summary.done());
            owed.stream()
                    .filter(words -> !summary.done().contains(words))
                    .forEach(words -> done.append("\n\n").append(words));
            whole.put(party, new Summary(done.toString(), summary.toCome()));
        });
        return new Closing(closing.reason(), whole, closing.language(), closing.stopped());
    }

    /** Post where it is safe; otherwise a notice that there is one to read, unless the policy sends every summary. */
    private String delivery(CaseFile file, Instant now) {
        boolean post = contact.mayContact(file.partyId(), Method.POST, now) instanceof Permission.Allowed;
        if (post) {
            tasks.ask(file.id(), TaskCode.POST_SUMMARY, null, now.plus(TIME_TO_POST), "closed " + now);
        } else if (!landlords
                .version(file.landlord(), file.packVersion())
                .ending()
                .mayBeNoticed()) {
            tasks.ask(file.id(), TaskCode.HAND_OVER_SUMMARY, null, now.plus(TIME_TO_POST), "closed " + now);
        }
        return post ? "POST" : "PAGE";
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
        var ending = landlords
                .version(group.getFirst().landlord(), group.getFirst().packVersion())
                .ending();
        if (BY_SENIOR.contains(closing.reason()) && !ending.outcomes().contains(code(closing.reason()))) {
            missing.add(new Missing(Kind.NO_REASON_CODE, null));
        }
        if (ending.outcomes().contains(Stopped.ASKED) && !Stopped.ANSWERS.contains(closing.stopped())) {
            missing.add(new Missing(Kind.STOPPED_NOT_SAID, null));
        }
        if (closing.stopped().equals(Stopped.NO) && !own.staff().isAtLeast(Role.MANAGER)) {
            missing.add(new Missing(Kind.MANAGER_CLOSES, null));
        }
        if (closing.reason().equals("handed-over")
                && !handedOn.all(group.stream().map(CaseFile::partyId).toList())) {
            missing.add(new Missing(Kind.NO_AGENCY, null));
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

    /** Whether this policy lets a case be closed for this reason: that there is nothing to act on is a code of its own. */
    public static boolean isReason(PolicyPack pack, String reason) {
        return !BY_SENIOR.contains(reason) || pack.ending().outcomes().contains(code(reason));
    }

    private static String code(String reason) {
        return reason.replace('-', '_');
    }

    private static boolean isNoText(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }
}
