package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.category.Challenge;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** A person asked for another look: their words, and for a senior new to it the decision. */
class ReviewForm extends Div {

    private final CategorySection section;
    private final Challenge challenge;
    private final TextArea words;
    private final SelectField language;

    ReviewForm(CategorySection section, Challenge challenge) {
        this.section = section;
        this.challenge = challenge;
        var page = section.page();
        var say = section.say();
        addClassName("decision");
        words = new TextArea(Label.of(say.of("staff.category.words")), "review-" + challenge.id(), "words");
        words.setHint(say.of("staff.category.words-hint"));
        language = LanguageField.of(
                say, "review-language-" + challenge.id(), page.head().language());
        add(new H3(say.of("staff.category.asked", "when", page.when(challenge.at()))));
        if (!challenge.words().isBlank()) {
            add(Bits.told(challenge.words(), page.head().language()));
        }
        Boolean upheld = challenge.upheld();
        if (upheld != null) {
            add(new Paragraph(say.of(upheld ? "staff.category.upheld" : "staff.category.kept")));
        } else if (page.desks().person().staff().isAtLeast(Role.SENIOR)) {
            add(
                    new Paragraph(say.of("staff.category.review-hint")),
                    words,
                    language,
                    section.button("staff.category.change-back", () -> decide(true)),
                    section.button("staff.category.leave", () -> decide(false)));
        } else {
            add(Bits.quiet(say.of("staff.category.review-waits")));
        }
    }

    private void decide(boolean upheld) {
        var page = section.page();
        section.tries(() -> page.desks()
                .reviews()
                .decide(page.id(), challenge.id(), upheld, words.getValue(), language.getValue()));
    }
}
