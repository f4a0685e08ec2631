package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.action.Action.State;
import org.fanlight.casework.ui.Bits;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** One step: how far it is, what it still needs, what happened, and what can be done next. */
class ActionBox extends Div {

    private final transient ActionsSection section;
    private final UUID id;
    private final H3 heading = new H3();
    private final Div now = new Div();
    private final Div next = new Div();
    private final NativeDetails writing;
    private final NativeDetails going;

    ActionBox(ActionsSection section, Action action) {
        this.section = section;
        this.id = action.id();
        writing = section.opening("staff.action.write", new WriteForm(section, action));
        going = section.opening("staff.action.reviewing", new GoingForms(section, id));
        addClassName("person-box");
        add(heading, now, writing, next, going);
    }

    void show(Action action) {
        var say = section.say();
        heading.setText(say.of(
                "staff.action.line",
                Map.of(
                        "tool",
                        say.of(action.tool().textKey()),
                        "other",
                        section.name(action.otherId()),
                        "state",
                        say.of(action.state().textKey()))));
        now.removeAll();
        if (action.tool().isLawToCheck()) {
            now.add(notice("staff.action.law-check"));
        }
        if ("displacement".equals(action.tool().guard())) {
            now.add(notice("staff.action.displacement"));
        }
        lacking("staff.action.lacking", action.lacking());
        lacking("staff.action.lacking-start", action.toStart());
        written(action);
        boolean open = action.state() == State.DRAFT || action.state() == State.APPROVED;
        writing.setVisible(open || action.state() == State.STARTED);
        going.setVisible(action.state() == State.STARTED);
        next.removeAll();
        if (action.state() == State.DRAFT) {
            deed("staff.action.ask", () -> section.desk().ask(section.page().id(), id));
            deed(
                    "staff.action.approve",
                    () -> section.desk().approve(section.page().id(), id));
        }
        if (action.toStart().contains("rights_sent")) {
            next.add(section.opening("staff.action.rights", rights()));
        }
        if (open) {
            deed("staff.action.start", () -> section.desk().start(section.page().id(), id));
            deed("staff.action.drop", () -> section.desk().drop(section.page().id(), id));
        }
    }

    private Div rights() {
        var say = section.say();
        var words = new TextArea(Label.of(say.of("staff.action.rights-words")), "rights-" + id, "rights");
        var language = new SelectField(Label.of(say.of("staff.court.language")), "rights-language-" + id, "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(section.page().head().language());
        return new Div(
                words,
                language,
                section.button(
                        "staff.action.rights-it",
                        () -> section.tries(() -> section.desk()
                                .sendRights(section.page().id(), id, words.getValue(), language.getValue()))));
    }

    private void written(Action action) {
        var say = section.say();
        var page = section.page();
        var list = new UnorderedList();
        action.content().options().forEach(one -> list.add(new ListItem(say.of("staff.tool.option." + one))));
        action.content()
                .written()
                .forEach((need, words) -> list.add(new ListItem(say.of(
                        "staff.action.written-line",
                        Map.of("need", say.of("staff.action.need." + need), "words", words)))));
        LocalDate review = action.reviewOn();
        if (review != null) {
            list.add(new ListItem(say.of("staff.action.review-on", "day", day(review))));
        }
        for (Action.Event event : action.events()) {
            long hours = Duration.between(event.at(), event.writtenAt()).toHours();
            var line =
                    new ListItem(say.of(event.kind().textKey(), Map.of("when", page.when(event.at()), "hours", hours)));
            line.add(Bits.told(event.words(), "en-GB"));
            list.add(line);
        }
        var closed = action.closedAt();
        if (closed != null && !action.content().result().isEmpty()) {
            var line = new ListItem(say.of(
                    "staff.action.result-line",
                    Map.of(
                            "result",
                            say.of("staff.action.result." + action.content().result()),
                            "when",
                            page.when(closed))));
            line.add(Bits.told(action.content().resultWords(), "en-GB"));
            list.add(line);
        }
        if (!action.content().ownWords().isBlank()) {
            now.add(
                    new Paragraph(say.of("staff.action.own-words")),
                    Bits.told(action.content().ownWords(), "en-GB"));
        }
        now.add(list);
    }

    private String day(LocalDate day) {
        return London.date(day, section.say().language());
    }

    private void lacking(String key, List<String> needs) {
        if (!needs.isEmpty()) {
            String what = needs.stream()
                    .map(need -> section.say().of("staff.action.need." + need))
                    .collect(Collectors.joining("; "));
            now.add(new Paragraph(section.say().of(key, "what", what)));
        }
    }

    private Div notice(String key) {
        var notice = new Div(new Paragraph(section.say().of(key)));
        notice.addClassName("notice");
        return notice;
    }

    private void deed(String key, Runnable deed) {
        next.add(section.button(key, () -> section.tries(deed)));
    }
}
