package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.support.Needs;
import org.fanlight.casework.support.NeedsDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** What each party needs, each in a box of its own. */
class NeedsSection extends CaseSection {

    private final transient NeedsDesk desk;
    private final Div boxes = new Div();
    private final Div restricted = new Div();
    private final transient Map<UUID, NeedsBox> shown = new LinkedHashMap<>();

    NeedsSection(CasePage page, NeedsDesk desk) {
        super(page, "needs");
        this.desk = desk;
        add(new Paragraph(say().of("staff.needs.intro")), boxes, restricted);
        show();
    }

    NeedsDesk desk() {
        return desk;
    }

    @Override
    protected void show() {
        restricted.removeAll();
        for (Needs one : desk.of(page().id())) {
            if (one.isRestricted()) {
                restricted.add(
                        new Paragraph(say().of(one.who().textKey()) + ": " + say().of("staff.needs.restricted")));
            } else {
                shown.computeIfAbsent(one.about(), about -> {
                            var box = new NeedsBox(this, one);
                            boxes.add(box);
                            return box;
                        })
                        .show(one);
            }
        }
    }
}
