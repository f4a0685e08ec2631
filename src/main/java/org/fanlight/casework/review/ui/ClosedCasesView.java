package org.fanlight.casework.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.casework.Stopped;
import org.fanlight.casework.review.AuditDesk;
import org.fanlight.casework.review.AuditDesk.Line;
import org.fanlight.casework.review.AuditDesk.Sample;
import org.fanlight.casework.ui.CasePage;
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

/** Where it has not stopped (HEX-1c), and for managers the sample of closed cases they read (HEX-A1.4.7). */
@Route(value = "staff/closed-cases", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class ClosedCasesView extends Div implements HasDynamicTitle {

    private final transient AuditDesk audits;
    private final transient Say say;
    private final PageHeading heading;
    private final Div sample = new Div();

    ClosedCasesView(AuditDesk audits, Stopped stopped, CurrentPerson person, Texts texts) {
        this.audits = audits;
        this.say = new Say(texts, Language.ENGLISH);
        this.heading = new PageHeading(say.of("staff.closed.heading"));
        addClassName("setup");
        var list = new UnorderedList();
        stopped.notStopped()
                .forEach(one -> list.add(new ListItem(new Anchor(
                        "/staff/case/reviews/" + one.caseId(),
                        say.of("staff.closed.not-stopped.line", "when", London.brief(one.at(), say.language()))))));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(say.of("staff.closed.not-stopped.none")));
        }
        add(heading, new H2(say.of("staff.closed.not-stopped")), list);
        if (person.staff().isAtLeast(Role.MANAGER)) {
            add(
                    new H2(say.of("staff.audit.heading")),
                    new Paragraph(say.of("staff.audit.hint")),
                    new NativeButton(say.of("staff.audit.draw"), click -> draw()),
                    sample);
            show();
        }
    }

    private void draw() {
        try {
            audits.draw();
            show();
        } catch (Refused refused) {
            sample.removeAll();
            sample.add(new Paragraph(say.of(refused.textKey())));
        }
    }

    private void show() {
        sample.removeAll();
        audits.newest().ifPresent(one -> {
            sample.add(new Paragraph(say.of(
                    "staff.audit.drawn",
                    Map.of(
                            "when",
                            London.brief(one.at(), say.language()),
                            "count",
                            one.lines().size(),
                            "of",
                            one.ofCases()))));
            one.lines().forEach(line -> sample.add(line(one, line)));
        });
    }

    private Div line(Sample of, Line line) {
        var shown = new Div(new Anchor("/staff/case/" + line.caseId(), CasePage.reference(line.reference())));
        if (line.result() != null) {
            shown.add(new Paragraph(say.of("staff.audit.result." + line.result()) + " " + line.words()));
            return shown;
        }
        var result = new SelectField(Label.of(say.of("staff.audit.result")), "audit-" + line.caseId(), "result");
        Stream.of("good", "to_improve", "serious")
                .forEach(code -> result.addChoice(code, say.of("staff.audit.result." + code)));
        result.setValue("good");
        var words = new TextField(Label.of(say.of("staff.audit.words")), "words-" + line.caseId(), "words", "text");
        shown.add(result, words, new NativeButton(say.of("staff.audit.keep"), click -> {
            try {
                audits.found(of.id(), line.caseId(), result.getValue(), words.getValue());
                show();
            } catch (Refused refused) {
                words.setError(say.of(refused.textKey()));
            }
        }));
        return shown;
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.closed.heading");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
