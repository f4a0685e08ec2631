package org.fanlight.casework.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Hate;
import org.fanlight.casework.Seen;
import org.fanlight.casework.category.MarkCounts;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.recording.MarksRefused.Why;
import org.fanlight.landlord.Strand;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Facts;
import org.fanlight.report.ReportFacts;
import org.fanlight.report.Told.Perception;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case is marked as, and what its facts ask staff to think of (OHG-1.1b, LAW-12, LAW-17, LAW-19, LAW-20). */
@Service
public class MarkDesk {

    private static final Set<String> INCITES =
            Set.of("stirring_hatred", "inciting_political_platform", "derogatory_material");
    private static final Set<String> INTENTIONAL = Set.of(
            "threatening_letters_or_calls",
            "threatening_conduct",
            "threatening_or_insulting_graffiti_or_writing",
            "violence_or_threat",
            "assault");

    private final Casebook cases;
    private final MarkRows rows;
    private final MarkCounts counts;
    private final ReportFacts facts;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    MarkDesk(
            Casebook cases,
            MarkRows rows,
            MarkCounts counts,
            ReportFacts facts,
            PartyLetters letters,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.counts = counts;
        this.facts = facts;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** One reason somebody named. @param strand the one it counts in; null for none @param asks one to ask about */
    public record Reason(
            String motive,
            @org.jspecify.annotations.Nullable Strand strand,
            @org.jspecify.annotations.Nullable Strand asks) {}

    /** The marks that hold; before anybody set any, those that follow from what was perceived. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Marks of(UUID caseId) {
        Page page = cases.read(caseId);
        return marks(page);
    }

    private Marks marks(Page page) {
        boolean hate = isPerceivedHate(page);
        return rows.of(page.id()).orElse(new Marks(true, hate, false, List.of(), "not_told", ""));
    }

    /** Whether anybody, whoever they are, perceives it as racist. It is never taken back (NWL-06, HEX-2b, OHG-1.1c). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean isPerceivedRacist(UUID caseId) {
        return strands(cases.read(caseId)).contains(Strand.RACE);
    }

    /** Every reason anybody named, and the strand it counts in (LAW-17). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Reason> reasons(UUID caseId) {
        Set<String> motives = new LinkedHashSet<>();
        perceptions(cases.read(caseId)).forEach(one -> motives.addAll(one.motives()));
        return motives.stream()
                .filter(motive ->
                        !Set.of("none", "do_not_know", "rather_not_say").contains(motive))
                .map(motive -> new Reason(
                        motive,
                        Strand.of(motive).orElse(null),
                        Strand.toAsk(motive).orElse(null)))
                .toList();
    }

    /**
     * Why it may be a crime, as far as the facts show; empty where the policy has no such prompt. The text is
     * {@code staff.crime.<code>}.
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> crimePrompts(UUID caseId) {
        Page page = cases.read(caseId);
        if (!page.pack().recording().promptsForCrime()) {
            return List.of();
        }
        Set<String> prompts = new LinkedHashSet<>();
        boolean hate = isPerceivedHate(page);
        for (Member member : page.members()) {
            Facts told = facts.of(member.reportId());
            if (told.forms().stream().anyMatch(INCITES::contains)) {
                prompts.add("incitement");
            }
            boolean act = told.marks().contains("violence") || told.marks().contains("damage");
            if (hate && act) {
                prompts.add("aggravated");
            } else if (act) {
                prompts.add("offence");
            }
            if (told.forms().stream().anyMatch(INTENTIONAL::contains)) {
                prompts.add("intentional");
            }
        }
        return new ArrayList<>(prompts);
    }

    /**
     * Sets the marks. The first time it may be a crime, each person gets a letter on the rights of victims (LAW-20).
     *
     * @throws MarksRefused when somebody perceives it as hate and the mark is to go, or the police's reference is missing
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void set(UUID caseId, Seen seen, Marks marks) {
        if (!Marks.LIMBS.containsAll(marks.limbs()) || !Marks.POLICE.contains(marks.police())) {
            throw new IllegalArgumentException("no such mark");
        }
        Page page = cases.change(caseId, seen);
        if (!marks.hateIncident() && isPerceivedHate(page)) {
            throw new MarksRefused(Why.PERCEIVED_AS_HATE);
        }
        if (marks.police().startsWith("recorded") && marks.policeReference().isBlank()) {
            throw new MarksRefused(Why.NO_REFERENCE);
        }
        boolean wasCrime = marks(page).possibleCrime();
        Instant now = clock.instant();
        rows.add(page.id(), marks, cases.staff().id(), now);
        counts.mark(page, marks.hateIncident(), marks.possibleCrime(), marks.limbs());
        record.note(Deed.CATEGORISED, "case", page.id(), "marks");
        if (marks.possibleCrime() && !wasCrime) {
            page.members()
                    .forEach(one -> letters.write(
                            one.caseId(),
                            one.partyId(),
                            Kind.VICTIM_RIGHTS,
                            null,
                            PartyLetters.Content.of("", "en-GB"),
                            now));
        }
    }

    private boolean isPerceivedHate(Page page) {
        return perceptions(page).stream().flatMap(one -> one.motives().stream()).anyMatch(Hate.under(page.pack()));
    }

    private Set<Strand> strands(Page page) {
        Set<Strand> strands = new LinkedHashSet<>();
        perceptions(page)
                .forEach(one -> one.motives().stream()
                        .map(Strand::of)
                        .flatMap(Optional::stream)
                        .forEach(strands::add));
        return strands;
    }

    private List<Perception> perceptions(Page page) {
        return page.members().stream()
                .flatMap(member -> facts.perceptions(member.reportId()).stream())
                .toList();
    }
}
