package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import org.fanlight.access.ReporterAccess;
import org.fanlight.casework.ViolenceDesk.Source;
import org.fanlight.common.Reference;
import org.fanlight.landlord.ClockStart;
import org.fanlight.messages.MessageDesk;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Facts;
import org.fanlight.report.ReportFacts;
import org.fanlight.report.ReportMade;
import org.fanlight.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens the case of every report, once, however often it hears of it (RU22). Clocks count from the instant the report
 * came in, however late the case opens.
 */
@Component
class CaseOpening {

    private final Cases cases;
    private final Clocks clocks;
    private final Strands strands;
    private final Timeline timeline;
    private final MessageDesk messages;
    private final DutyCalls calls;
    private final ViolencePath path;
    private final DomesticTrack domestic;
    private final Areas areas;
    private final ReportFacts facts;
    private final ReporterAccess access;
    private final Vault vault;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseOpening(
            Cases cases,
            Clocks clocks,
            Strands strands,
            Timeline timeline,
            MessageDesk messages,
            DutyCalls calls,
            ViolencePath path,
            DomesticTrack domestic,
            Areas areas,
            ReportFacts facts,
            ReporterAccess access,
            Vault vault,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.strands = strands;
        this.timeline = timeline;
        this.messages = messages;
        this.calls = calls;
        this.path = path;
        this.domestic = domestic;
        this.areas = areas;
        this.facts = facts;
        this.access = access;
        this.vault = vault;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ReportMade made) {
        if (cases.findByReportId(made.reportId()).isEmpty()) {
            open(made);
        }
    }

    private void open(ReportMade made) {
        Facts told = facts.of(made.reportId());
        String reference =
                access.referenceOf(made.partyId()).map(Reference::digits).orElse("");
        CaseFile file = cases.saveAndFlush(CaseFile.open(
                made,
                reference,
                areas.of(told).orElse(null),
                areas.section(told).orElse(null),
                clock.instant()));
        vault.createKey(file.id());
        strands.keep(file.id(), file.landlord(), told.motives());
        timeline.add(file);
        messages.open(file.partyId(), file.landlord());
        startClocks(file, made, told);
        clocks.refresh(file.id());
        var dangers = facts.dangers(made.reportId(), made.reportId());
        path.begin(file, dangers, Source.REPORT, null, made.reportId().toString(), made.receivedAt());
        if (made.crisis()) {
            calls.call(file, made.reportId().toString(), clocks.answerWithin(file, true));
        }
        if (made.domestic()) {
            domestic.open(file);
        }
        record.note(Deed.OPENED, "case", file.id(), "pack " + file.packVersion());
        events.publishEvent(
                new CaseOpened(file.id(), made.reportId(), made.partyId(), made.landlord(), clock.instant()));
    }

    private void startClocks(CaseFile file, ReportMade made, Facts told) {
        Instant received = made.receivedAt();
        clocks.start(file, ClockStart.REPORT_RECEIVED, received);
        clocks.start(file, ClockStart.CASE_OPENED, received);
        // Until there is a plan, updates count from the report.
        clocks.start(file, ClockStart.PLAN_AGREED, received);
        if (made.crisis()) {
            clocks.start(file, ClockStart.CRISIS_KNOWN, received);
        }
        if (told.marks().contains("damage")) {
            clocks.start(file, ClockStart.DAMAGE_NOTIFIED, received);
        }
        if (told.marks().contains("hazard")) {
            clocks.start(file, ClockStart.HAZARD_KNOWN, received);
        }
        if (told.marks().contains("damp")) {
            clocks.start(file, ClockStart.DAMP_KNOWN, received);
        }
        if (told.marks().contains("graffiti") || told.forms().contains("graffiti")) {
            clocks.start(file, ClockStart.GRAFFITI_NOTIFIED, received);
        }
    }
}
