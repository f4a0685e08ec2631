package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several. */
public class RadioGroup extends ChoiceGroup {

    public RadioGroup(Label label, String id, String name) {
        super(label, id, name, "radio");
    }

    /** Adds a choice. */
    public void addChoice(String code, String label) {
        add(code, label, false);
    }

    /** Choosing this opens the field added by {@link #addField}. */
    public void setOpens(String code) {
        opens(code);
    }

    /** A field that is seen once a choice that opens it is chosen. */
    public void addField(Component field) {
        addOpened(field);
    }

    public @Nullable String getValue() {
        return chosen().isEmpty() ? null : chosen().getFirst();
    }

    public void setValue(@Nullable String code) {
        choose(code == null ? List.of() : List.of(code));
    }

    /**
     * A browser tells only of the button that was pressed; the others came out with it. On a slow line it tells of several
     * at once: the last one pressed is the answer.
     */
    @Override
    void chose(String code, boolean ticked) {
        if (ticked) {
            choose(List.of(code));
        }
    }
}
