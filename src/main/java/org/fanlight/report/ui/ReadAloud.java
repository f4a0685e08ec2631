package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.common.Language;
import org.fanlight.journey.Question;
import org.fanlight.ui.Say;

/** A question as the person hears it, in their own language, beside the form that staff fill in. */
class ReadAloud extends Div {

    ReadAloud(Question question, Say theirs, Say ours) {
        addClassNames("panel", "read-aloud");
        add(new H2(ours.of("staff.intake.read")));
        Div words = new Div(new Paragraph(theirs.of(question.heading())));
        if (theirs.texts().has(theirs.language(), question.hint())) {
            words.add(new Paragraph(theirs.of(question.hint())));
        }
        var options = new OrderedList();
        question.options().stream()
                .filter(option -> theirs.texts().has(theirs.language(), option.text()))
                .forEach(option -> options.add(new ListItem(theirs.of(option.text()))));
        if (options.getComponentCount() > 0) {
            words.add(options);
        }
        Language language = theirs.language();
        words.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.dir());
        add(words);
    }
}
