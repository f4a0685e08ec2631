package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Assessment.Gap;
import org.fanlight.casework.ViolenceDesk.Source;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.referral.AgencyChecks;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.Checks;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Danger;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first assessment and every later one: risk, violence, what was done at once. */
@Service
public class AssessmentDesk {

    private final OwnCases own;
    private final Assessments assessments;
    private final Safety safety;
    private final ViolencePath path;
    private final DomesticTrack domestic;
    private final Checks checks;
    private final Injunctions injunctions;
    private final AgencyChecks agencies;
    private final Landlords landlords;
    private final Bands bands;
    private final ReportFacts facts;
    private final Moves moves;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Record record;
    private final Clock clock;

    AssessmentDesk(
            OwnCases own,
            Assessments assessments,
            Safety safety,
            ViolencePath path,
            DomesticTrack domestic,
            Checks checks,
            Injunctions injunctions,
            AgencyChecks agencies,
            Landlords landlords,
            Bands bands,
            ReportFacts facts,
            Moves moves,
            Clocks clocks,
            Tasks tasks,
            Record record,
            Clock clock) {
        this.own = own;
        this.assessments = assessments;
        this.safety = safety;
        this.path = path;
        this.domestic = domestic;
        this.checks = checks;
        this.injunctions = injunctions;
        this.agencies = agencies;
        this.landlords = landlords;
        this.bands = bands;
        this.facts = facts;
        this.moves = moves;
        this.clocks = clocks;
        this.tasks = tasks;
        this.record = record;
        this.clock = clock;
    }

    /** An assessment as it was finished. */
    public record Finished(Instant at, UUID author, Assessment assessment, Risk.Result risk) {}

    /** One step taken at once. @param none whether it says why nothing was done */
    public record SafetyStep(Instant at, UUID author, boolean none, String words) {}

    /** It is not finished: something that must be answered is missing. */
    public static final class Incomplete extends RuntimeException {

        private final List<Gap> gaps;

        Incomplete(List<Gap> gaps) {
            super("missing: " + gaps);
            this.gaps = List.copyOf(gaps);
        }

        public List<Gap> gaps() {
            return gaps;
        }
    }

