package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** Joins another report to this case and parts it again; no reporter's page changes by it (RU21). */
class JoinSection extends CaseSection {

    private final UnorderedList members = new UnorderedList();
    private final TextField other;

    JoinSection(CasePage page) {
        super(page, "join");
        other = new TextField(Label.of(say().of("staff.join.other")), "join-other", "other").digits(10);
        other.setHint(say().of("staff.join.hint"));
        add(members, opening("staff.join", other, button("staff.join.keep", this::join)));
        show();
    }

    @Override
    protected void show() {
        members.removeAll();
        for (Member member : page().head().members()) {
            if (!member.caseId().equals(page().id())) {
                var part = button("staff.join.part", () -> {
                    page().desks().cases().unmerge(member.caseId());
                    reload();
                });
                String reference = InboxTable.reference(member.reference());
                part.setAriaLabel(say().of("staff.join.part-which", "reference", reference));
                members.add(new ListItem(Bits.reference(reference), part));
            }
        }
    }

    private void join() {
        var found = page().desks().inbox().find(other.getValue());
        if (found.isEmpty()) {
            other.setError(say().of("staff.inbox.search.none"));
            return;
        }
        UUID with = found.get();
        other.setError(null);
        try {
            if (attempt(() -> page().desks().cases().merge(page().id(), page().seen(), with))) {
                reload();
            }
        } catch (IllegalArgumentException cannot) {
            other.setError(say().of("staff.join.cannot"));
        }
    }

    /** Another person's report belongs to the page now, or no longer does. */
    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
