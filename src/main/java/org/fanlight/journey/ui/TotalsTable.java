package org.fanlight.journey.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.fanlight.journey.QuestionTotals;
import org.fanlight.ui.Say;

/** One question's answers as a table: each answer in words, and how many people gave it. */
public class TotalsTable extends NativeTable {

    private final Say say;

    public TotalsTable(Say say, QuestionTotals total) {
        this.say = say;
        addClassName("answers");
        setCaptionText(say.of(total.question().heading()));
        var head = getHead().addRow();
        head(head.addHeaderCell(), say.of("staff.survey.answer"), "col");
        head(head.addHeaderCell(), say.of("staff.survey.people"), "col");
        for (QuestionTotals.Line line : total.lines()) {
            var row = getBody().addRow();
            head(row.addHeaderCell(), say.of(line.option().text()), "row");
            row.addDataCell().setText(shown(line));
        }
    }

    private static void head(NativeTableHeaderCell cell, String text, String scope) {
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private String shown(QuestionTotals.Line line) {
        Integer people = line.people();
        if (people != null) {
            return String.valueOf(people);
        }
        return say.of(line.few() ? "staff.survey.few" : "staff.survey.hidden");
    }
}
