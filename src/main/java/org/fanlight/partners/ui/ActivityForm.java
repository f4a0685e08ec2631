package org.fanlight.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.fanlight.common.Refused;
import org.fanlight.partners.Activity;
import org.fanlight.partners.ActivityLog;
import org.fanlight.partners.Groups;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Writes down something done with others. */
class ActivityForm extends NativeDetails {

    private final transient Say say;
    private final transient ActivityLog log;
    private final SelectField kind;
    private final SelectField group;
    private final TextField day;
    private final TextField partners;
    private final TextField topic;
    private final TextField programme;
    private final TextField figures;
    private final TextField result;

    ActivityForm(Say say, ActivityLog log, Groups groups, Runnable shown) {
        super(say.of("staff.activities.add"));
        this.say = say;
        this.log = log;
        kind = new SelectField(Label.of(say.of("staff.activities.kind")), "activity-kind", "kind");
        log.kinds().forEach(one -> kind.addChoice(one, say.of("staff.activity." + one)));
        kind.setValue(log.kinds().getFirst());
        group = new SelectField(Label.of(say.of("staff.groups.group")), "activity-group", "group");
        group.addChoice("", say.of("staff.activities.no-group"));
        groups.all()
                .forEach(one -> group.addChoice(one.id().toString(), one.facts().name()));
        group.setValue("");
        day = field("day", "date");
        partners = field("partners", "text");
        topic = field("topic", "text");
        programme = field("programme", "text");
        figures = field("figures", "text");
        result = field("result", "text");
        setContent(new Div(
                kind,
                group,
                day,
                partners,
                topic,
                programme,
                figures,
                result,
                new NativeButton(say.of("staff.activities.keep"), click -> keep(shown))));
    }

    private TextField field(String what, String type) {
        return new TextField(Label.of(say.of("staff.activities." + what)), "activity-" + what, what, type);
    }

    private void keep(Runnable shown) {
        day.setError(null);
        topic.setError(null);
        try {
            log.add(
                    kind.getValue(),
                    LocalDate.parse(day.getValue()),
                    group.getValue().isBlank() ? null : UUID.fromString(group.getValue()),
                    new Activity.Facts(
                            partners.getValue(),
                            topic.getValue(),
                            figures.getValue(),
                            result.getValue(),
                            programme.getValue()));
            topic.setValue("");
            result.setValue("");
            figures.setValue("");
            shown.run();
        } catch (DateTimeParseException noDay) {
            day.setError(say.of("staff.activities.no-day"));
        } catch (Refused refused) {
            topic.setError(say.of(refused.textKey()));
        }
    }
}
