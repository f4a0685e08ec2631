package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.contact.ContactBlocked;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.contact.TextFailed;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockBreached;
import org.fanlight.deadlines.ClockMoved;
import org.fanlight.deadlines.ClockReminder;
import org.fanlight.landlord.Landlords;
import org.fanlight.messages.MessageFromReporter;
import org.fanlight.messages.MessageFromStaff;
import org.fanlight.report.IncidentAdded;
import org.fanlight.report.ReportFacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a case does when it hears of something elsewhere. Each may be heard twice and does its work once. */
@Component
class Followers {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_MOMENT = Duration.ofMinutes(5);

    private final Cases cases;
    private final Clocks clocks;
    private final Moves moves;
    private final Tasks tasks;
    private final Alerts alerts;
    private final ViolencePath path;
    private final Unread unread;
    private final StaffAnswers answers;
    private final ReportFacts facts;
    private final Notices notices;
    private final Landlords landlords;
    private final Clock clock;

    Followers(
            Cases cases,
            Clocks clocks,
            Moves moves,
            Tasks tasks,
            Alerts alerts,
            ViolencePath path,
            Unread unread,
            StaffAnswers answers,
            ReportFacts facts,
            Notices notices,
            Landlords landlords,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.moves = moves;
        this.tasks = tasks;
        this.alerts = alerts;
        this.path = path;
        this.unread = unread;
        this.answers = answers;
        this.facts = facts;
        this.notices = notices;
        this.landlords = landlords;
        this.clock = clock;
    }

    /** An answer to what staff wrote is a talk in both directions. */
    @ApplicationModuleListener
    void on(MessageFromReporter message) {
        CaseFile file = caseOf(message.partyId());
        unread.mark(message.partyId());
        if (answers.wereGivenBefore(file.id(), message.at())) {
            clocks.stop(List.of(file), "first_contact", message.at());
            clocks.refresh(file.id());
        }
    }

    /** To somebody anonymous, an answer in the mailbox is the first contact; for everybody it is an update. */
    @ApplicationModuleListener
    void on(MessageFromStaff message) {
        CaseFile file = caseOf(message.partyId());
        answers.given(file.id(), message.at());
        if (facts.of(file.reportId()).identity().equals("anonymous")) {
            clocks.stop(List.of(file), "first_contact", message.at());
        }
        clocks.updated(file, UpdateRhythm.PAGE, message.at());
        clocks.refresh(file.id());
        notices.queue(message.partyId(), Notice.UPDATE, "message " + message.messageId());
    }

    /** More happened: somebody has to assess again; a closed case opens (NWL-23). */
    @ApplicationModuleListener
    void on(IncidentAdded added) {
        CaseFile file = caseOf(added.partyId());
        CaseFile lead = lead(file);
        if (lead.stage() == Stage.CLOSED
                && landlords
                        .version(lead.landlord(), lead.packVersion())
                        .ending()
                        .peopleReopen()) {
            moves.reopen(lead);
        }
        tasks.ask(
                file.id(),
                TaskCode.ASSESS_AGAIN,
                null,
                added.at().plus(A_DAY),
                added.incidentId().toString());
        path.begin(
                file,
                facts.dangers(added.reportId(), added.incidentId()),
                ViolenceDesk.Source.INCIDENT,
                null,
                added.incidentId().toString(),
                added.at());
        unread.mark(added.partyId());
    }

    /** What is blocked becomes a task, never silence; unless the person chose it so. */
    @ApplicationModuleListener
    void on(ContactBlocked blocked) {
        if (!blocked.reason().isOwnChoice()) {
            ask(blocked.partyId(), TaskCode.REACH_ANOTHER_WAY, blocked.at());
        }
    }

    @ApplicationModuleListener
    void on(TextFailed failed) {
        ask(failed.partyId(), TaskCode.TEXT_FAILED, failed.at());
    }

    private void ask(UUID partyId, TaskCode code, Instant at) {
        CaseFile file = caseOf(partyId);
        tasks.ask(file.id(), code, null, clock.instant().plus(A_DAY), at.toString());
    }

    @ApplicationModuleListener
    void on(ClockReminder reminder) {
        if (reminder.rule().equals(SurveyClockOfCase.RULE)) {
            return; // Surveys are sent by themselves: only one that was not is anybody's task.
        }
        clocks.running(reminder.caseId(), reminder.rule())
                .filter(run -> hasUsed(run, reminder.percent()))
                .ifPresent(run -> alerts.remind(fileOf(run), reminder.rule(), reminder.percent(), run.id()));
    }

    @ApplicationModuleListener
    void on(ClockBreached breached) {
        clocks.running(breached.caseId(), breached.rule())
                .ifPresent(run -> alerts.breached(fileOf(run), breached.rule(), run.id()));
        cases.findById(breached.caseId()).ifPresent(file -> clocks.refresh(file.id()));
    }

    @ApplicationModuleListener
    void on(ClockMoved moved) {
        cases.findById(moved.caseId()).ifPresent(file -> clocks.refresh(file.id()));
    }

    /** A reminder that comes late may be of a run that is over: the one that runs now has its own. */
    private boolean hasUsed(CaseClock run, int percent) {
        Duration part = Duration.between(run.startedAt(), run.dueAt())
                .multipliedBy(percent)
                .dividedBy(100);
        return !clock.instant().isBefore(run.startedAt().plus(part).minus(A_MOMENT));
    }

    private CaseFile fileOf(CaseClock run) {
        return cases.findById(run.caseId()).orElseThrow();
    }

    /** The case this person's report opened. While it is still being opened the event fails and comes again. */
    private CaseFile caseOf(UUID partyId) {
        return cases.findByPartyId(partyId).orElseThrow(() -> new IllegalStateException("no case yet"));
    }

    private CaseFile lead(CaseFile file) {
        UUID lead = file.mergedInto();
        return lead == null ? file : cases.findById(lead).orElseThrow();
    }
}
