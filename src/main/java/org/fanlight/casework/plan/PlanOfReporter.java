package org.fanlight.casework.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.casework.progress.ActionPlans;
import org.fanlight.casework.progress.PlanOption;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reporter reads their own plan, agrees, or asks for a change. */
@Service
class PlanOfReporter implements ActionPlans, PlanVoice {

    private static final Duration TIME_TO_LOOK = Duration.ofDays(2);

    private final Plans plans;
    private final Agreeing agreeing;
    private final PlanAgreement agreement;
    private final Options options;
    private final OptionRows rows;
    private final Casebook cases;
    private final Record record;
    private final CurrentPerson person;
    private final Clock clock;

    PlanOfReporter(
            Plans plans,
            Agreeing agreeing,
            PlanAgreement agreement,
            Options options,
            OptionRows rows,
            Casebook cases,
            Record record,
            CurrentPerson person,
            Clock clock) {
        this.plans = plans;
        this.agreeing = agreeing;
        this.agreement = agreement;
        this.options = options;
        this.rows = rows;
        this.cases = cases;
        this.record = record;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<ActionPlan> mine() {
        return plans.shown(person.reporter().id()).stream()
                .map(PlanPart.Version::plan)
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public boolean agree(UUID versionId) {
        return say(versionId, Kind.AGREED, "");
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public boolean askForChange(UUID versionId, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("words missing or too long");
        }
        return say(versionId, Kind.CHANGE_ASKED, words.strip());
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<PlanOption> options() {
        UUID party = person.reporter().id();
        return cases.findOfParty(party).filter(file -> file.stage().isOpen()).stream()
                .filter(file -> file.members().stream()
                        .anyMatch(member -> member.partyId().equals(party) && agreement.mustAgree(file, member)))
                .flatMap(file -> options.of(file, party).stream())
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void choose(Map<String, Boolean> wanted) {
        List<String> offered = options().stream().map(PlanOption::code).toList();
        if (wanted.isEmpty() || !offered.containsAll(wanted.keySet())) {
            throw new IllegalArgumentException("not offered");
        }
        UUID party = person.reporter().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(party, wanted, now);
        UUID own = cases.ownCaseOf(party);
        record.note(Deed.ADDED, "case", own, "plan options");
        cases.ask(own, TaskCode.LOOK_AT_OPTIONS, now.plus(TIME_TO_LOOK), now.toString());
        cases.markUnread(party);
    }

    private boolean say(UUID versionId, Kind kind, String words) {
        UUID party = person.reporter().id();
        if (mine().stream().noneMatch(plan -> plan.id().equals(versionId))) {
            throw new NoSuchElementException("no such plan");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean kept = agreeing.say(party, versionId, new Answer(now, kind, How.PAGE, words, ""), null);
        if (kept) {
            cases.markUnread(party);
        }
        return kept;
    }
}
