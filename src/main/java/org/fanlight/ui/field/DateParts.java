package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A date in three small fields, each of which may be left empty. */
public class DateParts extends Field {

    private final TextField day;
    private final TextField month;
    private final TextField year;

    /** @param day the words for day, month and year */
    public DateParts(Label label, String id, String name, String day, String month, String year) {
        super("fieldset", id + "-group");
        this.day = new TextField(Label.of(day), id + "-day", name + ".day").digits(2);
        this.month = new TextField(Label.of(month), id + "-month", name + ".month").digits(2);
        this.year = new TextField(Label.of(year), id + "-year", name + ".year").digits(4);
        getElement().appendChild(label.legend());
        addHintAndError();
        Div parts = new Div(this.day, this.month, this.year);
        parts.addClassName("date-parts");
        add(parts);
    }

    @Override
    public String id() {
        return day.id();
    }

    public TextField day() {
        return day;
    }

    public TextField month() {
        return month;
    }

    public TextField year() {
        return year;
    }

    @Override
    void mark(boolean wrong) {
        day.mark(wrong);
        month.mark(wrong);
        year.mark(wrong);
    }

    @Override
    Component described() {
        return this;
    }
}
