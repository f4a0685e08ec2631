package org.fanlight.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.people.Course;
import org.fanlight.people.TrainingDesk;
import org.fanlight.people.TrainingGap;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** What is missing, the courses, and who took them (XC-46). */
@Route(value = "staff/training", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class TrainingView extends Div implements HasDynamicTitle {

    private final transient TrainingDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final Div gaps = new Div();
    private final Div courses = new Div();
    private final SelectField trainer;
    private final CheckboxGroup joint;

    TrainingView(TrainingDesk desk, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.training.heading"));
        trainer = new SelectField(Label.of(say.of("staff.training.filter-trainer")), "filter-trainer", "trainer");
        trainer.addChoice("", say.of("staff.inbox.filter.all"));
        trainers(desk).forEach(code -> trainer.addChoice(code, say.of("staff.training.trainer." + code)));
        joint = new CheckboxGroup(Label.of(say.of("staff.training.filter-joint")), "filter-joint", "joint");
        joint.addChoice("yes", say.of("staff.training.joint"));
        add(heading, new H2(say.of("staff.training.gaps")), gaps, new H2(say.of("staff.training.courses")));
        add(trainer, joint, new NativeButton(say.of("staff.catalogue.show"), click -> show()), courses);
        if (desk.isLead()) {
            add(new TrainingForms(desk, say, this::show));
        }
        show();
    }

    static List<String> trainers(TrainingDesk desk) {
        var all = new ArrayList<>(desk.plan().partners());
        Course.TRAINERS.stream().filter(code -> !all.contains(code)).forEach(all::add);
        return all;
    }

    private void show() {
        gaps.removeAll();
        List<TrainingGap> missing = desk.gaps();
        var lines = new UnorderedList();
        for (TrainingGap gap : missing) {
            var since = gap.since();
            lines.add(new ListItem(say.of(
                    "staff.training.gap",
                    Map.of(
                            "name",
                            gap.name(),
                            "course",
                            say.of("staff.training.kind." + gap.rule().kind()),
                            "why",
                            since == null
                                    ? say.of("staff.training.never")
                                    : say.of(
                                            "staff.training.since." + gap.rule().when(),
                                            "day",
                                            London.date(since, say.language()))))));
        }
        gaps.add(missing.isEmpty() ? new Paragraph(say.of("staff.training.no-gaps")) : lines);
        courses.removeAll();
        var list = new UnorderedList();
        String from = trainer.getValue();
        for (Course course :
                desk.courses(from.isBlank() ? null : from, !joint.getValue().isEmpty())) {
            list.add(new ListItem(say.of(
                    "staff.training.line",
                    Map.of(
                            "title",
                            course.title(),
                            "course",
                            say.of("staff.training.kind." + course.kind()),
                            "day",
                            London.date(course.heldOn(), say.language()),
                            "trainer",
                            say.of("staff.training.trainer." + course.trainer()),
                            "partners",
                            course.isJoint() ? course.partners() : say.of("staff.training.alone")))));
        }
        courses.add(list);
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
