package org.fanlight.casework.asbreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Hate;
import org.fanlight.casework.voice.AsbReviewVoice.Standing;
import org.fanlight.common.London;
import org.fanlight.landlord.AsbReview;
import org.fanlight.landlord.AsbReview.Threshold;
import org.fanlight.report.Incident;
import org.fanlight.report.ReportFacts;
import org.springframework.stereotype.Component;

/** Counts what one person reported against the threshold of their area (LAW-09). */
@Component
class Counted {

    private final Casebook cases;
    private final ReportFacts facts;
    private final Clock clock;

    Counted(Casebook cases, ReportFacts facts, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
    }

    Standing of(Page page, Member member) {
        AsbReview rules = page.pack().part(AsbReview.class);
        String area = cases.areaOf(member.caseId()).orElse("");
        Threshold threshold =
                Threshold.of(rules.areas(), area).orElseGet(() -> new Threshold(rules.reports(), rules.months()));
        LocalDate since = LocalDate.ofInstant(clock.instant(), London.ZONE).minusMonths(threshold.months());
        List<Incident> counted = facts.incidents(member.reportId()).stream()
                .filter(incident -> counts(incident, since, rules.within()))
                .toList();
        boolean hate = facts.perceptions(member.reportId()).stream()
                .flatMap(one -> one.motives().stream())
                .anyMatch(Hate.under(page.pack()));
        boolean likely = counted.size() >= threshold.reports()
                || hate && !counted.isEmpty() && rules.oneHate().contains(area);
        return new Standing(counted.size(), threshold.reports(), threshold.months(), likely);
    }

    /** When it happened is often not known to the day; what nobody dated counts. */
    private static boolean counts(Incident incident, LocalDate since, int within) {
        LocalDate told = LocalDate.ofInstant(incident.toldAt(), London.ZONE);
        LocalDate happened = incident.happenedOn();
        return !told.isBefore(since) && (happened == null || !told.isAfter(happened.plusMonths(within)));
    }
}
