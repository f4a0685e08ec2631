package org.fanlight.casework.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.InboxRow;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Reference;
import org.fanlight.ui.Say;

/** The rows of the inbox: what is due next and in how long, in words and with a sign, then the case. */
@Tag("table")
class InboxTable extends HtmlContainer {

    private static final List<String> COLUMNS = List.of("due", "case", "stage", "who", "how", "marks");

    private final transient Say say;

    InboxTable(Say say) {
        this.say = say;
        addClassName("inbox");
    }

    void show(List<InboxRow> rows, Map<UUID, String> names, Instant now) {
        Markup markup = new Markup()
                .of("caption", say.of("staff.inbox.caption"), "class", "hidden-text")
                .open("thead")
                .open("tr");
        COLUMNS.forEach(column -> markup.of("th", say.of("staff.inbox.column." + column), "scope", "col"));
        markup.close("tr").close("thead").open("tbody");
        rows.forEach(row -> row(markup, row, names, now));
        getElement().setProperty("innerHTML", markup.close("tbody").toString());
    }

    private void row(Markup markup, InboxRow row, Map<UUID, String> names, Instant now) {
        markup.open("tr");
        due(markup, row, now);
        markup.open("th", "scope", "row")
                .open("a", "href", CaseworkLinks.toCase(row.id()))
                .of("bdi", reference(row.reference()), "dir", "ltr", "class", "numbers")
                .close("a")
                .close("th");
        markup.of("td", say.of("staff.stage." + row.stage().name().toLowerCase(java.util.Locale.ROOT)));
        UUID assignee = row.assignee();
        markup.of(
                "td",
                assignee == null
                        ? say.of("staff.inbox.nobody")
                        : names.getOrDefault(assignee, say.of("staff.somebody")));
        markup.of("td", how(row));
        marks(markup, row);
        markup.close("tr");
    }

    private void due(Markup markup, InboxRow row, Instant now) {
        Instant due = row.nextDue();
        String rule = row.nextRule();
        if (due == null || rule == null) {
            markup.of("td", say.of("staff.inbox.nothing-due"));
            return;
        }
        var urgency = Left.urgency(due, now);
        markup.open("td", "class", "due " + urgency.css)
                .of("span", urgency.sign + " ", "aria-hidden", "true")
                .of("strong", Left.words(say, Rules.name(say, rule), due, now))
                .of("span", London.brief(due, say.language()), "class", "quiet")
                .close("td");
    }

    private String how(InboxRow row) {
        String channel = say.of("staff.channel." + row.channel());
        String language = Languages.of(row.language()).autonym();
        String area = row.area();
        return area == null
                ? say.of("staff.inbox.how", Map.of("channel", channel, "language", language))
                : say.of("staff.inbox.how-where", Map.of("channel", channel, "language", language, "area", area));
    }

    private void marks(Markup markup, InboxRow row) {
        markup.open("td").open("ul", "class", "marks");
        mark(markup, row.violence(), "violence");
        mark(markup, row.domestic(), "domestic");
        mark(markup, row.urgent() && !row.violence(), "urgent");
        mark(markup, row.unread(), "unread");
        mark(markup, row.reasonMissing(), "reason");
        mark(markup, row.staffClose(), "wall");
        markup.close("ul").close("td");
    }

    private void mark(Markup markup, boolean has, String which) {
        if (has) {
            markup.of("li", say.of("staff.mark." + which), "class", "mark mark-" + which);
        }
    }

    static String reference(String digits) {
        return Reference.parse(digits).map(Reference::shown).orElse(digits);
    }
}
