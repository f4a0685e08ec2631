package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.fanlight.ui.Say;

/** The pages of one case, in the same order on each of them; says which one this is. */
class CaseNav extends Nav {

    CaseNav(Say say, UUID caseId, List<CasePart> parts, String here) {
        addClassName("case-nav");
        setAriaLabel(say.of("staff.case-part.pages"));
        var list = new UnorderedList();
        list.add(line(say.of("staff.case-part.first"), CaseworkLinks.toCase(caseId), here.isEmpty()));
        for (CasePart part : parts) {
            list.add(line(
                    say.of("staff.case-part." + part.name()),
                    CaseworkLinks.toPart(caseId, part.name()),
                    part.name().equals(here)));
        }
        add(list);
    }

    private static ListItem line(String words, String link, boolean isHere) {
        var anchor = new Anchor(link, words);
        if (isHere) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(anchor);
    }
}
