package org.fanlight.casework.works;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.CaseOpened;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.works.Job.Detail;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Place;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Facts;
import org.fanlight.report.ReportFacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a report says is broken, daubed or unsafe becomes a job with the time we heard of it (LAW-21, LAW-22, NWL-24). */
@Component
class JobsOfReports {

    private final JobRows rows;
    private final JobClocks clocks;
    private final Casebook cases;
    private final ReportFacts facts;
    private final Record record;

    JobsOfReports(JobRows rows, JobClocks clocks, Casebook cases, ReportFacts facts, Record record) {
        this.rows = rows;
        this.clocks = clocks;
        this.cases = cases;
        this.facts = facts;
        this.record = record;
    }

    @ApplicationModuleListener
    void on(CaseOpened opened) {
        Facts told = facts.of(opened.reportId());
        var marks = told.marks();
        if (marks.contains("graffiti")) {
            add(opened, told, Kind.GRAFFITI, marks.contains("offensive_graffiti"));
        }
        if (marks.contains("damage") && (!marks.contains("graffiti") || marks.contains("hazard"))) {
            add(opened, told, Kind.REPAIR, false);
        }
        if (marks.contains("hazard")) {
            add(opened, told, Kind.HAZARD, false);
        }
        if (marks.contains("damp")) {
            add(opened, told, Kind.DAMP, false);
        }
    }

    private void add(CaseOpened opened, Facts told, Kind kind, boolean offensive) {
        UUID caseId = opened.caseId();
        Instant at = told.receivedAt();
        String occasion = opened.reportId() + " " + kind;
        rows.add(caseId, kind, Place.DWELLING, true, occasion, at, Detail.of(told.place(), offensive))
                .ifPresent(id -> {
                    Instant due = clocks.start(caseId, kind, at);
                    cases.ask(caseId, TaskCode.SEE_TO_WORK, due, occasion);
                    record.note(Deed.WORK_ADDED, "case", caseId, kind.name());
                });
    }
}
