package org.fanlight.casework.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.action.Action.Content;
import org.fanlight.casework.action.Action.Event;
import org.fanlight.casework.action.Action.State;
import org.fanlight.casework.action.ActionRefused.Why;
import org.fanlight.casework.action.ActionRows.Row;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.otherparty.OtherParty;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.plan.PlanAgreement;
import org.fanlight.casework.progress.Letter;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Ladder;
import org.fanlight.landlord.Tool;
import org.fanlight.landlord.Tools;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps with the other party (XC-28): prepared, approved by somebody else, begun once the plan is agreed, looked at again,
 * ended with what came of it.
 */
@Service
public class ActionDesk {

    /** How long each text may be. */
    public static final int LONGEST = 4_000;

    private static final String RIGHTS_SENT = "rights_sent";

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(2);
    private static final Duration TIME_TO_BEGIN = Duration.ofDays(5);

    private final Casebook cases;
    private final OthersDesk others;
    private final ActionRows rows;
    private final Guards guards;
    private final CatalogueDesk catalogue;
    private final PlanAgreement agreement;
    private final PartyLetters letters;
    private final Texts texts;
    private final Record record;
    private final Clock clock;

    ActionDesk(
            Casebook cases,
            OthersDesk others,
            ActionRows rows,
            Guards guards,
            CatalogueDesk catalogue,
            PlanAgreement agreement,
            PartyLetters letters,
            Texts texts,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.others = others;
        this.rows = rows;
        this.guards = guards;
        this.catalogue = catalogue;
        this.agreement = agreement;
        this.letters = letters;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    /** A step of the policy, and what stops it with this other party; null for nothing. */
    public record Offer(Tool tool, @Nullable ActionRefused stopped) {}

    /** Every step of the policy, those that may be taken first; mediation before all where the policy begins with it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Offer> offers(UUID caseId, UUID otherId) {
        Page file = cases.read(caseId);
        OtherParty other = others.find(caseId, otherId);
        Ladder ladder = file.pack().part(Ladder.class);
        Map<String, LocalDate> entered = guards.dates(file);
        return Tools.all().stream()
                .filter(tool -> ladder.tools().contains(tool.code()))
                .map(tool -> new Offer(
                        tool,
                        guards.stops(file, other, tool, "", today(), entered).orElse(null)))
                .sorted(Comparator.comparingInt(offer -> rank(ladder, offer)))
                .toList();
    }

    private static int rank(Ladder ladder, Offer offer) {
        if (offer.stopped() != null) {
            return 2;
        }
        boolean first = ladder.mediation().equals("first_step")
                && "mediation".equals(offer.tool().guard());
        return first ? 0 : 1;
    }

    /** Every step in the case, oldest first; none for whoever does not work it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Action> of(UUID caseId) {
        Page file = cases.read(caseId);
        if (!cases.isWorkedByMe(caseId)) {
            return List.of();
        }
        List<Row> all = rows.of(ids(file));
        Map<UUID, List<Event>> events = rows.events(all);
        return all.stream()
                .map(row -> action(file, row, all, events.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * Prepares a step.
     *
     * @param ownWords of the person who asks for mediation although it is held back; empty otherwise
     * @throws ActionRefused when a guard stops it
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID prepare(UUID caseId, UUID otherId, String toolCode, List<String> options, String ownWords) {
        Page file = open(caseId);
        OtherParty other = others.find(caseId, otherId);
        Tool tool = Tools.of(toolCode);
        if (!tool.options().containsAll(options)) {
            throw new ActionRefused(Why.NO_OPTION);
        }
        checkLength(ownWords);
        stop(guards.stops(file, other, tool, ownWords, today()));
        String clause = other.details().clause();
        Map<String, String> written = tool.needs().contains("breach_clause") && !clause.isBlank()
                ? Map.of("breach_clause", clause)
                : Map.of();
        var content = new Content(List.copyOf(options), ownWords.strip(), written, "", "", "");
        UUID id = rows.add(file.id(), otherId, toolCode, cases.staff().id(), content, now());
        record.note(Deed.ADDED, "case", file.id(), "step " + toolCode);
        return id;
    }

    /** Writes down what the step needs; what was written before and is not given again stays. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void write(
            UUID caseId, UUID actionId, Map<String, String> written, String mediator, @Nullable LocalDate reviewOn) {
        Page file = open(caseId);
        Row row = row(file, actionId);
        if (row.state() == State.CLOSED || row.state() == State.DROPPED) {
            throw new ActionRefused(Why.NOT_AT_THIS_STATE);
        }
        written.values().forEach(ActionDesk::checkLength);
        Map<String, String> typed = new HashMap<>(written);
        // Only sending it says that it was sent.
        typed.remove(RIGHTS_SENT);
        rows.write(row, row.content().with(typed, mediator), reviewOn);
        record.note(Deed.CHANGED, "case", file.id(), "step " + row.tool());
    }

    /** Asks a senior, or a manager where the policy says so, to approve it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void ask(UUID caseId, UUID actionId) {
        Page file = open(caseId);
        Row row = row(file, actionId);
        at(row, State.DRAFT);
        checkWritten(file, row);
        cases.ask(file.id(), TaskCode.DECIDE_ACTION, now().plus(TIME_TO_DECIDE), actionId + " " + now());
        record.note(Deed.PROPOSED, "case", file.id(), "step " + row.tool());
    }

    /** Approves it. @throws ActionRefused while anything is missing, or by whoever prepared it */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void approve(UUID caseId, UUID actionId) {
        Page file = open(caseId);
        Row row = row(file, actionId);
        at(row, State.DRAFT);
        checkWritten(file, row);
        if (row.author().equals(cases.staff().id())) {
            throw new ActionRefused(Why.SAME_PERSON);
        }
        Tool tool = Tools.of(row.tool());
        if (Needed.isForManager(file.pack(), tool, tried(rows.of(ids(file)), row))
                && !cases.staff().isAtLeast(Role.MANAGER)) {
            throw new ActionRefused(Why.MANAGER);
        }
        stop(guards.stops(
                file, others.find(caseId, row.otherId()), tool, row.content().ownWords(), today()));
        move(row, State.APPROVED, cases.staff().id());
        record.note(Deed.APPROVED, "case", file.id(), "step " + row.tool());
        cases.settle(file.id(), TaskCode.DECIDE_ACTION);
        if (tool.stage().isLegal()) {
            Instant by = now().plus(TIME_TO_BEGIN);
            if (Needed.toStart(file.pack(), tool).contains("rights_given")) {
                cases.ask(file.id(), TaskCode.SEND_RIGHTS, by, actionId.toString());
            }
            cases.ask(file.id(), TaskCode.LEGAL_STEP, by, actionId.toString());
        }
    }

    /**
     * Begins it.
     *
     * @throws ActionRefused while it is not approved, or something has to be done first
     * @throws org.fanlight.casework.plan.PlanRefused while the plan is not agreed (HEX-3.1c)
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void start(UUID caseId, UUID actionId) {
        Page file = open(caseId);
        Row row = row(file, actionId);
        Tool tool = Tools.of(row.tool());
        boolean needsApproval = Needed.isApproved(tool, row.content().ownWords());
        if (row.state() == State.DRAFT && needsApproval) {
            throw new ActionRefused(Why.NOT_APPROVED);
        }
        at(row, needsApproval ? State.APPROVED : State.DRAFT);
        checkWritten(file, row);
        List<String> left = left(Needed.toStart(file.pack(), tool), row);
        if (!left.isEmpty()) {
            throw new ActionRefused(Why.LACKING_TO_START, Map.of("what", names(left)));
        }
        stop(guards.stops(
                file, others.find(caseId, row.otherId()), tool, row.content().ownWords(), today()));
        checkMediator(file, tool, row);
        agreement.goAhead(caseId, tool.code());
        move(row, State.STARTED, null);
        record.note(Deed.WENT_AHEAD, "case", file.id(), "step " + tool.code());
        if (tool.stage().isLegal()) {
            cases.settle(file.id(), TaskCode.LEGAL_STEP);
            cases.settle(file.id(), TaskCode.SEND_RIGHTS);
        }
        remind(file, row, row.reviewOn());
    }

    /** Sends everybody in the case the sheet about their rights, before anything goes to a court (IMA-4.32). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void sendRights(UUID caseId, UUID actionId, String words, String language) {
        Page file = open(caseId);
        Row row = row(file, actionId);
        checkWords(words);
        Instant now = now();
        file.members()
                .forEach(one -> letters.write(
                        one.caseId(),
                        one.partyId(),
                        Letter.Kind.RIGHTS,
                        null,
                        PartyLetters.Content.of(words, language),
                        now));
        rows.write(
                row,
                row.content()
                        .with(
                                Map.of(RIGHTS_SENT, London.dateAndTime(now, Language.ENGLISH)),
                                row.content().mediator()),
                row.reviewOn());
        cases.settle(file.id(), TaskCode.SEND_RIGHTS);
    }

    /** It was broken: what happened and when; the time it took us to write it down shows (LAW-13). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void broken(UUID caseId, UUID actionId, @Nullable Instant happened, String words) {
        Page file = cases.read(caseId);
        Row row = row(file, actionId);
        at(row, State.STARTED);
        checkWords(words);
        if (happened == null || happened.isAfter(clock.instant())) {
            throw new ActionRefused(Why.NO_DAY);
        }
        rows.happened(row, cases.staff().id(), Event.Kind.BREACH, words.strip(), happened, now());
        record.note(Deed.ADDED, "case", file.id(), "breach");
    }

    /** Looks at it again, and says when the next time is. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void review(UUID caseId, UUID actionId, String words, @Nullable LocalDate next) {
        Page file = cases.read(caseId);
        Row row = row(file, actionId);
        at(row, State.STARTED);
        checkWords(words);
        rows.happened(row, cases.staff().id(), Event.Kind.REVIEW, words.strip(), now(), now());
        rows.write(row, row.content(), next);
        record.note(Deed.CHECKED, "case", file.id(), "step " + row.tool());
        cases.settle(file.id(), TaskCode.REVIEW_ACTION);
        remind(file, row, next);
    }

    /** Ends it with what came of it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void end(UUID caseId, UUID actionId, String result, String words) {
        Page file = cases.read(caseId);
        Row row = row(file, actionId);
        at(row, State.STARTED);
        if (!Action.RESULTS.contains(result)) {
            throw new ActionRefused(Why.NO_RESULT);
        }
        checkWords(words);
        rows.write(row, row.content().ended(result, words.strip()), row.reviewOn());
        move(row, State.CLOSED, null);
        record.note(Deed.DECIDED, "case", file.id(), "step " + row.tool() + " " + result);
        cases.settle(file.id(), TaskCode.REVIEW_ACTION);
        boolean forGood = file.pack().part(Ladder.class).order() == Ladder.Order.WITHOUT_COURT_FIRST;
        if (result.equals("stopped") && forGood) {
            Instant later = today().plusMonths(3).atStartOfDay(London.ZONE).toInstant();
            cases.ask(file.id(), TaskCode.CHECK_STOPPED, later, actionId.toString());
        }
    }

    /** It is not taken after all. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void drop(UUID caseId, UUID actionId) {
        Page file = cases.read(caseId);
        Row row = row(file, actionId);
        if (row.state() != State.DRAFT && row.state() != State.APPROVED) {
            throw new ActionRefused(Why.NOT_AT_THIS_STATE);
        }
        move(row, State.DROPPED, null);
        record.note(Deed.CHANGED, "case", file.id(), "step dropped");
        cases.settle(file.id(), TaskCode.DECIDE_ACTION);
        cases.settle(file.id(), TaskCode.LEGAL_STEP);
        cases.settle(file.id(), TaskCode.SEND_RIGHTS);
    }

    /** The text of a letter to the other party, in their language, with the clause of their tenancy; nobody else is in it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public String letter(UUID caseId, UUID actionId, Language language) {
        Row row = row(cases.read(caseId), actionId);
        return texts.say(
                language,
                "action.letter.warning",
                Map.of("clause", row.content().said("breach_clause")));
    }

    private void remind(Page file, Row row, @Nullable LocalDate reviewOn) {
        Tool tool = Tools.of(row.tool());
        if (reviewOn != null) {
            Instant due = reviewOn.atStartOfDay(London.ZONE).toInstant();
            cases.ask(file.id(), TaskCode.REVIEW_ACTION, due, row.id() + " " + reviewOn);
        } else if (tool.isReviewed()) {
            throw new ActionRefused(Why.NO_REVIEW_DAY);
        }
    }

    private void checkMediator(Page file, Tool tool, Row row) {
        if (!"mediation".equals(tool.guard()) || !file.pack().part(Ladder.class).mediatorRequired()) {
            return;
        }
        var mediator =
                catalogue.mediator(row.content().mediator()).orElseThrow(() -> new ActionRefused(Why.NO_MEDIATOR));
        if (!mediator.holds(today())) {
            throw new ActionRefused(Why.MEDIATOR_EXPIRED, Map.of("name", mediator.name()));
        }
    }

    private void checkWritten(Page file, Row row) {
        Tool tool = Tools.of(row.tool());
        List<String> left = left(Needed.toApprove(file.pack(), tool, tried(rows.of(ids(file)), row)), row);
        if (!left.isEmpty()) {
            throw new ActionRefused(Why.LACKING, Map.of("what", names(left)));
        }
    }

    private static List<String> left(List<String> needs, Row row) {
        return needs.stream().filter(need -> row.content().said(need).isBlank()).toList();
    }

    private String names(List<String> needs) {
        return needs.stream()
                .map(need -> texts.say(Language.ENGLISH, "staff.action.need." + need))
                .collect(Collectors.joining("; "));
    }

    /** Whether a lighter step was taken with them before. */
    private static boolean tried(List<Row> all, Row row) {
        return all.stream()
                .filter(one -> one.otherId().equals(row.otherId()) && !one.id().equals(row.id()))
                .anyMatch(one ->
                        one.state().isTaken() && !Tools.of(one.tool()).stage().isLegal());
    }

    private static Action action(Page file, Row row, List<Row> all, List<Event> events) {
        Tool tool = Tools.of(row.tool());
        boolean open = row.state() == State.DRAFT || row.state() == State.APPROVED;
        return new Action(
                row.id(),
                row.caseId(),
                row.otherId(),
                tool,
                row.state(),
                row.at(),
                row.author(),
                row.decider(),
                row.startedAt(),
                row.reviewOn(),
                row.closedAt(),
                row.content(),
                events,
                open ? left(Needed.toApprove(file.pack(), tool, tried(all, row)), row) : List.of(),
                open ? left(Needed.toStart(file.pack(), tool), row) : List.of());
    }

    private Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new ActionRefused(Why.CLOSED_CASE);
        }
        return file;
    }

    /** Only for whoever works the case: {@link OthersDesk#find} refuses everybody else. */
    private Row row(Page file, UUID actionId) {
        Row row = rows.of(ids(file)).stream()
                .filter(one -> one.id().equals(actionId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such step"));
        others.find(file.id(), row.otherId());
        return row;
    }

    private static List<UUID> ids(Page file) {
        return file.members().stream().map(Member::caseId).toList();
    }

    private void move(Row row, State to, @Nullable UUID decider) {
        if (!rows.move(row, to, decider, now())) {
            throw new ActionRefused(Why.NOT_AT_THIS_STATE);
        }
    }

    private static void at(Row row, State state) {
        if (row.state() != state) {
            throw new ActionRefused(Why.NOT_AT_THIS_STATE);
        }
    }

    private static void stop(Optional<ActionRefused> stopped) {
        stopped.ifPresent(refused -> {
            throw refused;
        });
    }

    private static void checkWords(String words) {
        if (words.isBlank()) {
            throw new ActionRefused(Why.NO_WORDS);
        }
        checkLength(words);
    }

    private static void checkLength(String words) {
        if (words.length() > LONGEST) {
            throw new ActionRefused(Why.NO_WORDS);
        }
    }

    private LocalDate today() {
        return catalogue.today();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
