package org.fanlight.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.fanlight.report.Receipt;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** Reference and code to be read out or printed (RU1), and what the person can expect, in their own language. */
class IntakeReceipt extends Div {

    IntakeReceipt(Receipt receipt, Promised promised, Say theirs, Say ours, Runnable done) {
        addClassName("receipt");
        var numbers = new DescriptionList();
        numbers.addClassName("two-numbers");
        numbers.add(
                new DescriptionList.Term(ours.of("report.receipt.reference")),
                number(receipt.reference().shown()),
                new DescriptionList.Term(ours.of("report.receipt.code")),
                number(receipt.code().shown()));
        var next = new OrderedList();
        next.add(new ListItem(theirs.of("report.receipt.next.read") + " "
                + theirs.of(
                        "report.receipt.next.when",
                        "time",
                        promised.pack().officeClose().toString())));
        promised.lines(receipt).forEach(line -> next.add(new ListItem(line)));
        next.add(new ListItem(theirs.of("report.receipt.contact." + receipt.contact())));
        next.getElement()
                .setAttribute("lang", theirs.language().tag())
                .setAttribute("dir", theirs.language().dir());
        var open = new Anchor("/staff?reference=" + receipt.reference().digits(), ours.of("staff.intake.sent.case"));
        var ways = new Div(
                Pieces.quiet(
                        ours.of("staff.intake.sent.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()")),
                open);
        open.addClassName("button");
        ways.addClassNames("buttons", "no-print");
        add(
                new PageHeading(ours.of("staff.intake.sent.heading")),
                new Paragraph(ours.of("staff.intake.sent.hint")),
                numbers,
                new H2(ours.of("staff.intake.sent.next")),
                next,
                Pieces.act(ours.of("staff.intake.sent.done"), done),
                ways);
    }

    private static DescriptionList.Description number(String shown) {
        var description = new DescriptionList.Description();
        description
                .getElement()
                .appendChild(new Element("bdi")
                        .setAttribute("dir", "ltr")
                        .setAttribute("class", "number")
                        .setText(shown));
        return description;
    }
}
