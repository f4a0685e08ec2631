package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.common.London;
import org.fanlight.report.Receipt;
import org.fanlight.ui.Going;
import org.fanlight.ui.HelpLines;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** Reference and code, twice and large; what happens next, with the policy's own times; who helps before that. */
class ReceiptPage extends Div {

    private final transient Receipt receipt;
    private final transient Say say;

    ReceiptPage(Receipt receipt, Promised promised, boolean equalityDone, Say say, Stops stops, Runnable closing) {
        this.receipt = receipt;
        this.say = say;
        addClassName("receipt");
        add(
                new PageHeading(say.of("report.receipt.heading")),
                new Paragraph(say.of("report.receipt.hint")),
                new H2(say.of("report.receipt.numbers")),
                numbers(true),
                new Paragraph(say.of("report.receipt.numbers.hint")));
        add(new H2(say.of("report.receipt.next")), next(promised), new Paragraph(contact()));
        add(new H2(say.of("report.receipt.help")));
        if (isYoungInCrisis()) {
            add(new Paragraph(say.of("journey.young.hint")));
        }
        add(new HelpLines(help(), say));
        NativeButton print = new NativeButton(say.of("report.receipt.print"));
        print.getElement().setAttribute("data-print", "");
        add(
                new H2(say.of("report.receipt.write")),
                new Paragraph(say.of("report.receipt.write.hint")),
                numbers(false),
                print);
        if (!equalityDone) {
            add(
                    new H2(say.of("report.receipt.equality")),
                    new Paragraph(say.of("report.receipt.equality.hint")),
                    Pieces.quiet(say.of("equality.intro.start"), () -> stops.go(EqualityPages.EQUALITY + "/intro")));
        }
        Anchor back = new Anchor("/return", say.of("report.receipt.return"));
        back.setRouterIgnore(true);
        Div ways = new Div(
                new Paragraph(back),
                Pieces.quiet(say.of("report.receipt.again"), () -> {
                    closing.run();
                    stops.go(Walk.MORE);
                }),
                Pieces.act(say.of("report.receipt.done"), () -> {
                    closing.run();
                    Going.to(this, "/");
                }),
                Pieces.said(say.of("report.receipt.done.hint"), "quiet"));
        ways.addClassNames("buttons", "no-print");
        add(ways);
    }

    private Component numbers(boolean hints) {
        DescriptionList list = new DescriptionList();
        list.addClassName("two-numbers");
        list.add(
                new DescriptionList.Term(say.of("report.receipt.reference")),
                number(receipt.reference().shown(), hints ? "report.receipt.reference.hint" : null),
                new DescriptionList.Term(say.of("report.receipt.code")),
                number(receipt.code().shown(), hints ? "report.receipt.code.hint" : null));
        return list;
    }

    private DescriptionList.Description number(String shown, @Nullable String hint) {
        DescriptionList.Description description = new DescriptionList.Description();
        description
                .getElement()
                .appendChild(new Element("bdi")
                        .setAttribute("dir", "ltr")
                        .setAttribute("class", "number")
                        .setText(shown));
        if (hint != null) {
            description.add(Pieces.said(say.of(hint), "hint"));
        }
        return description;
    }

    private Component next(Promised promised) {
        OrderedList list = new OrderedList();
        list.add(new ListItem(
                say.of("report.receipt.received", "when", London.dateAndTime(receipt.receivedAt(), say.language()))));
        list.add(new ListItem(say.of("report.receipt.next.read") + " "
                + say.of(
                        "report.receipt.next.when",
                        "time",
                        promised.pack().officeClose().toString())));
        List<String> lines = promised.lines(receipt);
        if (lines.isEmpty()) {
            list.add(new ListItem(say.of("report.receipt.next.none")));
        } else {
            lines.forEach(line -> list.add(new ListItem(line)));
        }
        Div next = new Div(list);
        if (!lines.isEmpty()) {
            next.add(Pieces.said(say.of("report.receipt.origin"), "quiet"));
        }
        return next;
    }

    private String contact() {
        return say.of("report.receipt.contact." + receipt.contact());
    }

    private boolean isYoungInCrisis() {
        return receipt.marks().contains("young") && HelpPage.isCrisis(receipt.marks());
    }

    private List<String> help() {
        List<String> lines = new ArrayList<>(List.of("emergency", "silent", "text999", "relay", "bsl"));
        if (isYoungInCrisis()) {
            lines.removeAll(HelpPage.YOUNG_FIRST);
            lines.addAll(0, HelpPage.YOUNG_FIRST);
            return lines;
        }
        if (HelpPage.isCrisis(receipt.marks())) {
            lines.addAll(List.of("nhs", "samaritans"));
        } else {
            lines.add("police");
        }
        if (!receipt.marks().contains("grown")) {
            lines.add("childline");
        }
        return lines;
    }
}
