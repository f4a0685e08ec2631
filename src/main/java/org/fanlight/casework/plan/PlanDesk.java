package org.fanlight.casework.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.plan.PlanRefused.Why;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.Item;
import org.fanlight.casework.progress.ActionPlan.ItemState;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.common.Ids;
import org.fanlight.common.Languages;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Method;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff draft a plan for each person in a case, show it, write down what was signed or spoken, and work it off. */
@Service
public class PlanDesk {

    /** How long what is to be done, and each other text, may be. */
    public static final int LONGEST = 2_000;

    /** How long the name of whoever does it, or of a witness, may be. */
    public static final int LONGEST_NAME = 200;

    /** The longest time between two updates, in days. */
    public static final int LONGEST_RHYTHM = 90;

    private final Casebook cases;
    private final PlanRows rows;
    private final Plans plans;
    private final ItemMarks marks;
    private final Agreeing agreeing;
    private final PlanAgreement agreement;
    private final Fitting fitting;
    private final Options options;
    private final NoPlanRows reasons;
    private final ContactDesk contact;
    private final Notices notices;
    private final Record record;
    private final Clock clock;

    PlanDesk(
            Casebook cases,
            PlanRows rows,
            Plans plans,
            ItemMarks marks,
            Agreeing agreeing,
            PlanAgreement agreement,
            Fitting fitting,
            Options options,
            NoPlanRows reasons,
            ContactDesk contact,
            Notices notices,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.plans = plans;
        this.marks = marks;
        this.agreeing = agreeing;
        this.agreement = agreement;
        this.fitting = fitting;
        this.options = options;
        this.reasons = reasons;
        this.contact = contact;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /** The plan of each person in the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<PlanPart> of(UUID caseId) {
        Page file = cases.read(caseId);
        return file.members().stream().map(member -> part(file, member)).toList();
    }

    private PlanPart part(Page file, Member member) {
        var newest = rows.of(member.partyId()).stream().findFirst();
        return new PlanPart(
                member.partyId(),
                member.reference(),
                agreement.mustAgree(file, member),
                options.of(file, member.partyId()),
                plans.shown(member.partyId()),
                newest.filter(row -> row.shownAt() == null)
                        .map(PlanRows.Row::content)
                        .orElse(null));
    }

    /**
     * Adds something to be done to the draft; the first one begins it as a copy of what the person was shown last.
     *
     * @throws PlanRefused when it does not say what, who and by when
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void add(UUID caseId, UUID partyId, Type type, String what, String owner, @Nullable LocalDate due) {
        if (!fits(what, LONGEST) || !fits(owner, LONGEST_NAME) || due == null) {
            throw new PlanRefused(Why.ITEM_NOT_WHOLE);
        }
        Member member = open(caseId, partyId);
        PlanContent draft = draft(partyId);
        List<PlanContent.Item> items = new ArrayList<>(draft.items());
        items.add(new PlanContent.Item(Ids.next(), type, what.strip(), owner.strip(), due));
        keep(member, draft.with(items));
    }

    /**
     * Fills the draft with the steps that fit and with what the person would like; what is in it already is not added again.
     *
     * @param language the tag of the language the items are written in
     * @throws PlanRefused when there is nothing to add
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void begin(UUID caseId, UUID partyId, String language) {
        Page file = cases.read(caseId);
        Member member = open(caseId, partyId);
        PlanContent draft = draft(partyId);
        List<String> held = draft.items().stream().map(PlanContent.Item::what).toList();
        List<PlanContent.Item> items = new ArrayList<>(draft.items());
        fitting.items(file, partyId, Languages.of(language)).stream()
                .filter(item -> !held.contains(item.what()))
                .forEach(items::add);
        if (items.size() == draft.items().size()) {
            throw new PlanRefused(Why.NOTHING_TO_ADD);
        }
        keep(
                member,
                new PlanContent(items, draft.way(), draft.everyDays(), draft.words(), language, draft.gapReason()));
        cases.settle(member.caseId(), TaskCode.LOOK_AT_OPTIONS);
    }

    /**
     * Writes down why the case has no plan, for colleagues; it can be closed without one then (LAW-08).
     *
     * @throws PlanRefused when there is no reason
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void doWithout(UUID caseId, String reason) {
        Page file = cases.read(caseId);
        if (!fits(reason, LONGEST)) {
            throw new PlanRefused(Why.NO_WORDS);
        }
        reasons.add(file.id(), cases.staff().id(), reason.strip(), now());
        record.note(Deed.DECIDED, "case", file.id(), "no plan");
    }

    /** Why the case has no plan, as somebody wrote last; empty when nobody did. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<String> whyWithout(UUID caseId) {
        return reasons.of(cases.read(caseId).id());
    }

    /** Takes something out of the draft; earlier versions keep it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void takeOut(UUID caseId, UUID partyId, UUID itemId) {
        Member member = open(caseId, partyId);
        PlanContent draft = draft(partyId);
        keep(
                member,
                draft.with(draft.items().stream()
                        .filter(item -> !item.id().equals(itemId))
                        .toList()));
    }

    /**
     * Says in the draft how and how often we get in touch.
     *
     * @throws PlanRefused when the person does not call that way safe, or the rhythm is none
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void keepInTouch(UUID caseId, UUID partyId, @Nullable Way way, int everyDays) {
        Member member = open(caseId, partyId);
        if (way == null || everyDays < 1 || everyDays > LONGEST_RHYTHM) {
            throw new PlanRefused(Why.NO_CONTACT);
        }
        checkSafe(partyId, way);
        PlanContent draft = draft(partyId);
        keep(
                member,
                new PlanContent(draft.items(), way, everyDays, draft.words(), draft.language(), draft.gapReason()));
    }

    private void checkSafe(UUID partyId, Way way) {
        if (way != Way.PAGE && !contact.forStaff(partyId).allowed().contains(Method.valueOf(way.name()))) {
            throw new PlanRefused(Why.WAY_NOT_SAFE);
        }
    }

    /**
     * Shows the draft to the person as the next version; from now on it waits for their word.
     *
     * @param words to the person; may be empty
     * @param language the tag of the language of words and items
     * @param gapReason for colleagues: why it lacks a type of step that the policy names; may be empty
     * @throws PlanRefused when it could not be agreed as it is
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void show(UUID caseId, UUID partyId, String words, String language, String gapReason) {
        Page file = cases.read(caseId);
        Member member = open(caseId, partyId);
        PlanContent draft = draft(partyId);
        var whole = new PlanContent(
                draft.items(), draft.way(), draft.everyDays(), words.strip(), language, gapReason.strip());
        List<Why> why = lacking(file, whole);
        if (!why.isEmpty()) {
            throw new PlanRefused(why);
        }
        Way way = whole.way();
        if (way != null) {
            checkSafe(partyId, way);
        }
        keep(member, whole);
        PlanRows.Row row = rows.of(partyId).getFirst();
        if (rows.show(row.id(), now())) {
            record.note(Deed.PLAN_SHOWN, "case", member.caseId(), "version " + row.number());
            cases.settle(member.caseId(), TaskCode.REVISE_PLAN);
            cases.settle(member.caseId(), TaskCode.LOOK_AT_OPTIONS);
            notices.queue(partyId, Notice.UPDATE, "plan " + row.id());
        }
    }

    private static List<Why> lacking(Page file, PlanContent plan) {
        List<Why> why = new ArrayList<>();
        if (plan.items().isEmpty()) {
            why.add(Why.NO_ITEMS);
        }
        if (file.pack().planning().namesContact() && (plan.way() == null || plan.everyDays() == 0)) {
            why.add(Why.NO_CONTACT);
        }
        List<String> held =
                plan.items().stream().map(item -> item.type().code()).toList();
        if (!held.containsAll(file.pack().planning().types())
                && plan.gapReason().isBlank()) {
            why.add(Why.NO_GAP_REASON);
        }
        if (plan.words().length() > LONGEST || plan.gapReason().length() > LONGEST) {
            why.add(Why.NO_WORDS);
        }
        return why;
    }

    /**
     * Writes down what the person signed or said to the newest version, and who was there.
     *
     * @param words in the person's words; needed when they want a change
     * @throws PlanRefused when nobody was there, or there is a newer version
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void writeDown(UUID caseId, UUID partyId, UUID versionId, Kind kind, How how, String words, String witness) {
        open(caseId, partyId);
        if (how == How.PAGE) {
            throw new IllegalArgumentException("only the person themselves answers on their page");
        }
        List<Why> why = new ArrayList<>();
        if (!fits(witness, LONGEST_NAME)) {
            why.add(Why.NO_WITNESS);
        }
        if (words.length() > LONGEST || (kind == Kind.CHANGE_ASKED && words.isBlank())) {
            why.add(Why.NO_WORDS);
        }
        if (!why.isEmpty()) {
            throw new PlanRefused(why);
        }
        var answer = new Answer(now(), kind, how, words.strip(), witness.strip());
        if (!agreeing.say(partyId, versionId, answer, cases.staff().id())) {
            throw new PlanRefused(Why.NOT_THE_NEWEST);
        }
    }

    /**
     * Says how far something in the newest version has come.
     *
     * @throws PlanRefused when it is an action against somebody, and neither agreed nor approved
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void mark(UUID caseId, UUID partyId, UUID itemId, ItemState state) {
        Member member = open(caseId, partyId);
        Item item = plans.shown(partyId).stream()
                .limit(1)
                .flatMap(version -> version.plan().items().stream())
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such item"));
        boolean begins = item.state() == ItemState.OPEN || item.state() == ItemState.DROPPED;
        if (item.type().isAgainstSomebody() && begins && (state == ItemState.UNDER_WAY || state == ItemState.DONE)) {
            agreement.goAhead(caseId, "plan item");
        }
        marks.set(partyId, itemId, state, cases.staff().id(), now());
        record.note(Deed.PLAN_ITEM_SET, "case", member.caseId(), state.name());
    }

    private PlanContent draft(UUID partyId) {
        return rows.of(partyId).stream().findFirst().map(PlanRows.Row::content).orElse(PlanContent.EMPTY);
    }

    private void keep(Member member, PlanContent content) {
        rows.draft(member.caseId(), member.partyId(), cases.staff().id(), content, now());
        record.note(Deed.CHANGED, "case", member.caseId(), "plan draft");
    }

    /** The person's own part, while the case is open. */
    private Member open(UUID caseId, UUID partyId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new PlanRefused(Why.CLOSED);
        }
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }

    private static boolean fits(String words, int longest) {
        return !words.isBlank() && words.length() <= longest;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
