package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import org.fanlight.ui.PageHeading;

/** What a field is called: a plain label, or the page's own heading when the field is all there is to ask (G11). */
public final class Label {

    private final String text;
    private final boolean isHeading;

    private Label(String text, boolean isHeading) {
        this.text = text;
        this.isHeading = isHeading;
    }

    public static Label of(String text) {
        return new Label(text, false);
    }

    /** The field's label is the heading of the page. */
    public static Label heading(String text) {
        return new Label(text, true);
    }

    /** Above one control. */
    Component above(String control) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(control);
        if (!isHeading) {
            return label;
        }
        PageHeading heading = new PageHeading("");
        heading.add(label);
        return heading;
    }

    /** Of a group of controls. */
    Element legend() {
        Element legend = new Element("legend");
        if (isHeading) {
            legend.appendChild(new PageHeading(text).getElement());
        } else {
            legend.setText(text);
        }
        return legend;
    }
}
