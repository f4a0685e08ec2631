package org.fanlight.casework.category;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.casework.CaseOpened;
import org.fanlight.casework.Casebook;
import org.fanlight.common.London;
import org.fanlight.report.IncidentAdded;
import org.fanlight.report.PerceptionAdded;
import org.fanlight.report.ReportFacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the counting rows true. Each event may be heard twice and counts once. */
@Component
class Counting {

    private final CountRows counts;
    private final Casebook cases;
    private final ReportFacts facts;

    Counting(CountRows counts, Casebook cases, ReportFacts facts) {
        this.counts = counts;
        this.cases = cases;
        this.facts = facts;
    }

    @ApplicationModuleListener
    void on(CaseOpened opened) {
        var perceptions = facts.perceptions(opened.reportId());
        LocalDate day = LocalDate.ofInstant(opened.at(), London.ZONE);
        counts.open(opened.caseId(), opened.landlord(), day, Start.category(perceptions));
        if (Start.isPerceivedHate(perceptions)) {
            counts.perceivedAsHate(opened.caseId());
        }
        if (Start.isPerceivedRacist(perceptions)) {
            counts.perceivedAsRacist(opened.caseId());
        }
    }

    @ApplicationModuleListener
    void on(PerceptionAdded added) {
        look(added.partyId(), added.reportId());
    }

    @ApplicationModuleListener
    void on(IncidentAdded added) {
        look(added.partyId(), added.reportId());
    }

    private void look(UUID partyId, UUID reportId) {
        if (Start.isPerceivedHate(facts.perceptions(reportId))) {
            counts.perceivedAsHate(cases.ownCaseOf(partyId));
        }
        if (Start.isPerceivedRacist(facts.perceptions(reportId))) {
            counts.perceivedAsRacist(cases.ownCaseOf(partyId));
        }
    }
}
