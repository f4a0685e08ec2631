package org.fanlight.landlord.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** What every set-up page has: a way back, a heading that takes the focus, lists and tables in plain elements. */
abstract class SetupPage extends Div implements HasDynamicTitle {

    protected final transient Say say;
    private final PageHeading heading;

    SetupPage(Say say, String headingKey) {
        this.say = say;
        this.heading = new PageHeading(say.of(headingKey));
        addClassName("setup");
    }

    /** The heading, after a link back to the overview. */
    protected void addHeading(boolean withWayBack) {
        if (withWayBack) {
            var back = new Anchor("/staff/setup", say.of("staff.setup.back"));
            back.addClassName("back");
            add(back);
        }
        add(heading);
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.setup.title", "page", heading.getText());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }

    /** A list of plain lines. */
    protected static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
