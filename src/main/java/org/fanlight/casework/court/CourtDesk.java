package org.fanlight.casework.court;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.court.CourtDay.Kind;
import org.fanlight.casework.court.CourtRefused.Why;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.Letter;
import org.fanlight.common.London;
import org.fanlight.landlord.Court;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps days at a court and has staff do what people need for them; what the policy promises is asked each time (XC-56). */
@Service
public class CourtDesk {

    /** How long each text may be. */
    public static final int LONGEST = 2_000;

    private static final Duration BEFORE = Duration.ofDays(7);

    private static final Map<String, TaskCode> TASKS = Map.of(
            "prior_visit", TaskCode.COURT_VISIT,
            "escort", TaskCode.COURT_ESCORT,
            "witness_support", TaskCode.COURT_SUPPORT,
            "special_measures", TaskCode.COURT_MEASURES,
            "separate_waiting", TaskCode.COURT_WAITING,
            "travel", TaskCode.COURT_TRAVEL,
            "interpreter", TaskCode.COURT_INTERPRETER);

    private final Casebook cases;
    private final CourtRows rows;
    private final PlanDesk plans;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    CourtDesk(Casebook cases, CourtRows rows, PlanDesk plans, PartyLetters letters, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.plans = plans;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** The days of a case, earliest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<CourtDay> of(UUID caseId) {
        return rows.of(cases.read(caseId).id());
    }

    /** The days to come in every case whoever asks may open, earliest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<CourtDay> diary() {
        Instant today = LocalDate.ofInstant(clock.instant(), London.ZONE)
                .atStartOfDay(London.ZONE)
                .toInstant();
        return rows.coming(cases.staff().landlord(), today).stream()
                .flatMap(this::visible)
                .filter(day -> !day.at().isBefore(today))
                .sorted(Comparator.comparing(CourtDay::at))
                .toList();
    }

    private Stream<CourtDay> visible(UUID caseId) {
        try {
            return rows.of(cases.read(caseId).id()).stream();
        } catch (NoSuchElementException behindTheWall) {
            return Stream.of();
        }
    }

    /**
     * Adds a day: it stands in the plan of each person it is for, and what they need becomes tasks.
     *
     * @param what in words for the person's plan
     * @throws CourtRefused when time, place or people are missing, or the policy has no such meeting
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void add(
            UUID caseId,
            Kind kind,
            @Nullable Instant at,
            String place,
            List<UUID> parties,
            List<String> needs,
            String what) {
        Page file = cases.read(caseId);
        Court policy = file.pack().part(Court.class);
        if (!file.stage().isOpen()) {
            throw new CourtRefused(Why.CLOSED);
        }
        if (at == null || at.isBefore(clock.instant())) {
            throw new CourtRefused(Why.NO_TIME);
        }
        if (place.isBlank() || place.length() > LONGEST) {
            throw new CourtRefused(Why.NO_PLACE);
        }
        if (what.isBlank() || what.length() > LONGEST) {
            throw new CourtRefused(Why.NO_WORDS);
        }
        List<UUID> all = file.members().stream().map(Member::partyId).toList();
        if (parties.isEmpty() || !all.containsAll(parties)) {
            throw new CourtRefused(Why.NOBODY);
        }
        if (kind != Kind.HEARING && !policy.counsel()) {
            throw new CourtRefused(Why.NOT_IN_POLICY);
        }
        Set<String> wanted = new LinkedHashSet<>(needs);
        if (kind == Kind.HEARING) {
            wanted.addAll(policy.support());
        }
        wanted.retainAll(CourtDay.NEEDS);
        var day = new CourtDay(
                caseId, file.id(), kind, at, place.strip(), parties, List.copyOf(wanted), what.strip(), null);
        UUID id = rows.add(file.landlord(), cases.staff().id(), day, now());
        record.note(Deed.ADDED, "case", file.id(), "court " + kind);
        ask(file, policy, day, id);
        LocalDate on = LocalDate.ofInstant(at, London.ZONE);
        String name = cases.staff().name();
        parties.forEach(party -> plans.add(caseId, party, Type.SUPPORT, what, name, on));
    }

    private void ask(Page file, Court policy, CourtDay day, UUID id) {
        Instant before = day.at().minus(BEFORE);
        Instant due = before.isBefore(now()) ? now() : before;
        day.needs().stream()
                .map(TASKS::get)
                .filter(java.util.Objects::nonNull)
                .forEach(task -> cases.ask(file.id(), task, due, id.toString()));
        if (day.kind() == Kind.HEARING) {
            if (policy.counsel()) {
                cases.ask(file.id(), TaskCode.COURT_COUNSEL, due, id.toString());
            }
            cases.ask(file.id(), TaskCode.TELL_COURT_OUTCOME, endOfDay(day.at()), id.toString());
        }
    }

    /** Tells each person it was for what came of it, on their page and by the way they call safe, the same day. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void tell(UUID caseId, UUID dayId, String words, String language) {
        Page file = cases.read(caseId);
        CourtDay day = rows.of(file.id()).stream()
                .filter(one -> one.id().equals(dayId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such day"));
        if (words.isBlank() || words.length() > LONGEST) {
            throw new CourtRefused(Why.NO_WORDS);
        }
        if (day.at().isAfter(clock.instant())) {
            throw new CourtRefused(Why.NOT_YET);
        }
        if (!rows.told(dayId, now())) {
            throw new CourtRefused(Why.ALREADY_TOLD);
        }
        file.members().stream()
                .filter(member -> day.parties().contains(member.partyId()))
                .forEach(member -> letters.write(
                        member.caseId(),
                        member.partyId(),
                        Letter.Kind.COURT_OUTCOME,
                        dayId,
                        PartyLetters.Content.of(words, language),
                        now()));
        cases.settle(file.id(), TaskCode.TELL_COURT_OUTCOME);
    }

    private static Instant endOfDay(Instant at) {
        return LocalDate.ofInstant(at, London.ZONE)
                .atTime(LocalTime.of(23, 59))
                .atZone(London.ZONE)
                .toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
