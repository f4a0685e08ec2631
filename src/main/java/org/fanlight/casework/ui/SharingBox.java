package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consents.Shared;
import org.fanlight.common.London;

/** One person's consents, what was shared about them, and the forms for both. */
class SharingBox extends Div {

    private final transient SharingSection section;
    private final UUID party;
    private final H3 heading = new H3();
    private final UnorderedList consents = new UnorderedList();
    private final UnorderedList shared = new UnorderedList();

    SharingBox(SharingSection section, UUID party) {
        this.section = section;
        this.party = party;
        add(
                heading,
                consents,
                shared,
                section.opening("staff.consent.allow", new ConsentForm(section, party)),
                section.opening("staff.consent.share", new ShareForm(section, party)));
    }

    void show(SharingDesk.Part part) {
        var say = section.say();
        heading.setText(say.of("staff.consent.of", "reference", InboxTable.reference(part.reference())));
        consents.removeAll();
        shared.removeAll();
        part.consents().forEach(one -> consents.add(line(one)));
        if (part.consents().isEmpty()) {
            consents.add(new ListItem(say.of("staff.consent.none")));
        }
        part.shared().forEach(one -> shared.add(line(one)));
    }

    private ListItem line(Consent one) {
        var say = section.say();
        var page = section.page();
        var withdrawn = one.withdrawnAt();
        String state;
        if (withdrawn != null) {
            state = say.of("staff.consent.withdrawn", "when", page.when(withdrawn));
        } else {
            boolean holds = one.holds(LocalDate.ofInstant(page.now(), London.ZONE));
            String until = London.date(one.until(), say.language());
            state = say.of(holds ? "staff.consent.until" : "staff.consent.over", "day", until);
        }
        var line = new ListItem(say.of(
                "staff.consent.line",
                Map.of(
                        "agency", say.of("policy.agency." + one.agency()),
                        "purpose", say.of(one.purpose().textKey()),
                        "how", say.of(one.how().textKey()),
                        "when", page.when(one.at()),
                        "state", state)));
        line.add(Bits.told(one.what(), "en-GB"));
        if (withdrawn == null) {
            line.add(section.button(
                    "staff.consent.withdraw",
                    () -> section.tries(() -> page.desks().sharing().withdraw(page.id(), party, one.id()))));
        }
        return line;
    }

    private ListItem line(Shared one) {
        var say = section.say();
        var line = new ListItem(say.of(
                one.named() ? "staff.consent.shared-named" : "staff.consent.shared-unnamed",
                Map.of(
                        "agency", say.of("policy.agency." + one.agency()),
                        "purpose", say.of(one.purpose().textKey()),
                        "when", section.page().when(one.at()))));
        line.add(Bits.told(one.what(), "en-GB"));
        return line;
    }
}
