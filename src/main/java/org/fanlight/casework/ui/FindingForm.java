package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.category.Finding;
import org.fanlight.casework.category.Intention;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** What was found: as what the case should be handled, why, on what evidence, and what the person is told. */
class FindingForm extends Div {

    private final SelectField category;
    private final SelectField intention;
    private final TextArea reason;
    private final TextArea evidence;
    private final TextArea words;
    private final SelectField language;

    FindingForm(CasePage page) {
        var say = page.say();
        category = new SelectField(Label.of(say.of("staff.category.what")), "category-what", "category");
        category.addChoice("", say.of("staff.risk.choose"));
        CategoryDesk.CODES.forEach(code -> category.addChoice(code, say.of("staff.category." + code)));
        intention = new SelectField(Label.of(say.of("staff.category.intention")), "category-intention", "intention");
        intention.addChoice("", say.of("staff.risk.choose"));
        for (Intention one : Intention.values()) {
            intention.addChoice(one.name(), say.of(one.textKey()));
        }
        intention.setVisible(page.pack().handling().findsIntention());
        reason = new TextArea(Label.of(say.of("staff.category.reason")), "category-reason", "reason");
        evidence = new TextArea(Label.of(say.of("staff.category.evidence")), "category-evidence", "evidence");
        evidence.setHint(say.of("staff.category.evidence-hint"));
        words = new TextArea(Label.of(say.of("staff.category.words")), "category-words", "words");
        words.setHint(say.of("staff.category.words-hint"));
        language = LanguageField.of(say, "category-language", page.head().language());
        clear();
        add(category, intention, reason, evidence, words, language);
    }

    Finding read() {
        String chosen = category.getValue();
        String meant = intention.getValue();
        return new Finding(
                chosen.isBlank() ? CategoryDesk.CODES.getFirst() : chosen,
                meant.isBlank() ? null : Intention.valueOf(meant),
                reason.getValue().strip(),
                evidence.getValue().strip(),
                words.getValue().strip(),
                language.getValue());
    }

    final void clear() {
        category.setValue("");
        intention.setValue("");
        reason.setValue("");
        evidence.setValue("");
        words.setValue("");
    }
}
