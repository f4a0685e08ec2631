package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.ChecklistDesk.Check;

/** One checklist: a choice and a line for each point; those with an answer say who gave it and when. */
public class ChecklistPart extends Div {

    private final CaseSection section;
    private final Checklist list;
    private final transient BooleanSupplier concerns;
    private final List<PointFields> points = new ArrayList<>();
    private final NativeDetails details;

    /** @param concerns whether it concerns the case just now; otherwise nothing of it shows */
    public ChecklistPart(CaseSection section, Checklist list, BooleanSupplier concerns) {
        this.section = section;
        this.list = list;
        this.concerns = concerns;
        var form = new Div(new Paragraph(section.say().of(list.textKey() + ".hint")));
        list.points().forEach(point -> points.add(new PointFields(section.page(), list, point)));
        points.forEach(form::add);
        form.add(section.button("staff.check.keep", this::keep));
        details = section.opening(list.textKey(), form);
        add(details);
    }

    /** Shows it as it stands now. */
    public void show() {
        boolean shows = concerns.getAsBoolean();
        setVisible(shows);
        if (shows) {
            var say = section.say();
            Map<String, Check> standing = standing();
            int open = list.points().size() - standing.size();
            details.setSummaryText(
                    say.of("staff.check.summary", Map.of("list", say.of(list.textKey()), "count", open)));
            points.forEach(fields -> fields.show(standing.get(fields.point())));
        }
    }

    /** The answers that still hold: given since the newest danger became known. */
    private Map<String, Check> standing() {
        var desk = section.page().desks().checklists();
        Map<String, Check> standing = new HashMap<>(desk.of(section.page().id(), list));
        standing.keySet().removeAll(desk.open(section.page().id(), list));
        return standing;
    }

    private void keep() {
        var page = section.page();
        section.attempt(() -> {
            Map<String, Check> standing = standing();
            for (PointFields fields : points) {
                var state = fields.changed(standing.get(fields.point()));
                if (state != null) {
                    page.desks().checklists().answer(page.id(), list, fields.point(), state, fields.words());
                }
            }
        });
    }
}
