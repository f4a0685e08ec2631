package org.fanlight.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** A page that counts something over a quarter, today's until another day is chosen. */
abstract class QuarterView extends Div implements HasDynamicTitle {

    protected final transient Say say;
    private final String texts;
    private final PageHeading heading;
    private final TextField day;
    private final Div shown = new Div();

    /** @param prefix where its texts start, such as {@code staff.mix} */
    QuarterView(String prefix, Texts texts, Clock clock) {
        this.say = new Say(texts, Language.ENGLISH);
        this.texts = prefix;
        addClassName("setup");
        heading = new PageHeading(say.of(prefix + ".heading"));
        day = new TextField(Label.of(say.of(prefix + ".day")), "day", "day", "date");
        day.setValue(LocalDate.ofInstant(clock.instant(), London.ZONE).toString());
        var button = new NativeButton(say.of("staff.catalogue.show"), click -> show());
        add(heading, new Paragraph(say.of(prefix + ".intro")), day, button, shown);
    }

    /** One row of the table. */
    protected record Line(String name, List<Integer> counts) {}

    /** What stands over the columns; empty where the caption says enough. */
    protected List<String> heads() {
        return List.of();
    }

    /** The rows for the quarter this day lies in. */
    protected abstract List<Line> lines(LocalDate anyDay);

    private void show() {
        shown.removeAll();
        LocalDate any = day.day();
        day.setError(any == null ? say.of("staff.action.refused.no-day") : null);
        if (any != null) {
            shown.add(table(any));
        }
    }

    private NativeTable table(LocalDate any) {
        var caption = new NativeTableCaption();
        caption.setText(say.of(texts + ".caption", "quarter", any.getYear() + " / " + ((any.getMonthValue() + 2) / 3)));
        var table = new NativeTable(caption);
        table.addClassName("answers");
        if (!heads().isEmpty()) {
            var head = new NativeTableRow();
            heads().forEach(words -> head.add(head(words, "col")));
            table.add(new NativeTableHeader(head));
        }
        var body = new NativeTableBody();
        for (Line line : lines(any)) {
            var row = new NativeTableRow(head(line.name(), "row"));
            line.counts().forEach(count -> row.add(new NativeTableCell(count.toString())));
            body.add(row);
        }
        table.add(body);
        return table;
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    @Override
    public String getPageTitle() {
        return say.of(texts + ".title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        heading.takeFocus();
    }
}
