package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Radio buttons or checkboxes in a fieldset. */
public abstract class ChoiceGroup extends Field {

    private final String type;
    private final String name;
    private final Map<String, Control> choices = new LinkedHashMap<>();
    private final Div options = new Div();

    ChoiceGroup(Label label, String id, String name, String type) {
        super("fieldset", id + "-group");
        this.type = type;
        this.name = name;
        getElement().appendChild(label.legend());
        addHintAndError();
        options.addClassName("choices-list");
        add(options);
    }

    void add(String code, String label, boolean chosen) {
        // The first choice has the group's own id, so that an error leads to it.
        String id = choices.isEmpty() ? id() : id() + "-" + code;
        Control control = Control.tick(id, name, type, code, chosen);
        control.getElement()
                .addPropertyChangeListener(
                        "checked", "change", event -> chose(code, Boolean.TRUE.equals(event.getValue())));
        NativeLabel text = new NativeLabel(label);
        text.setFor(id);
        Div choice = new Div(control, text);
        choice.addClassName("choice");
        options.add(choice);
        choices.put(code, control);
    }

    /** Marks a choice whose choosing opens what comes after the group. */
    void opens(String code) {
        Control control = choices.get(code);
        if (control != null) {
            control.getElement().setAttribute("data-opens", "");
        }
    }

    /** Puts something to read between the label and the choices. */
    public void addBeforeChoices(Component note) {
        getElement().insertChild(getElement().indexOfChild(options.getElement()), note.getElement());
    }

    /** Adds a field inside the group that is seen once one of the {@link #opens} choices is chosen. */
    void addOpened(Component field) {
        Div opened = new Div(field);
        opened.addClassName("opened");
        add(opened);
    }

    /** @param ticked what this choice became then; several news may come at once, the last one last */
    abstract void chose(String code, boolean ticked);

    List<String> chosen() {
        List<String> chosen = new ArrayList<>();
        choices.forEach((code, control) -> {
            if (control.isTicked()) {
                chosen.add(code);
            }
        });
        return chosen;
    }

    void choose(Collection<String> codes) {
        choices.forEach((code, control) -> control.getElement().setProperty("checked", codes.contains(code)));
    }

    @Override
    void mark(boolean wrong) {
        choices.values().forEach(control -> control.mark(wrong));
    }

    @Override
    Component described() {
        return this;
    }
}
