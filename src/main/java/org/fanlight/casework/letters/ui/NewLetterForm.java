package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.Div;
import org.fanlight.casework.letters.NewLetter;
import org.fanlight.casework.letters.Template;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Begins a letter from a template, in the reader's language and size; the words can be changed before it is kept. */
class NewLetterForm extends Div {

    private final LettersSection section;
    private final SelectField template;
    private final SelectField language;
    private final SelectField size;
    private final TextArea to;
    private final TextArea words;

    NewLetterForm(LettersSection section) {
        this.section = section;
        var say = section.say();
        template = new SelectField(Label.of(say.of("staff.letters.template")), "letter-template", "template");
        for (Template one : Template.values()) {
            template.addChoice(one.name(), say.of(one.textKey()));
        }
        template.setValue(Template.ACCOUNT.name());
        language = new SelectField(Label.of(say.of("staff.letters.language")), "letter-language", "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(Language.ENGLISH.tag());
        size = new SelectField(Label.of(say.of("staff.letters.size")), "letter-size", "size");
        size.addChoice("standard", say.of("staff.letters.size.standard"));
        size.addChoice("large", say.of("staff.letters.size.large"));
        size.setValue("standard");
        to = new TextArea(Label.of(say.of("staff.letters.to")), "letter-to", "to");
        to.setHint(say.of("staff.letters.to-hint"));
        words = new TextArea(Label.of(say.of("staff.letters.words")), "letter-words", "words");
        words.setHint(say.of("staff.letters.words-hint"));
        add(
                template,
                language,
                size,
                section.button("staff.letters.begin", this::begin),
                to,
                words,
                section.button("staff.letters.keep", this::keep));
    }

    private void begin() {
        section.tries(() -> words.setValue(section.letters()
                .begin(section.page().id(), Template.valueOf(template.getValue()), language.getValue())));
    }

    private void keep() {
        var letter = new NewLetter(
                Template.valueOf(template.getValue()),
                to.getValue(),
                words.getValue(),
                language.getValue(),
                size.getValue().equals("large"));
        if (section.tries(() -> section.letters().draft(section.page().id(), letter))) {
            to.setValue("");
            words.setValue("");
        }
    }
}
