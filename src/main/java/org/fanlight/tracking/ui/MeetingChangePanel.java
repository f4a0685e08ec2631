package org.fanlight.tracking.ui;

import java.util.List;
import org.fanlight.casework.progress.Meeting;
import org.fanlight.casework.voice.MeetingVoice;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The person asks for another time or place, in their own words. */
class MeetingChangePanel extends Panel {

    private final Meeting meeting;
    private final TextArea change;

    MeetingChangePanel(YoursView view, Meeting meeting) {
        super(view, 14, view.say().of("meeting.ask"));
        this.meeting = meeting;
        change = new TextArea(Label.of(say().of("meeting.ask.words")), "meeting-change", "change");
        change.setHint(say().of("tracking.more.what.hint"));
        add(change, act("meeting.ask.send", this::send));
        keeps("meeting-change", List.of(change));
    }

    private void send() {
        String typed = change.getValue().strip();
        int over = typed.length() - MeetingVoice.LONGEST;
        if (typed.isEmpty()) {
            wrong(change, say().of("meeting.ask.missing"));
        } else if (over > 0) {
            wrong(change, say().of("tracking.messages.too-long", "over", over));
        }
        if (!isRight(change)) {
            return;
        }
        if (desks().meetingVoice().askForAnother(meeting.id(), typed)) {
            sent();
            view().start(say().of("meeting.ask.sent"));
        } else {
            view().show(new MeetingsPanel(view()));
        }
    }
}
