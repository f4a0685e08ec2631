package org.fanlight.casework.letters.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.letters.AreaDesk;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** The letters of a case to others than the people in it. */
@Route(value = "staff/case/letters", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class LettersView extends CasePartView {

    private final transient LetterDesk letters;
    private final transient AreaDesk areas;

    LettersView(CasePages pages, LetterDesk letters, AreaDesk areas) {
        super(pages, LettersOnCase.NAME);
        this.letters = letters;
        this.areas = areas;
    }

    @Override
    protected void fill(CasePage page) {
        add(new LettersSection(page, letters, areas), new AskedSection(page, areas));
    }
}
