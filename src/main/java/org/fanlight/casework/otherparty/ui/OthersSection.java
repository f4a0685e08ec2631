package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** Who the other parties are and what they say; to everybody but whoever works the case, that this is restricted. */
class OthersSection extends CaseSection {

    private final transient OthersDesk desk;
    private final Paragraph nobody = new Paragraph();
    private final Div boxes = new Div();
    private final Div adding = new Div();
    private final transient Map<UUID, OtherBox> shown = new LinkedHashMap<>();

    OthersSection(CasePage page, OthersDesk desk) {
        super(page, "others");
        this.desk = desk;
        adding.add(opening(
                "staff.other.add",
                new OtherForm(this, "new", Details.NOTHING, details -> desk.add(page.id(), details), true)));
        add(nobody, boxes, adding);
        show();
    }

    OthersDesk desk() {
        return desk;
    }

    @Override
    protected void show() {
        OthersDesk.Part part = desk.of(page().id());
        if (part.isRestricted()) {
            nobody.setText(say().of("staff.other.restricted", "count", part.count()));
        } else if (part.others().isEmpty()) {
            nobody.setText(say().of("staff.other.none"));
        }
        nobody.setVisible(part.others().isEmpty());
        adding.setVisible(!part.isRestricted() && page().head().stage().isOpen());
        part.others()
                .forEach(one -> shown.computeIfAbsent(one.other().id(), id -> {
                            var box = new OtherBox(this, one.other());
                            boxes.add(box);
                            return box;
                        })
                        .show(one));
    }
}
