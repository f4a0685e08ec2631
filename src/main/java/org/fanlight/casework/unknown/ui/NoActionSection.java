package org.fanlight.casework.unknown.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.unknown.UnknownDesk;
import org.fanlight.common.Languages;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Nothing can be done against anybody: the people are told why. */
class NoActionSection extends CaseSection {

    private final transient UnknownDesk desk;
    private final TextArea words;
    private final SelectField language;

    NoActionSection(CasePage page, UnknownDesk desk) {
        super(page, "no-action");
        this.desk = desk;
        words = new TextArea(Label.of(say().of("staff.unknown.why")), "no-action-words", "words");
        words.setHint(say().of("staff.unknown.why-hint"));
        language = new SelectField(Label.of(say().of("staff.court.language")), "no-action-language", "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(page.head().language());
        add(
                new Paragraph(say().of("staff.unknown.no-action")),
                opening("staff.unknown.tell", words, language, button("staff.unknown.tell-them", this::tell)));
        show();
    }

    @Override
    protected void show() {
        setVisible(page().head().stage().isOpen());
    }

    private void tell() {
        if (attempt(() -> desk.noAction(page().id(), words.getValue(), language.getValue()))) {
            words.setValue("");
        }
    }
}
