package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letter.AnotherLook;
import org.fanlight.ui.Say;

/** One letter: what changes and what does not, what a member of staff wrote, and what the person can do about it. */
class LetterText extends Article {

    LetterText(Say say, Letter letter, String landlord) {
        addClassName("closing");
        String key = letter.kind().textKey();
        add(new H2(say.of(key)));
        String category = letter.category();
        if (category != null) {
            add(new Paragraph(say.of("progress.letter.now", "category", say.of("progress.category." + category))));
        }
        if (!letter.words().isBlank()) {
            var words = new Paragraph(letter.words());
            words.addClassName("told-words");
            words.getElement().setAttribute("dir", "auto").setAttribute("lang", letter.languageTag());
            add(words);
        }
        if (category != null) {
            add(new Paragraph(say.of("progress.letter.kept")), new Paragraph(say.of("progress.letter.goes-on")));
        }
        add(new Paragraph(say.of(key + ".next")));
        if (letter.anotherLook() == AnotherLook.ASKED) {
            var asked = new Paragraph(say.of("progress.letter.asked"));
            asked.addClassName("done");
            add(asked);
        }
        var from = new Paragraph(say.of(
                "progress.letter.from", java.util.Map.of("landlord", landlord, "when", When.of(say, letter.at()))));
        from.addClassName("hint");
        add(from);
    }
}
