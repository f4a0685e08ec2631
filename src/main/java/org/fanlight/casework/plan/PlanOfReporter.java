package org.fanlight.casework.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.casework.progress.ActionPlans;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reporter reads their own plan, agrees, or asks for a change. */
@Service
class PlanOfReporter implements ActionPlans, PlanVoice {

    private final Plans plans;
    private final Agreeing agreeing;
    private final Casebook cases;
    private final CurrentPerson person;
    private final Clock clock;

    PlanOfReporter(Plans plans, Agreeing agreeing, Casebook cases, CurrentPerson person, Clock clock) {
        this.plans = plans;
        this.agreeing = agreeing;
        this.cases = cases;
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
