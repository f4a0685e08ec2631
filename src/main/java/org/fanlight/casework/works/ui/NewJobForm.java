package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Div;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Place;
import org.fanlight.casework.works.JobDesk.NewJob;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Writes down something to be seen to. */
class NewJobForm extends Div {

    private final JobsSection section;
    private final SelectField kind;
    private final SelectField place;
    private final SelectField ours;
    private final SelectField offensive;
    private final TextArea what;
    private final TextField when;

    NewJobForm(JobsSection section) {
        this.section = section;
        var say = section.say();
        kind = new SelectField(Label.of(say.of("staff.works.kind")), "job-kind", "kind");
        for (Kind one : Kind.values()) {
            kind.addChoice(one.name(), say.of(one.textKey()));
        }
        kind.setValue(Kind.REPAIR.name());
        place = new SelectField(Label.of(say.of("staff.works.place")), "job-place", "place");
        for (Place one : Place.values()) {
            place.addChoice(one.name(), say.of(one.textKey()));
        }
        place.setValue(Place.DWELLING.name());
        ours = new SelectField(Label.of(say.of("staff.works.ours")), "job-ours", "ours");
        ours.addChoice("yes", say.of("staff.works.ours.yes"));
        ours.addChoice("no", say.of("staff.works.ours.no"));
        ours.setValue("yes");
        offensive = new SelectField(Label.of(say.of("staff.works.offensive")), "job-offensive", "offensive");
        offensive.addChoice("yes", say.of("staff.works.offensive.yes"));
        offensive.addChoice("no", say.of("staff.works.offensive.no"));
        offensive.setValue("yes");
        what = new TextArea(Label.of(say.of("staff.works.what")), "job-what", "what");
        when = new TextField(Label.of(say.of("staff.works.notified")), "job-when", "when", "datetime-local");
        when.setHint(say.of("staff.works.notified-hint"));
        when.setValue(CasePage.field(section.page().now()));
        add(kind, place, ours, offensive, what, when, section.button("staff.works.keep", this::keep));
    }

    private void keep() {
        var at = CasePage.instant(when.getValue());
        when.setError(at.isEmpty() ? section.say().of("staff.works.refused.no-time") : null);
        if (at.isPresent()
                && section.attempt(() -> section.desk()
                        .add(
                                section.page().id(),
                                new NewJob(
                                        Kind.valueOf(kind.getValue()),
                                        Place.valueOf(place.getValue()),
                                        ours.getValue().equals("yes"),
                                        offensive.getValue().equals("yes"),
                                        what.getValue(),
                                        at.get())))) {
            what.setValue("");
        }
    }
}
