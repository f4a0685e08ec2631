package org.fanlight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/**
 * What has to be put right, above the heading: it takes the focus, and each line leads to its field with the same words
 * as there (G11).
 */
public class ErrorSummary extends Div {

    private final Say say;

    public ErrorSummary(Say say) {
        this.say = say;
        addClassName("error-summary");
        setVisible(false);
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
    }

    /** Shows these errors and takes the focus. @param errors the field's id and what is to be put right, in order */
    public void show(Map<String, String> errors) {
        removeAll();
        add(new H2(say.of("pages.errors.heading")));
        var list = new UnorderedList();
        errors.forEach((field, error) -> {
            var link = new Anchor("#" + field, error);
            link.getElement().setAttribute("data-focus", field).setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        });
        add(list);
        setVisible(!errors.isEmpty());
        if (!errors.isEmpty()) {
            getElement().callJsFunction("focus");
        }
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }
}
