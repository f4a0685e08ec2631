package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Field;

/** One part of the page: a way back, what has to be put right, a heading that takes the focus, and what follows. */
abstract class Panel extends Div {

    private final YoursView view;
    private final int step;
    private final PageHeading heading;
    private final ErrorSummary summary;
    private final Map<Field, String> wrong = new LinkedHashMap<>();

    /** @param step the number in the browser's title; 0 for the first page */
    Panel(YoursView view, int step, String heading) {
        this.view = view;
        this.step = step;
        this.heading = new PageHeading(heading);
        this.summary = new ErrorSummary(view.say());
        if (step > 0) {
            var back = new NativeButton(say().of("pages.back"), click -> view.start(null));
            back.addClassName("back");
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

    /** The one button that goes on. Pressed twice it counts once: after the first time its panel is gone. */
    NativeButton act(String key, Runnable deed) {
        var button = new NativeButton(say().of(key), click -> deed.run());
        button.addClassName("act");
        return button;
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
