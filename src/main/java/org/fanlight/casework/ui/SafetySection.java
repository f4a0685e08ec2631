package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.casework.ViolenceDesk;
import org.fanlight.casework.ViolenceDesk.Call;
import org.fanlight.casework.ViolenceDesk.Known;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.report.Danger;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;

/** Danger: what is known, who was called and has it, the checklists, and saying that something became known now. */
class SafetySection extends CaseSection {

    private final UnorderedList known = new UnorderedList();
    private final UnorderedList calls = new UnorderedList();
    private final Div lists = new Div();
    private final InjunctionPart injunction;
    private final CheckboxGroup dangers;

    SafetySection(CasePage page) {
        super(page, "safety");
        injunction = new InjunctionPart(this);
        for (Checklist list : Checklist.values()) {
            if (list.isAboutDanger()) {
                lists.add(new ChecklistPart(this, list, () -> concerns(list)));
            }
        }
        dangers = new CheckboxGroup(Label.of(say().of("staff.danger.what")), "danger", "danger");
        for (Danger one : Danger.values()) {
            dangers.addChoice(one.name(), say().of(one.textKey()));
        }
        add(
                known,
                calls,
                injunction,
                lists,
                opening("staff.danger.add", dangers, button("staff.danger.keep", this::keep)));
        show();
    }

    @Override
    protected void show() {
        ViolenceDesk desk = page().desks().violence();
        known.removeAll();
        List<Known> all = desk.of(page().id());
        all.forEach(one -> known.add(new ListItem(line(one))));
        if (all.isEmpty()) {
            known.add(new ListItem(say().of("staff.danger.none")));
        }
        calls.removeAll();
        desk.calls(page().id()).forEach(one -> calls.add(new ListItem(line(one))));
        injunction.show();
        lists.getChildren().forEach(part -> ((ChecklistPart) part).show());
    }

    private String line(Known one) {
        String what =
                one.dangers().stream().map(danger -> say().of(danger.textKey())).collect(Collectors.joining(", "));
        return say().of(
                        "staff.danger.line",
                        Map.of(
                                "when",
                                page().when(one.at()),
                                "source",
                                say().of(one.source().textKey()),
                                "what",
                                what));
    }

    private String line(Call one) {
        String to = one.person() == null
                ? say().of("staff.call.role", "role", one.role().name().toLowerCase(Locale.ROOT))
                : page().name(one.person());
        var answeredAt = one.answeredAt();
        return answeredAt == null
                ? say().of("staff.call.open", Map.of("when", page().when(one.at()), "to", to))
                : say().of(
                                "staff.call.answered",
                                Map.of(
                                        "when",
                                        page().when(one.at()),
                                        "to",
                                        to,
                                        "who",
                                        page().name(one.answeredBy()),
                                        "answered",
                                        page().when(answeredAt)));
    }

    private void keep() {
        var chosen = dangers.getValue().stream().map(Danger::valueOf).collect(Collectors.toSet());
        dangers.setError(chosen.isEmpty() ? say().of("staff.danger.missing") : null);
        if (!chosen.isEmpty() && attempt(() -> page().desks().violence().know(page().id(), page().seen(), chosen))) {
            dangers.setValue(List.of());
        }
    }

    /** Whether the list concerns this case, so that it stands open. */
    boolean concerns(Checklist list) {
        return list == Checklist.SAFETY
                ? page().head().violence()
                : page().head().domestic() && page().pack().handling().linksDomesticAbuse();
    }
}
