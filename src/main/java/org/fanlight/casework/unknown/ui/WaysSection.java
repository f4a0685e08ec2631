package org.fanlight.casework.unknown.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.unknown.UnknownDesk;
import org.fanlight.casework.unknown.Way;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Each way to find out who did it, with its day. */
class WaysSection extends CaseSection {

    private final transient UnknownDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final SelectField kind;
    private final SelectField state;
    private final TextField day;
    private final TextArea words;

    WaysSection(CasePage page, UnknownDesk desk) {
        super(page, "ways");
        this.desk = desk;
        kind = new SelectField(Label.of(say().of("staff.unknown.way")), "way-kind", "kind");
        for (Way.Kind one : Way.Kind.values()) {
            kind.addChoice(one.name(), say().of(one.textKey()));
        }
        kind.setValue(Way.Kind.NEIGHBOURS.name());
        state = new SelectField(Label.of(say().of("staff.unknown.state")), "way-state", "state");
        for (Way.State one : Way.State.values()) {
            state.addChoice(one.name(), say().of(one.textKey()));
        }
        state.setValue(Way.State.TRIED.name());
        day = new TextField(Label.of(say().of("staff.unknown.day")), "way-day", "day", "date");
        words = new TextArea(Label.of(say().of("staff.unknown.words")), "way-words", "words");
        add(new Paragraph(say().of("staff.unknown.intro")), list);
        add(opening("staff.unknown.add", kind, state, day, words, button("staff.other.keep", this::keep)));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        List<Way> tried = desk.ways(page().id());
        tried.forEach(way -> {
            var line = new ListItem(say().of(
                            "staff.unknown.line",
                            Map.of(
                                    "way",
                                    say().of(way.kind().textKey()),
                                    "state",
                                    say().of(way.state().textKey()),
                                    "day",
                                    London.date(way.day(), say().language()),
                                    "who",
                                    page().name(way.author()))));
            line.add(Bits.told(way.words(), "en-GB"));
            list.add(line);
        });
        Arrays.stream(Way.Kind.values())
                .filter(one -> tried.stream().noneMatch(way -> way.kind() == one))
                .forEach(
                        one -> list.add(new ListItem(say().of("staff.unknown.to-do", "way", say().of(one.textKey())))));
    }

    private void keep() {
        if (attempt(() -> desk.tried(
                page().id(),
                Way.Kind.valueOf(kind.getValue()),
                Way.State.valueOf(state.getValue()),
                CasePage.instant(day.getValue() + "T12:00")
                        .map(at -> java.time.LocalDate.ofInstant(at, London.ZONE))
                        .orElse(null),
                words.getValue()))) {
            words.setValue("");
        }
    }
}
