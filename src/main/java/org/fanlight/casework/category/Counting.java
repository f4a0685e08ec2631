package org.fanlight.casework.category;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.casework.CaseOpened;
import org.fanlight.casework.Casebook;
import org.fanlight.common.London;
import org.fanlight.landlord.PolicyPack;
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
        PolicyPack pack = cases.ofParty(opened.partyId()).pack();
        LocalDate day = LocalDate.ofInstant(opened.at(), London.ZONE);
        counts.open(
                opened.caseId(),
                opened.landlord(),
                day,
                Start.category(perceptions, pack),
                reporter(opened.reportId()));
        if (Start.isPerceivedHate(perceptions, pack)) {
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

    /** What whoever reported is to the landlord; empty where they did not say. */
    private String reporter(UUID reportId) {
        return Start.reporter(facts.newest(reportId));
    }

    private void look(UUID partyId, UUID reportId) {
        String reporter = reporter(reportId);
        if (!reporter.isEmpty()) {
            counts.reporter(cases.ownCaseOf(partyId), reporter);
        }
        if (Start.isPerceivedHate(
                facts.perceptions(reportId), cases.ofParty(partyId).pack())) {
            counts.perceivedAsHate(cases.ownCaseOf(partyId));
        }
        if (Start.isPerceivedRacist(facts.perceptions(reportId))) {
            counts.perceivedAsRacist(cases.ownCaseOf(partyId));
        }
    }
}
