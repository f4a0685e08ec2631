package org.fanlight.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.fanlight.common.Refused;
import org.fanlight.landlord.Training;
import org.fanlight.people.Course;
import org.fanlight.people.TrainingDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** A new course, who took one, and who has to without an account. */
class TrainingForms extends Div {

    private final transient TrainingDesk desk;
    private final transient Say say;
    private final transient Runnable done;
    private final Paragraph problem = new Paragraph();
    private final TextField title;
    private final SelectField kind;
    private final CheckboxGroup topics;
    private final SelectField trainer;
    private final TextField partners;
    private final TextField heldOn;
    private final TextField months;
    private final TextField passMark;
    private final SelectField course;
    private final SelectField who;
    private final TextField on;
    private final TextField mark;
    private final TextField qualification;
    private final TextField name;

    TrainingForms(TrainingDesk desk, Say say, Runnable done) {
        this.desk = desk;
        this.say = say;
        this.done = done;
        Training plan = desk.plan();
        problem.getElement().setAttribute("role", "alert");
        title = field("title", "text");
        kind = choice("kind");
        Training.rules(plan.plan()).stream()
                .map(Training.Rule::kind)
                .distinct()
                .forEach(code -> kind.addChoice(code, say.of("staff.training.kind." + code)));
        kind.addChoice("other", say.of("staff.training.kind.other"));
        topics = new CheckboxGroup(label("topics"), "course-topics", "topics");
        plan.topics().forEach(code -> topics.addChoice(code, say.of("staff.training.topic." + code)));
        trainer = choice("trainer");
        TrainingView.trainers(desk).forEach(code -> trainer.addChoice(code, say.of("staff.training.trainer." + code)));
        partners = field("partners", "text");
        heldOn = field("held-on", "date");
        months = field("months", "text").digits(3);
        passMark = field("pass-mark", "text").digits(3);
        course = choice("course");
        who = choice("who");
        on = field("on", "date");
        mark = field("mark", "text").digits(3);
        qualification = field("qualification", "text");
        name = field("name", "text");
        var newCourse = new Div(title, kind, topics, trainer, partners, heldOn, months, passMark, button(this::course));
        var took = new Div(course, who, on, mark, qualification, button(this::took));
        add(
                problem,
                new NativeDetails(say.of("staff.training.new-course"), newCourse),
                new NativeDetails(say.of("staff.training.new-taken"), took),
                new NativeDetails(say.of("staff.training.new-person"), new Div(name, button(this::person))));
        fill();
    }

    private void fill() {
        desk.courses(null, false)
                .forEach(one -> course.addChoice(one.id().toString(), one.title() + " · " + one.heldOn()));
        desk.trainees().forEach(one -> who.addChoice(one.id().toString(), one.name()));
    }

    private Label label(String key) {
        return Label.of(say.of("staff.training." + key));
    }

    private TextField field(String key, String type) {
        return new TextField(label(key), "course-" + key, key, type);
    }

    private SelectField choice(String key) {
        return new SelectField(label(key), "course-" + key, key);
    }

    private NativeButton button(Runnable deed) {
        return new NativeButton(say.of("staff.meeting.keep"), click -> attempt(deed));
    }

    private void attempt(Runnable deed) {
        problem.setText("");
        try {
            deed.run();
            done.run();
        } catch (Refused refused) {
            problem.setText(say.of(refused.textKey()));
        } catch (DateTimeParseException noDay) {
            problem.setText(say.of("staff.training.refused.day"));
        }
    }

    private void course() {
        desk.add(new Course(
                new UUID(0, 0),
                title.getValue(),
                kind.getValue(),
                topics.getValue(),
                trainer.getValue(),
                partners.getValue(),
                LocalDate.parse(heldOn.getValue()),
                number(months),
                number(passMark)));
        title.setValue("");
    }

    private void took() {
        desk.took(
                UUID.fromString(course.getValue()),
                UUID.fromString(who.getValue()),
                LocalDate.parse(on.getValue()),
                number(mark),
                qualification.getValue());
    }

    private void person() {
        desk.list(name.getValue());
        name.setValue("");
    }

    private static @Nullable Integer number(TextField field) {
        String typed = field.getValue().strip();
        return typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null;
    }
}
