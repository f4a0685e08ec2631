package org.fanlight.landlord.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
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

    /** A table whose first cell of each row names it. @param label what it shows, for a screen reader */
    protected static Component table(String label, List<String> heads, List<List<Component>> rows) {
        var head = new NativeTableRow();
        for (String title : heads) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        for (List<Component> cells : rows) {
            var row = new NativeTableRow();
            var name = new NativeTableHeaderCell(cells.getFirst());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            cells.stream().skip(1).forEach(cell -> row.add(new NativeTableCell(cell)));
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        // Wide tables scroll by themselves, also from the keyboard; the page never does sideways.
        var scroll = new Div(table);
        scroll.addClassName("setup-table");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroll;
    }
}
