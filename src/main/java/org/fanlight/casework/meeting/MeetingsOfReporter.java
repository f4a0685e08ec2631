package org.fanlight.casework.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.progress.Meeting;
import org.fanlight.casework.progress.Meeting.State;
import org.fanlight.casework.progress.Meetings;
import org.fanlight.casework.voice.MeetingVoice;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person sees their own appointments and asks for another time or place. */
@Service
class MeetingsOfReporter implements Meetings, MeetingVoice {

    private final AppointmentRows rows;
    private final Casebook cases;
    private final CurrentPerson person;
    private final Clock clock;

    MeetingsOfReporter(AppointmentRows rows, Casebook cases, CurrentPerson person, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Meeting> mine() {
        return rows.ofParty(person.reporter().id()).stream()
                .sorted(Comparator.comparing(Appointment::state).thenComparing(Appointment::at))
                .map(MeetingsOfReporter::shown)
                .toList();
    }

    private static Meeting shown(Appointment one) {
        var details = one.details();
        var interpreter = details.interpreter();
        return new Meeting(
                one.id(),
                one.at(),
                one.place(),
                details.where(),
                details.present(),
                details.access(),
                interpreter == null ? null : interpreter.mode(),
                one.state(),
                details.asked());
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public boolean askForAnother(UUID meeting, String words) {
        UUID party = person.reporter().id();
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
        Appointment one = rows.ofParty(party).stream()
                .filter(each -> each.id().equals(meeting))
                .findFirst()
                .orElseThrow();
        if (one.state() != State.PLANNED) {
            return false;
        }
        rows.change(one, State.PLANNED, one.details().asking(words.strip()));
        cases.ask(one.caseId(), TaskCode.MOVE_APPOINTMENT, clock.instant(), meeting.toString());
        cases.markUnread(party);
        return true;
    }
}
