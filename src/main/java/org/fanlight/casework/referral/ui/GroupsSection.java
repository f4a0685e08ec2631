package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.partners.Group;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The groups of the case's area, what they hear of the case, and the form for putting it on a list. */
class GroupsSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final UnorderedList listed = new UnorderedList();
    private final List<Group> groups;

    GroupsSection(CasePage page, AgencyDesks desks) {
        super(page, "groups");
        this.desks = desks;
        this.groups = desks.meetings().groups(page.id());
        var list = new UnorderedList();
        groups.forEach(one -> list.add(new ListItem(say().of(
                        "staff.groups.line",
                        Map.of(
                                "name",
                                one.facts().name(),
                                "kind",
                                say().of("policy.agency." + one.code()),
                                "contact",
                                one.facts().contact(),
                                "who",
                                one.facts().representative(),
                                "cycle",
                                one.facts().cycle())))));
        if (groups.isEmpty()) {
            list.add(new ListItem(say().of("staff.groups.none")));
        }
        add(list, listed);
        if (!groups.isEmpty()) {
            add(opening("staff.groups.list", form()));
        }
        show();
    }

    private Div form() {
        var group = new SelectField(Label.of(say().of("staff.groups.group")), "list-group", "group");
        groups.forEach(one -> group.addChoice(one.id().toString(), one.facts().name()));
        group.setValue(groups.getFirst().id().toString());
        var words = new TextArea(Label.of(say().of("staff.groups.words")), "list-words", "words");
        words.setHint(say().of("staff.groups.words-hint"));
        return new Div(
                group,
                words,
                button("staff.groups.whole", () -> {
                    if (attempt(() ->
                            desks.meetings().list(page().id(), UUID.fromString(group.getValue()), words.getValue()))) {
                        words.setValue("");
                    }
                }),
                button(
                        "staff.groups.anonymous",
                        () -> attempt(() ->
                                desks.meetings().listAnonymously(page().id(), UUID.fromString(group.getValue())))));
    }

    @Override
    protected void show() {
        listed.removeAll();
        desks.meetings().of(page().id()).forEach(one -> {
            String name = groups.stream()
                    .filter(group -> group.id().equals(one.group()))
                    .map(group -> group.facts().name())
                    .findFirst()
                    .orElse("");
            var line = new ListItem(say().of(
                            one.whole() ? "staff.groups.listed-whole" : "staff.groups.listed-anonymous",
                            Map.of("group", name, "when", page().when(one.at()))));
            line.add(Bits.told(one.words(), "en-GB"));
            listed.add(line);
        });
    }
}
