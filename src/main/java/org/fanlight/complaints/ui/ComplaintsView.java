package org.fanlight.complaints.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.complaints.Complaint;
import org.fanlight.complaints.ComplaintDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Complaints by what is due, each with its next steps; and the form to take one down. */
@Route(value = "staff/complaints", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class ComplaintsView extends Div implements HasDynamicTitle {

    private final transient ComplaintDesk desk;
    private final transient Say say;
    private final transient Clock clock;
    private final PageHeading heading;
    private final Paragraph problem = new Paragraph();
    private final Div list = new Div();
    private final boolean senior;

    ComplaintsView(ComplaintDesk desk, CurrentPerson person, Texts texts, Clock clock) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        this.clock = clock;
        this.heading = new PageHeading(say.of("staff.menu.complaints"));
        this.senior = person.staff().isAtLeast(Role.SENIOR);
        addClassName("setup");
        problem.addClassName("error-summary");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(heading, new Paragraph(say.of("staff.complaint.hint")), problem, takingDown(), list);
        show();
    }

    private NativeDetails takingDown() {
        var reference = new TextField(
                Label.of(say.of("staff.complaint.reference")), "complaint-reference", "reference", "text");
        var how = new SelectField(Label.of(say.of("staff.complaint.how")), "complaint-how", "how");
        ComplaintDesk.WAYS.forEach(way -> how.addChoice(way, say.of("staff.complaint.how." + way)));
        how.setValue(ComplaintDesk.WAYS.getFirst());
        var words = new TextArea(Label.of(say.of("staff.complaint.words")), "complaint-words", "words");
        var speaker = new TextField(
                Label.of(say.of("staff.complaint.representative")), "complaint-for", "representative", "text");
        var about = new TextField(Label.of(say.of("staff.complaint.about")), "complaint-about", "about", "date");
        var details = new NativeDetails(say.of("staff.complaint.take-down"));
        details.setContent(new Div(
                reference,
                how,
                words,
                speaker,
                about,
                new NativeButton(
                        say.of("staff.complaint.keep"),
                        click -> tries(() -> {
                            desk.takeDown(
                                    reference.getValue(),
                                    how.getValue(),
                                    new Complaint.Told(words.getValue(), speaker.getValue()),
                                    about.getValue().isBlank() ? null : LocalDate.parse(about.getValue()));
                            words.setValue("");
                        }))));
        return details;
    }

    private void tries(Runnable deed) {
        problem.setVisible(false);
        try {
            deed.run();
            show();
        } catch (DateTimeParseException noDay) {
            problem.setText(say.of("staff.complaint.no-day"));
            problem.setVisible(true);
        } catch (Refused refused) {
            problem.setText(say.of(refused.textKey()));
            problem.setVisible(true);
        }
    }

    private void show() {
        list.removeAll();
        if (!senior) {
            list.add(new Paragraph(say.of("staff.complaint.seniors")));
            return;
        }
        var all = desk.all();
        all.forEach(one -> list.add(article(one)));
        if (all.isEmpty()) {
            list.add(new Paragraph(say.of("staff.complaint.none")));
        }
    }

    private Article article(ComplaintDesk.Line line) {
        Complaint one = line.complaint();
        var stage = one.now();
        var article = new Article(
                new H2(say.of("staff.complaint.line", Map.of("reference", line.reference(), "stage", stage.number()))));
        String state = !one.isOpen() ? "done" : stage.ackAt() == null ? "ack" : "answer";
        article.add(new Paragraph(
                say.of("staff.complaint.due." + state, "when", London.brief(stage.due(), say.language()))));
        if (one.isOpen() && clock.instant().isAfter(stage.due())) {
            var late = new Paragraph(say.of("staff.complaint.late"));
            late.addClassNames("notice", "urgent");
            article.add(late);
        }
        if (!one.told().representative().isBlank()) {
            article.add(
                    new Paragraph(say.of("staff.complaint.by", "who", one.told().representative())));
        }
        article.add(new Paragraph(one.told().words()));
        if (one.isOpen()) {
            article.add(stage.ackAt() == null ? acknowledging(one) : answering(one));
        }
        return article;
    }

    private Div acknowledging(Complaint one) {
        return new Div(new NativeButton(
                say.of("staff.complaint.acknowledge"), click -> tries(() -> desk.acknowledge(one.id()))));
    }

    private Div answering(Complaint one) {
        var words = new TextArea(Label.of(say.of("staff.complaint.answer")), "answer-" + one.id(), "answer");
        var outcome = new SelectField(Label.of(say.of("staff.complaint.outcome")), "outcome-" + one.id(), "outcome");
        ComplaintDesk.OUTCOMES.forEach(code -> outcome.addChoice(code, say.of("staff.complaint.outcome." + code)));
        outcome.setValue(ComplaintDesk.OUTCOMES.getFirst());
        var days = new TextField(Label.of(say.of("staff.complaint.days")), "days-" + one.id(), "days").digits(2);
        return new Div(
                words,
                outcome,
                new NativeButton(
                        say.of("staff.complaint.send"),
                        click -> tries(() -> desk.answer(one.id(), outcome.getValue(), words.getValue()))),
                days,
                new NativeButton(
                        say.of("staff.complaint.extend"),
                        click -> tries(() -> desk.extend(
                                one.id(),
                                days.getValue().matches("[0-9]+") ? Integer.parseInt(days.getValue()) : 0,
                                words.getValue()))),
                new NativeButton(
                        say.of("staff.complaint.decline"),
                        click -> tries(() -> desk.decline(one.id(), words.getValue()))));
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.menu.complaints");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
