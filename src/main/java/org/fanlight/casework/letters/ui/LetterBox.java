package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.letters.Hit;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.casework.letters.Outgoing.State;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.ui.Bits;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;
import org.jspecify.annotations.Nullable;

/** One letter: how far it is, its words with whatever could lead to the person marked, and what can be done with it. */
class LetterBox extends Article {

    private final LettersSection section;
    private final Div read = new Div();
    private final TextArea to;
    private final TextArea words;
    private final NativeDetails change;
    private final Div deeds = new Div();
    private @Nullable HomesPart homes;
    private int version = -1;

    LetterBox(LettersSection section) {
        this.section = section;
        var say = section.say();
        String id = java.util.UUID.randomUUID().toString();
        to = new TextArea(Label.of(say.of("staff.letters.to")), "to-" + id, "to");
        words = new TextArea(Label.of(say.of("staff.letters.words")), "words-" + id, "words");
        change = section.opening("staff.letters.change", to, words);
        addClassName("letter-box");
        deeds.addClassName("buttons");
        add(read, change, deeds);
    }

    void show(Outgoing letter) {
        var say = section.say();
        var page = section.page();
        boolean open = letter.state() == State.DRAFT || letter.state() == State.CHECKED;
        List<Hit> hits = open ? section.letters().hits(page.id(), letter.id()) : List.of();
        read.removeAll();
        read.add(new H3(say.of(letter.template().textKey())));
        read.add(new Paragraph(say.of(
                letter.state().textKey(),
                Map.of("author", page.name(letter.author()), "checker", page.name(letter.checker())))));
        if (!hits.isEmpty()) {
            var warning = new Div(new Paragraph(say.of("staff.letters.hits", "count", hits.size())));
            warning.addClassNames("notice", "urgent");
            read.add(warning);
        }
        read.add(Bits.told(letter.to(), letter.language()), new MarkedWords(say, letter, hits));
        change.setVisible(open);
        if (version != letter.version()) {
            version = letter.version();
            to.setValue(letter.to());
            words.setValue(letter.words());
        }
        showDeeds(letter, open);
        if (letter.template().reader() == Template.Reader.HOMES && homes == null) {
            homes = new HomesPart(section, letter.id());
            addComponentAtIndex(2, homes);
        }
        if (homes != null) {
            homes.show(open);
        }
    }

    private void showDeeds(Outgoing letter, boolean open) {
        var desk = section.letters();
        var caseId = section.page().id();
        deeds.removeAll();
        if (open) {
            deeds.add(section.button(
                    "staff.letters.keep-change",
                    () -> section.tries(() ->
                            desk.change(caseId, letter.id(), letter.version(), to.getValue(), words.getValue()))));
        }
        if (letter.state() == State.DRAFT) {
            deeds.add(section.button(
                    "staff.letters.check",
                    () -> section.tries(() -> desk.check(caseId, letter.id(), letter.version()))));
        }
        if (open) {
            deeds.add(
                    section.button(
                            "staff.letters.release",
                            () -> section.tries(() -> desk.release(caseId, letter.id(), letter.version()))),
                    section.button(
                            "staff.letters.withdraw",
                            () -> section.tries(() -> desk.withdraw(caseId, letter.id(), letter.version()))));
        }
        if (letter.state() == State.RELEASED || letter.state() == State.POSTED) {
            deeds.add(new Anchor("/staff/letter/" + letter.id(), section.say().of("staff.letters.print")));
        }
        if (letter.state() == State.RELEASED) {
            deeds.add(section.button(
                    "staff.letters.posted",
                    () -> section.tries(() ->
                            desk.posted(caseId, letter.id(), section.page().now()))));
        }
    }
}
