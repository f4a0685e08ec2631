package org.fanlight.casework.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.KeepsOpen;
import org.fanlight.casework.StageChanged;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.appeal.AppealRefused.Why;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.ComplaintWished;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rules of another look, for whoever asks: the person on their page, or staff who write it down. */
@Component
class Appealing implements KeepsOpen {

    private static final String WINDOW = "appeal_window";
    private static final ClockRule ANSWER =
            new ClockRule("appeal", "CLK-18", ClockUnit.WORKING_DAYS, 10, Origin.DEFAULT, "promise", null);

    /** Whoever did one of these decided something in the case. */
    private static final Set<Deed> DECISIONS = EnumSet.of(
            Deed.STAGE_SET,
            Deed.CLOSED,
            Deed.ASSESSED,
            Deed.CATEGORISED,
            Deed.DECIDED,
            Deed.APPROVED,
            Deed.REFUSED,
            Deed.WENT_AHEAD);

    private final Casebook cases;
    private final AppealRows rows;
    private final PartyLetters letters;
    private final Deadlines deadlines;
    private final ReportFacts facts;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appealing(
            Casebook cases,
            AppealRows rows,
            PartyLetters letters,
            Deadlines deadlines,
            ReportFacts facts,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.letters = letters;
        this.deadlines = deadlines;
        this.facts = facts;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** Closing was proposed: where the policy gives a chance to appeal first, everybody hears of it and the time begins. */
    @EventListener
    void on(StageChanged changed) {
        if (changed.to() != Stage.CLOSING) {
            return;
        }
        Page page = cases.read(changed.caseId());
        if (!isBeforeClosing(page)) {
            return;
        }
        Instant until = deadlines.due(page.pack().clock(WINDOW), changed.at(), page.landlord());
        for (var one : page.members()) {
            var language = Languages.of(facts.of(one.reportId()).language());
            rows.propose(one.caseId(), one.partyId(), changed.at(), until);
            letters.write(
                    one.caseId(),
                    one.partyId(),
                    Kind.CLOSING_PROPOSED,
                    null,
                    PartyLetters.Content.of(London.date(until, language), language.tag()),
                    changed.at());
        }
    }

    static boolean isBeforeClosing(Page page) {
        return page.pack().appeal().path().equals("before_closing");
    }

    /** How many other looks this landlord's way has before a complaint. */
    static int looks(Page page) {
        return page.pack().appeal().path().equals("formal_complaint") ? 0 : 1;
    }

    /** Whether the last other look is followed by a complaint at once, as this landlord's panel is one. */
    static boolean endsInComplaint(Page page) {
        return page.pack().appeal().path().equals("manager_then_panel");
    }

    /** The role that decides. */
    static Role decider(Page page) {
        return endsInComplaint(page) ? Role.MANAGER : Role.SENIOR;
    }

    /** Asks for another look. @return whether it was begun; otherwise a complaint was, as the landlord's way says */
    boolean ask(Page page, UUID partyId, How how, String words) {
        var before = sinceReopened(page, partyId);
        if (before.stream().anyMatch(one -> one.decidedAt() == null)) {
            throw new AppealRefused(Why.ASKED);
        }
        if (before.size() >= looks(page)) {
            if (endsInComplaint(page)) {
                events.publishEvent(new ComplaintWished(partyId, page.landlord(), clock.instant()));
                return false;
            }
            throw new AppealRefused(Why.COMPLAIN);
        }
        if (page.stage() != Stage.CLOSING && page.stage() != Stage.CLOSED) {
            throw new AppealRefused(Why.NOTHING_DECIDED);
        }
        if (isOver(page, partyId)) {
            throw new AppealRefused(Why.WINDOW_OVER);
        }
        Instant now = clock.instant();
        UUID id = rows.add(page.id(), partyId, now, how, words.strip());
        record.note(Deed.CHALLENGED, "case", page.id(), "closing");
        cases.ask(page.id(), TaskCode.DECIDE_APPEAL, deadlines.due(ANSWER, now, page.landlord()), id.toString());
        cases.markUnread(partyId);
        return true;
    }

    /** Only a day that the policy or the law sets ends it; an internal one never does. */
    private boolean isOver(Page page, UUID partyId) {
        var window = page.pack().findClock(WINDOW).filter(ClockRule::isPromise);
        if (window.isEmpty()) {
            return false;
        }
        Instant from = isBeforeClosing(page)
                ? rows.proposal(partyId).map(AppealRows.Proposal::at).orElse(clock.instant())
                : lastClosed(page);
        return clock.instant().isAfter(deadlines.due(window.get(), from, page.landlord()));
    }

    private Instant lastClosed(Page page) {
        return record.of(page.id()).stream()
                .filter(entry -> entry.deed() == Deed.CLOSED)
                .map(Record.Entry::at)
                .reduce((one, next) -> next)
                .orElse(clock.instant());
    }

    /** What was asked since the case was last opened again: a new closing can be looked at anew. */
    List<Appeal> sinceReopened(Page page, UUID partyId) {
        Instant reopened = record.of(page.id()).stream()
                .filter(entry -> entry.deed() == Deed.STAGE_SET
                        && String.valueOf(entry.detail()).endsWith("to REOPENED"))
                .map(Record.Entry::at)
                .reduce((one, next) -> next)
                .orElse(Instant.EPOCH);
        return rows.ofParty(partyId).stream()
                .filter(one -> one.at().isAfter(reopened))
                .filter(one -> one.upheld() == null || !one.upheld())
                .toList();
    }

    /** Everybody who decided something in this case so far. */
    Set<UUID> earlierDeciders(Page page) {
        var own = page.members().stream().map(Casebook.Member::caseId);
        return Stream.concat(Stream.of(page.id()), own)
                .distinct()
                .flatMap(one -> record.of(one).stream())
                .filter(entry -> entry.actorKind().equals("staff") && DECISIONS.contains(entry.deed()))
                .map(Record.Entry::actor)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public List<String> missing(Page file) {
        boolean asked = file.members().stream()
                .flatMap(one -> rows.ofParty(one.partyId()).stream())
                .anyMatch(one -> one.decidedAt() == null);
        if (asked) {
            return List.of("staff.appeal.open");
        }
        boolean waits = file.stage() == Stage.CLOSING
                && isBeforeClosing(file)
                && file.members().stream().anyMatch(one -> isWaitedFor(file, one.partyId()));
        return waits ? List.of("staff.appeal.window-open") : List.of();
    }

    private boolean isWaitedFor(Page file, UUID partyId) {
        if (sinceReopened(file, partyId).stream().anyMatch(one -> one.decidedAt() != null)) {
            return false;
        }
        return rows.proposal(partyId)
                .filter(one -> one.agreedAt() != null || clock.instant().isAfter(one.until()))
                .isEmpty();
    }
}
