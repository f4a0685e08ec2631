package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.casework.progress.CaseReopened;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.Landlords;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a case, and those merged into it, by a step of the table: timeline, clocks, record and event with it. */
@Component
class Moves {

    private static final String UPDATE = "progress_update";

    private final Cases cases;
    private final Clocks clocks;
    private final Timeline timeline;
    private final OwnCases own;
    private final Landlords landlords;
    private final Notices notices;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            Cases cases,
            Clocks clocks,
            Timeline timeline,
            OwnCases own,
            Landlords landlords,
            Notices notices,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.own = own;
        this.landlords = landlords;
        this.notices = notices;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a step as whoever is asking. @throws StepRefused when the table does not allow it to them */
    void take(CaseFile lead, Step step) {
        take(lead, step, own.staff());
    }

    /** Opens a closed case again because the person came back (NWL-23). */
    void reopen(CaseFile lead) {
        take(lead, Step.REOPEN, new Person(new UUID(0, 0), lead.landlord(), Set.of(Role.OFFICER), ""));
    }

    private void take(CaseFile lead, Step step, Person who) {
        Instant now = clock.instant();
        Stage from = lead.stage();
        Stage to = lead.take(step, who, now);
        List<CaseFile> group = cases.group(lead);
        for (CaseFile file : group) {
            if (file != lead) {
                file.follow(lead, now);
            }
            timeline.add(file);
            record.note(to == Stage.CLOSED ? Deed.CLOSED : Deed.STAGE_SET, "case", file.id(), from + " to " + to);
        }
        setClocks(lead, group, to, now);
        clocks.refresh(lead.id());
        announce(lead, group, from, now);
        keepInformed(lead, group, now);
    }

    /** Where the policy keeps people informed, each hears of a new stage, by the safe ways they chose (BCHA-4.8d, OHG-3.2b). */
    private void keepInformed(CaseFile lead, List<CaseFile> group, Instant now) {
        var pack = landlords.version(lead.landlord(), lead.packVersion());
        boolean promised = pack.says(UPDATE, "kept_updated") || pack.says(UPDATE, "kept_informed");
        if (promised && lead.stage().isOpen()) { // closing has a notice of its own
            group.forEach(file ->
                    notices.queue(file.partyId(), Notice.UPDATE, "stage " + lead.stage() + ' ' + now.toEpochMilli()));
        }
    }

    private void setClocks(CaseFile lead, List<CaseFile> group, Stage to, Instant now) {
        if (to == Stage.CLOSED) {
            clocks.cancelAll(group);
            clocks.start(lead, ClockStart.CASE_CLOSED, now);
        } else if (to == Stage.REOPENED) {
            group.forEach(file -> clocks.reopen(file, now));
        }
    }

    private void announce(CaseFile lead, List<CaseFile> group, Stage from, Instant now) {
        var parties = group.stream().map(CaseFile::partyId).toList();
        switch (lead.stage()) {
            case CLOSED -> events.publishEvent(new CaseClosed(lead.id(), lead.landlord(), parties, now));
            case REOPENED -> events.publishEvent(new CaseReopened(lead.id(), lead.landlord(), parties, now));
            default -> events.publishEvent(new StageChanged(lead.id(), from, lead.stage(), now));
        }
    }
}
