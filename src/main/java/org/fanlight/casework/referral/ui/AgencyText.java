package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.partners.Agency;
import org.fanlight.ui.Say;

/** Agencies as a list: who they are, when and how to reach them, and what they can do. */
final class AgencyText {

    private AgencyText() {}

    static UnorderedList list(Say say, List<Agency> agencies) {
        var list = new UnorderedList();
        agencies.forEach(agency -> list.add(line(say, agency)));
        if (agencies.isEmpty()) {
            list.add(new ListItem(say.of("staff.agencies.none")));
        }
        return list;
    }

    private static ListItem line(Say say, Agency agency) {
        var facts = agency.facts();
        var line = new ListItem(say.of(
                "staff.agencies.line",
                Map.of(
                        "name",
                        agency.name(),
                        "type",
                        say.of("policy.agency." + agency.type()),
                        "contact",
                        facts.contact(),
                        "hours",
                        facts.hours())));
        Stream.of(
                        more(say, "staff.agencies.languages", facts.languages()),
                        more(say, "staff.agencies.powers", facts.powers()),
                        more(say, "staff.agencies.helps", facts.helps()),
                        facts.selfReferral())
                .filter(words -> !words.isBlank())
                .forEach(words -> {
                    var span = new Span(" " + words);
                    span.addClassName("quiet");
                    line.add(span);
                });
        return line;
    }

    private static String more(Say say, String key, List<String> what) {
        return what.isEmpty() ? "" : say.of(key, "what", String.join(", ", what));
    }
}
