package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.fanlight.casework.outlook.Said;
import org.fanlight.casework.progress.Outlook.Likelihood;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** What an update says of how likely a result is, and when the person was last told. */
class OutlookFields extends Div {

    private final CaseSection section;
    private final UUID party;
    private final Paragraph last = new Paragraph();
    private final SelectField likelihood;
    private final TextArea because;
    private final NativeDetails details;

    OutlookFields(CaseSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        likelihood = new SelectField(Label.of(say.of("staff.outlook.likelihood")), "outlook-" + party, "likelihood");
        likelihood.addChoice("", say.of("staff.outlook.nothing"));
        for (Likelihood one : Likelihood.values()) {
            likelihood.addChoice(one.name(), say.of(one.textKey()));
        }
        likelihood.setValue("");
        because = new TextArea(Label.of(say.of("staff.outlook.because")), "outlook-because-" + party, "because");
        because.setHint(say.of("staff.outlook.because-hint"));
        details = section.opening("staff.outlook.add", likelihood, because);
        last.addClassName("hint");
        add(last, details);
    }

    /** Shows when the person was last told; opens where the next update should say it. */
    void show() {
        var page = section.page();
        var standing = page.desks().updates().of(page.id(), party);
        var told = standing.told();
        last.setText(
                told.isEmpty()
                        ? section.say().of("staff.outlook.never")
                        : section.say()
                                .of(
                                        "staff.outlook.last",
                                        "when",
                                        page.when(told.getFirst().at())));
        details.setOpen(standing.isDue());
    }

    Said said() {
        String chosen = likelihood.getValue();
        return new Said(chosen.isEmpty() ? null : Likelihood.valueOf(chosen), because.getValue());
    }

    void clear() {
        likelihood.setValue("");
        because.setValue("");
    }
}
