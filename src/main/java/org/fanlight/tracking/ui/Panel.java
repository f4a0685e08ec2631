package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** One part of the page: a way back, what has to be put right, a heading that takes the focus, and what follows. */
abstract class Panel extends Div {

    private final YoursView view;
    private final int step;
    private final PageHeading heading;
    private final ErrorSummary summary;
    private final Map<Field, String> wrong = new LinkedHashMap<>();
    private String form = "";

    /** @param step the number in the browser's title; 0 for the first page */
    Panel(YoursView view, int step, String heading) {
        this.view = view;
        this.step = step;
        this.heading = new PageHeading(heading);
        this.summary = new ErrorSummary(view.say());
        if (step > 0) {
            var back = new NativeButton(say().of("pages.back"), click -> view.start(null));
            back.addClassNames("plain", "back");
            // The browser's own Back does the same (keep.js).
            back.getElement().setAttribute("data-back", "");
            add(back);
        }
        add(summary, this.heading);
    }

    int step() {
        return step;
    }

    Say say() {
        return view.say();
    }

    YoursDesks desks() {
        return view.desks();
    }

    YoursView view() {
        return view;
    }

    void takeFocus() {
        heading.takeFocus();
    }

    /**
     * Keeps what is typed into these fields until it is {@link #sent}, also when the session ends or the server starts
     * again ({@code keep.js}), and fills in what was typed before.
     *
     * @param name of the form
     */
    void keeps(String name, Collection<? extends Field> fields) {
        form = name;
        var person = desks().person().reporter();
        getElement()
                .setAttribute(
                        "data-journey",
                        desks().typed().begin(view.handle(), person.id(), person.landlord(), say().language()))
                .setAttribute("data-question", name)
                .setAttribute("data-turn", String.valueOf(desks().clock().millis()));
        var typed = desks().typed().of(view.handle(), person.id(), name);
        boolean filled = false;
        for (Field field : fields) {
            String before = typed.getOrDefault(field.id(), "");
            filled |= !before.isBlank() && fill(field, before);
        }
        if (filled) {
            var notice = words("tracking.kept");
            notice.addClassName("notice");
            addComponentAtIndex(indexOf(heading) + 1, notice);
        }
    }

    /** Whether words were put back; a choice says nothing by itself. */
    private static boolean fill(Field field, String before) {
        switch (field) {
            case TextArea area -> area.setValue(before);
            case TextField line -> line.setValue(before);
            case RadioGroup group -> group.setValue(before);
            case CheckboxGroup group -> group.setValue(List.of(before.split(",")));
            default -> {}
        }
        return field instanceof TextArea || field instanceof TextField;
    }

    /** What was typed here was sent. */
    void sent() {
        desks().typed().sent(view.handle(), desks().person().reporter().id(), form);
    }

    /** The one button that goes on. Pressed twice it counts once: after the first time its panel is gone. */
    NativeButton act(String key, Runnable deed) {
        var button = new NativeButton(say().of(key), click -> deed.run());
        button.addClassName("act");
        return button;
    }

    /** Says what evidence can and cannot do, where the policy wants it said beside plans and updates (NWL-19). */
    void addWordOnEvidence() {
        if (desks().appeals().explainsEvidence()) {
            var word = words("policy.evidence");
            word.addClassName("hint");
            add(word);
        }
    }

    /** Says how to complain, where the policy asks for it beside plans and updates (BCHA-7d). */
    void addSignpost() {
        if (desks().appeals().signpostsComplaints()) {
            var signpost = words("complaint.signpost");
            signpost.addClassName("hint");
            add(signpost);
        }
    }

    Paragraph words(String key) {
        return new Paragraph(say().of(key));
    }

    /** Notes that this field has to be put right. */
    void wrong(Field field, String text) {
        wrong.putIfAbsent(field, text);
    }

    /** Shows what was noted, at the fields and above. @return whether nothing has to be put right */
    boolean isRight(Field... all) {
        for (Field field : all) {
            field.setError(wrong.get(field));
        }
        if (wrong.isEmpty()) {
            summary.clear();
            return true;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        wrong.forEach((field, text) -> errors.put(field.id(), text));
        wrong.clear();
        summary.show(errors);
        getUI().ifPresent(ui -> ui.getPage()
                .setTitle(say().of("pages.title.error", "title", say().of("pages.title.step", "step", step))));
        return false;
    }
}
