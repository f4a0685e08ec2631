package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.report.Concern;
import org.fanlight.report.ConcernDesk;
import org.fanlight.report.ConcernRefused;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Anybody who works for the landlord logs what they noticed, standing in a stairwell with a phone (BCHA-4.6m). */
@Route(value = "staff/concern", layout = StaffLayout.class)
@RolesAllowed({"COLLEAGUE", "OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class ConcernView extends Div implements HasDynamicTitle {

    private final transient ConcernDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final ErrorSummary errors;
    private final Paragraph logged = new Paragraph();
    private final TextField where;
    private final TextArea what;
    private final RadioGroup danger;
    private final CheckboxGroup done;

    ConcernView(ConcernDesk desk, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.concern.heading"));
        errors = new ErrorSummary(say);
        logged.getElement().setAttribute("role", "status");
        logged.addClassName("done");
        logged.setVisible(false);
        where = new TextField(Label.of(say.of("staff.concern.where")), "concern-where", "where");
        where.setHint(say.of("staff.concern.where.hint"));
        what = new TextArea(Label.of(say.of("staff.concern.what")), "concern-what", "what");
        danger = new RadioGroup(Label.of(say.of("staff.concern.danger")), "concern-danger", "danger");
        for (String code : List.of("yes", "not_sure", "no")) {
            danger.addChoice(code, say.of("staff.concern.danger." + code));
        }
        done = new CheckboxGroup(Label.of(say.of("staff.concern.done")), "concern-done", "done");
        done.setHint(say.of("staff.concern.done.hint"));
        desk.actions().forEach(code -> done.addChoice(code, say.of("staff.concern.action." + code)));
        add(errors, heading);
        if (desk.isOpen()) {
            done.setVisible(!desk.actions().isEmpty());
            add(
                    logged,
                    new Paragraph(say.of("staff.concern.intro")),
                    where,
                    what,
                    danger,
                    done,
                    Pieces.act(say.of("staff.concern.log"), this::log));
        } else {
            add(new Paragraph(say.of("staff.concern.refused.not-in-policy")));
        }
    }

    private void log() {
        Map<String, Field> fields = Map.of("where", where, "what", what, "danger", danger);
        fields.values().forEach(field -> field.setError(null));
        errors.clear();
        String chosen = danger.getValue();
        try {
            var reference = desk.tell(new Concern(
                    where.getValue(), what.getValue(), chosen == null ? "" : chosen, List.copyOf(done.getValue())));
            logged.setText(say.of("staff.concern.logged", "reference", "\u2066" + reference.shown() + "\u2069"));
            logged.setVisible(true);
            where.setValue("");
            what.setValue("");
            danger.setValue(null);
            done.setValue(List.of());
            heading.takeFocus();
        } catch (ConcernRefused refused) {
            Field field = fields.getOrDefault(refused.why(), what);
            String words = say.of(refused.textKey());
            field.setError(words);
            errors.show(Map.of(field.id(), words));
        }
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.concern.heading");
    }
}
