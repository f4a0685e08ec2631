package org.fanlight.casework.recording.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.RegisterDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** The section of the register a case is in (XC-40). */
class RegisterSection extends CaseSection {

    private final transient RegisterDesk desk;
    private final Paragraph now = new Paragraph();
    private final SelectField section;

    RegisterSection(CasePage page, RegisterDesk desk) {
        super(page, "register");
        this.desk = desk;
        section = new SelectField(Label.of(say().of("staff.register.which")), "register-section", "section");
        page.pack().registers().forEach(key -> section.addChoice(key, say().of("policy.register." + key)));
        section.setHint(say().of("staff.register.hint"));
        add(now, section, button("staff.register.put", this::put));
        show();
    }

    @Override
    protected void show() {
        now.setText(desk.of(page().id())
                .map(key -> say().of("staff.register.now", "section", say().of("policy.register." + key)))
                .orElseGet(() -> say().of("staff.register.unplaced")));
    }

    /** Somebody limited to other sections does not see it any more, so the page is left. */
    private void put() {
        String where = section.getValue();
        if (!desk.mine().contains(where)) {
            desk.put(page().id(), where);
            getUI().ifPresent(ui -> ui.getPage().setLocation("/staff"));
        } else {
            attempt(() -> desk.put(page().id(), where));
        }
    }
}
