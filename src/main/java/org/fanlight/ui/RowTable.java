package org.fanlight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of a staff page whose first cell of each row names it. */
public class RowTable extends Div {

    /** @param label what it shows, for a screen reader */
    public RowTable(String label, List<String> heads, List<List<Component>> rows) {
        super(new NativeTable(
                new NativeTableHeader(new NativeTableRow(heads.stream()
                        .map(words -> head(new NativeTableHeaderCell(words), "col"))
                        .toArray(Component[]::new))),
                new NativeTableBody(rows.stream().map(RowTable::row).toArray(Component[]::new))));
        // Wide tables scroll by themselves, also from the keyboard; the page never does sideways.
        addClassName("setup-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
    }

    private static NativeTableRow row(List<Component> cells) {
        var row = new NativeTableRow(head(new NativeTableHeaderCell(cells.getFirst()), "row"));
        cells.stream().skip(1).forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }

    private static NativeTableHeaderCell head(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
