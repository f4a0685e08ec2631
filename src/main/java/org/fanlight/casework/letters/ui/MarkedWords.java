package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fanlight.casework.letters.Hit;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.ui.Say;

/** The words of a letter; what could lead to the person is marked and named, never by colour alone. */
class MarkedWords extends Div {

    MarkedWords(Say say, Outgoing letter, List<Hit> hits) {
        addClassName("told");
        getElement().setAttribute("dir", "auto").setAttribute("lang", letter.language());
        String words = letter.words();
        int from = 0;
        for (Hit hit : hits) {
            add(new Span(words.substring(from, hit.from())));
            var mark = new Mark(words.substring(hit.from(), hit.to()));
            var why = new Span(" [" + say.of(hit.kind().textKey()) + "]");
            why.getElement().setAttribute("lang", "en-GB");
            mark.add(why);
            add(mark);
            from = hit.to();
        }
        add(new Span(words.substring(from)));
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String words) {
            add(new Span(words));
        }
    }
}
