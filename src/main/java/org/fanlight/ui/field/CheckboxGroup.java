package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;

/** Any number of several. */
public class CheckboxGroup extends ChoiceGroup {

    public CheckboxGroup(Label label, String id, String name) {
        super(label, id, name, "checkbox");
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

    public List<String> getValue() {
        return chosen();
    }

    public void setValue(Collection<String> codes) {
        choose(codes);
    }

    @Override
    void chose(String code, boolean ticked) {}
}
