package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;

/** What each person in the case allows us to share, and what was shared. */
class SharingSection extends CaseSection {

    private final Div parts = new Div();
    private final transient Map<UUID, SharingBox> boxes = new LinkedHashMap<>();

    SharingSection(CasePage page) {
        super(page, "sharing");
        add(
                new Paragraph(say().of("staff.consent.mode."
                        + page.pack()
                                .sharing()
                                .mode()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))),
                parts);
        show();
    }

    @Override
    protected void show() {
        for (SharingDesk.Part part : page().desks().sharing().of(page().id())) {
            boxes.computeIfAbsent(part.partyId(), party -> {
                        var box = new SharingBox(this, party);
                        parts.add(box);
                        return box;
                    })
                    .show(part);
        }
    }

    /** Does something about sharing, or says here why it cannot be done. */
    boolean tries(Runnable deed) {
        try {
            return attempt(deed);
        } catch (SharingRefused refused) {
            problem(new Paragraph(say().of(refused.why().textKey())));
            return false;
        }
    }
}
