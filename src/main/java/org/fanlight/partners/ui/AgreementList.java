package org.fanlight.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.common.Refused;
import org.fanlight.partners.Agreement;
import org.fanlight.partners.Agreement.Kind;
import org.fanlight.partners.Agreements;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** The register of agreements: what ran out first, then all, and the form for a new one. */
class AgreementList extends Section {

    private final transient Say say;
    private final transient Agreements agreements;
    private final Div shown = new Div();
    private final SelectField kind;
    private final TextField with;
    private final TextField name;
    private final TextField from;
    private final TextField until;
    private final TextField basis;
    private final TextArea items;
    private final TextField members;
    private final TextField authorised;

    AgreementList(Say say, Agreements agreements, boolean keeps) {
        this.say = say;
        this.agreements = agreements;
        kind = new SelectField(Label.of(say.of("staff.agreements.kind")), "agreement-kind", "kind");
        for (Kind one : Kind.values()) {
            kind.addChoice(one.name(), say.of(one.textKey()));
        }
        kind.setValue(Kind.SHARING.name());
        with = field("with", "text");
        name = field("name", "text");
        from = field("from", "date");
        until = field("until", "date");
        basis = field("basis", "text");
        items = new TextArea(Label.of(say.of("staff.agreements.items-field")), "agreement-items", "items");
        members = field("members", "text");
        authorised = field("authorised", "text");
        add(new H2(say.of("staff.agreements.heading")), shown);
        if (keeps) {
            var form = new NativeDetails(say.of("staff.agreements.add"));
            form.setContent(new Div(
                    kind,
                    with,
                    name,
                    from,
                    until,
                    basis,
                    items,
                    members,
                    authorised,
                    new NativeButton(say.of("staff.agreements.keep"), click -> keep())));
            add(form);
        }
        show();
    }

    private TextField field(String what, String type) {
        return new TextField(Label.of(say.of("staff.agreements." + what)), "agreement-" + what, what, type);
    }

    private void show() {
        shown.removeAll();
        agreements.missing().ifPresent(named -> {
            var notice = new Div(new Paragraph(say.of("staff.agreements.missing")));
            notice.addClassNames("notice", "urgent");
            shown.add(notice);
        });
        List<Agreement> over = agreements.over();
        if (!over.isEmpty()) {
            var list = new UnorderedList();
            over.forEach(one -> list.add(line(one)));
            shown.add(new Paragraph(say.of("staff.agreements.over")), list);
        }
        var list = new UnorderedList();
        agreements.all().stream().filter(one -> !over.contains(one)).forEach(one -> list.add(line(one)));
        shown.add(list);
    }

    private ListItem line(Agreement one) {
        var line = new ListItem(say.of(
                "staff.agreements.line",
                Map.of(
                        "name",
                        one.facts().name(),
                        "with",
                        one.with(),
                        "kind",
                        say.of(one.kind().textKey()),
                        "from",
                        DirectoryView.day(say, one.from()),
                        "until",
                        DirectoryView.day(say, one.until()),
                        "state",
                        say.of(agreements.state(one.kind(), one.with()).textKey()))));
        if (!one.facts().items().isEmpty()) {
            line.add(new Paragraph(say.of(
                    "staff.agreements.items",
                    Map.of(
                            "items",
                            String.join(", ", one.facts().items()),
                            "basis",
                            one.facts().basis()))));
        }
        if (one.predecessor() != null) {
            line.add(new Paragraph(say.of("staff.agreements.replaces")));
        }
        return line;
    }

    private void keep() {
        try {
            from.setError(null);
            with.setError(null);
            agreements.add(
                    Kind.valueOf(kind.getValue()),
                    with.getValue(),
                    LocalDate.parse(from.getValue()),
                    LocalDate.parse(until.getValue()),
                    new Agreement.Facts(
                            name.getValue().strip(),
                            basis.getValue().strip(),
                            split(items.getValue(), "\n"),
                            split(members.getValue(), ","),
                            authorised.getValue().strip()));
            name.setValue("");
            items.setValue("");
            show();
        } catch (DateTimeParseException noDay) {
            from.setError(say.of("staff.partners.refused.no-days"));
        } catch (Refused refused) {
            with.setError(say.of(refused.textKey()));
        }
    }

    private static List<String> split(String words, String by) {
        return Stream.of(words.split(by))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
