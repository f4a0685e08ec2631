package org.fanlight.casework.supervision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.casework.supervision.SupervisionDesk;
import org.fanlight.casework.supervision.SupervisionDesk.Item;
import org.fanlight.casework.supervision.SupervisionDesk.Session;
import org.fanlight.casework.ui.CaseworkLinks;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Supervision: a session with its agenda, each case with a note, and what is passed up (XC-41). */
@Route(value = "staff/supervision", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class SupervisionView extends Div implements HasDynamicTitle {

    private final transient SupervisionDesk desk;
    private final transient Say say;
    private final transient Map<UUID, String> names = new HashMap<>();
    private final PageHeading heading;
    private final Paragraph problem = new Paragraph();
    private final Div sessions = new Div();

    SupervisionView(SupervisionDesk desk, StaffDirectory directory, CurrentPerson person, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.supervision.heading"));
        problem.getElement().setAttribute("role", "alert");
        add(heading, new Paragraph(say.of("staff.supervision.intro")), problem);
        directory.caseworkers().forEach(one -> names.put(one.id(), one.name()));
        if (person.staff().isAtLeast(Role.SENIOR)) {
            var junior = new SelectField(Label.of(say.of("staff.supervision.with")), "junior", "junior");
            names.forEach((id, name) -> junior.addChoice(id.toString(), name));
            add(
                    junior,
                    new NativeButton(
                            say.of("staff.supervision.begin"),
                            click -> attempt(() -> desk.begin(UUID.fromString(junior.getValue())))));
        }
        add(sessions);
        show();
    }

    private void attempt(Runnable deed) {
        problem.setText("");
        try {
            deed.run();
            show();
        } catch (Refused refused) {
            problem.setText(say.of(refused.textKey()));
        }
    }

    private void show() {
        sessions.removeAll();
        desk.mine().forEach(one -> sessions.add(text(one)));
    }

    private Article text(Session session) {
        var summary = desk.summary(session.id());
        var article = new Article(
                new H2(say.of(
                        "staff.supervision.session",
                        Map.of(
                                "when",
                                London.brief(session.startedAt(), say.language()),
                                "junior",
                                names.getOrDefault(session.junior(), say.of("staff.somebody")),
                                "senior",
                                names.getOrDefault(session.senior(), say.of("staff.somebody"))))),
                new Paragraph(say.of(
                        "staff.supervision.summary",
                        Map.of(
                                "open",
                                summary.open(),
                                "high",
                                summary.highRisk(),
                                "late",
                                summary.late(),
                                "fresh",
                                summary.fresh(),
                                "gone",
                                summary.gone()))));
        if (session.finishedAt() != null) {
            article.add(new Paragraph(say.of("staff.supervision.finished")));
            return article;
        }
        desk.items(session.id()).forEach(item -> article.add(line(session, item)));
        article.add(new NativeButton(
                say.of("staff.supervision.finish"), click -> attempt(() -> desk.finish(session.id()))));
        return article;
    }

    private Div line(Session session, Item item) {
        String key = item.highRisk()
                ? "staff.supervision.case-high"
                : item.late() ? "staff.supervision.case-late" : "staff.supervision.case";
        var line = new Div(new Anchor(CaseworkLinks.toCase(item.caseId()), say.of(key)));
        String said = item.note();
        if (said != null) {
            line.add(new Paragraph(said));
            return line;
        }
        var note = new TextField(Label.of(say.of("staff.supervision.note")), "note-" + item.id(), "note");
        line.add(
                note,
                new NativeButton(
                        say.of("staff.supervision.discussed"),
                        click -> attempt(() -> desk.discussed(session.id(), item.id(), note.getValue()))));
        return line;
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
