package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.fanlight.casework.letters.AreaAnswer;
import org.fanlight.casework.letters.AreaDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** Whether a letter to the homes around could point to somebody: everybody in the case is asked first. */
class AskedSection extends CaseSection {

    private final transient AreaDesk areas;
    private final UnorderedList people = new UnorderedList();

    AskedSection(CasePage page, AreaDesk areas) {
        super(page, "area");
        this.areas = areas;
        add(new Paragraph(say().of("staff.area.intro")), people);
        show();
    }

    @Override
    protected void show() {
        people.removeAll();
        for (var one : areas.asked(page().id())) {
            String reference = CasePage.reference(one.reference());
            var line = new ListItem(Bits.reference(reference));
            line.add(" "
                    + one.answer()
                            .map(said -> say().of(said.textKey()))
                            .orElseGet(() -> say().of("staff.area.not-asked"))
                    + " ");
            for (AreaAnswer answer : AreaAnswer.values()) {
                var button = button(
                        answer.textKey() + ".say",
                        () -> attempt(() -> areas.answer(page().id(), one.partyId(), answer)));
                button.setAriaLabel(say().of(answer.textKey() + ".say") + ": " + reference);
                line.add(button);
            }
            people.add(line);
        }
    }
}