    /** The assessments of a case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Finished> of(UUID caseId) {
        return assessments.of(own.lead(caseId).id());
    }

    /** The safety steps of a case and of those merged into it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<SafetyStep> safetySteps(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> safety.of(file.id()).stream())
                .sorted(Comparator.comparing(SafetyStep::at))
                .toList();
    }

    /**
     * Writes down a step taken at once to make somebody safer, or why none is needed.
     *
     * @param none whether the words say why nothing was done
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void addSafetyStep(UUID caseId, boolean none, String words) {
        CaseFile file = own.lead(caseId);
        safety.add(file.id(), own.staff().id(), none, Words.checked(words, 2_000));
        record.note(Deed.ADDED, "case", file.id(), none ? "no safety step" : "safety step");
        if (none) {
            clocks.cancel(own.group(file), "immediate_safety");
        } else {
            clocks.stop(own.group(file), "immediate_safety", clock.instant());
        }
        clocks.refresh(file.id());
    }

    /**
     * Finishes an assessment. The first one moves the case on; a later one scores the risk again.
     *
     * @throws Incomplete when something that must be answered is missing
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void finish(UUID caseId, Seen seen, Assessment assessment) {
        CaseFile file = own.lead(caseId, seen);
        var gaps = gaps(file, assessment);
        if (!gaps.isEmpty()) {
            throw new Incomplete(gaps);
        }
        Instant now = clock.instant();
        if (assessment.showsViolence() && !file.isViolence()) {
            var found = assessment.answers().getOrDefault("r6", "").equals("threats") ? Danger.THREAT : Danger.VIOLENCE;
            path.begin(file, Set.of(found), Source.ASSESSMENT, own.staff().id(), "assessment " + now, now);
        }
        if (assessment.isDomestic()) {
            domestic.open(file);
        }
        assessments.keep(file.id(), own.staff().id(), assessment.rated(ownRating(file)), now);
        settleWhatWasAsked(file);
        record.note(Deed.ASSESSED, "case", file.id());
        askWhatIsNotKnown(file, assessment, now);
        clocks.stop(own.group(file), "first_assessment", now);
        if (file.isViolence()) {
            clocks.stop(own.group(file), "violence_handled", now);
        }
        if (file.stage() == Stage.ASSESSING) {
            moves.take(file, Step.FINISH_ASSESSMENT);
        }
        clocks.refresh(file.id());
    }

    private List<Gap> gaps(CaseFile file, Assessment assessment) {
        List<Gap> gaps = new ArrayList<>(assessment.gaps(file.isViolence(), sections(file)));
        List<CaseFile> group = own.group(file);
        var pack = landlords.version(file.landlord(), file.packVersion());
        String area = file.area() == null ? "" : file.area();
        boolean child = path.touchesChild(group);
        if (!agencies.open(file.id(), agencies.beforeAssessing(pack, area, path.all(group), child))
                .isEmpty()) {
            gaps.add(Gap.AGENCIES);
        }
        if (agencies.owesSafeguarding(file.id(), child)) {
            gaps.add(Gap.SAFEGUARDING);
        }
        boolean violent = file.isViolence() || assessment.showsViolence();
        if (violent) {
            gaps.addAll(safetyGaps(file, assessment));
        }
        if (lowers(file, assessment) && !own.staff().isAtLeast(Role.SENIOR)) {
            gaps.add(Gap.SENIOR_LOWERS);
        }
        return gaps;
    }

    /** What the fast path asks for, counted from when the newest danger became known. */
    private List<Gap> safetyGaps(CaseFile file, Assessment assessment) {
        List<Gap> gaps = new ArrayList<>();
        List<CaseFile> group = own.group(file);
        Instant since = path.knownSince(group);
        if (!checks.open(file.id(), Checklist.SAFETY, since).isEmpty()) {
            gaps.add(Gap.SAFETY_CHECKLIST);
        }
        if (hasDomesticChecklist(file, assessment)
                && !checks.open(file.id(), Checklist.DOMESTIC, since).isEmpty()) {
            gaps.add(Gap.DOMESTIC_CHECKLIST);
        }
        if (group.stream().noneMatch(one -> safety.hasAny(one.id(), since))) {
            gaps.add(Gap.SAFETY_STEP);
        }
        if (injunctions.isOwed(file, assessment)) {
            gaps.add(Gap.INJUNCTION);
        }
        return gaps;
    }

    /** Where the policy handles such a case under the domestic-abuse policy too. */
    private boolean hasDomesticChecklist(CaseFile file, Assessment assessment) {
        return (file.isDomestic() || assessment.isDomestic())
                && landlords
                        .version(file.landlord(), file.packVersion())
                        .handling()
                        .linksDomesticAbuse();
    }

    /** Whether the chosen band is lower than the answers say, or than the last assessment did. */
    private boolean lowers(CaseFile file, Assessment assessment) {
        Risk.Band computed = assessment.risk().band();
        Risk.Band floor =
                bands.now(file.id()).map(now -> Risk.greater(now, computed)).orElse(computed);
        return assessment.band().compareTo(floor) < 0;
    }

    private List<String> sections(CaseFile file) {
        return landlords.version(file.landlord(), file.packVersion()).handling().riskSections();
    }

    /** How afraid the person last said they are; of several people in a case, the most. */
    private @Nullable Integer ownRating(CaseFile file) {
        return own.group(file).stream()
                .flatMap(one -> facts.ownRating(one.reportId()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void settleWhatWasAsked(CaseFile file) {
        for (CaseFile one : own.group(file)) {
            for (TaskCode code : List.of(TaskCode.ASSESS_AGAIN, TaskCode.ASSESS_AT_REVIEW, TaskCode.ASK_RISK)) {
                tasks.settle(one.id(), code, own.staff().id());
            }
        }
    }

    private void askWhatIsNotKnown(CaseFile file, Assessment assessment, Instant now) {
        for (String question : assessment.risk().notKnown()) {
            if (Risk.NEVER_STANDARD.contains(question)) {
                tasks.ask(file.id(), TaskCode.ASK_RISK, null, now.plus(Duration.ofHours(24)), question + " " + now);
            }
        }
    }
}
