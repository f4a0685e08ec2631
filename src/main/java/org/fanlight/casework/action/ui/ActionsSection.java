package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.action.CatalogueDesk;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** The steps of a case, and preparing another with each other party. */
class ActionsSection extends CaseSection {

    private final transient ActionDesk desk;
    private final transient OthersDesk others;
    private final transient CatalogueDesk catalogue;
    private final Paragraph nothing = new Paragraph();
    private final Div boxes = new Div();
    private final Div preparing = new Div();
    private final transient Map<UUID, ActionBox> shown = new LinkedHashMap<>();
    private final transient Map<UUID, PrepareForm> forms = new LinkedHashMap<>();
    private transient Map<UUID, String> names = Map.of();

    ActionsSection(CasePage page, ActionDesk desk, OthersDesk others, CatalogueDesk catalogue) {
        super(page, "actions");
        this.desk = desk;
        this.others = others;
        this.catalogue = catalogue;
        add(new Paragraph(say().of("staff.action.intro")), nothing, boxes, preparing);
        show();
    }

    ActionDesk desk() {
        return desk;
    }

    CatalogueDesk catalogue() {
        return catalogue;
    }

    /** What staff call this other party. */
    String name(UUID otherId) {
        return names.getOrDefault(otherId, say().of("staff.other.word"));
    }

    @Override
    protected void show() {
        OthersDesk.Part part = others.of(page().id());
        names = part.others().stream()
                .collect(Collectors.toMap(
                        one -> one.other().id(),
                        one -> one.other().details().name().isBlank()
                                ? say().of(one.other().wordKey())
                                : one.other().details().name()));
        List<Action> actions = desk.of(page().id());
        if (part.isRestricted()) {
            nothing.setText(say().of("staff.action.restricted"));
        } else if (part.others().isEmpty()) {
            nothing.setText(say().of("staff.action.no-other"));
        } else {
            nothing.setText(say().of("staff.action.none"));
        }
        nothing.setVisible(actions.isEmpty());
        actions.forEach(one -> shown.computeIfAbsent(one.id(), id -> {
                    var box = new ActionBox(this, one);
                    boxes.add(box);
                    return box;
                })
                .show(one));
        preparing.setVisible(page().head().stage().isOpen());
        part.others()
                .forEach(one -> forms.computeIfAbsent(one.other().id(), id -> {
                            var form = new PrepareForm(this, id);
                            preparing.add(form);
                            return form;
                        })
                        .show());
    }

    /** Does something about a step, or says here why it cannot be done. */
    boolean tries(Runnable deed) {
        try {
            return attempt(deed);
        } catch (PlanRefused refused) {
            problem(
                    say().of("staff.plan.refused"),
                    refused.why().stream().map(why -> say().of(why.textKey())).toList());
            return false;
        }
    }
}
