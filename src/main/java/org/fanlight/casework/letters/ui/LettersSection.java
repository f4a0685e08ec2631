package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.letters.AreaDesk;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** Every letter of the case to others, newest first, and a form for the next. */
class LettersSection extends CaseSection {

    private final transient LetterDesk letters;
    private final transient AreaDesk areas;
    private final Div list = new Div();
    private final transient Map<UUID, LetterBox> boxes = new LinkedHashMap<>();

    LettersSection(CasePage page, LetterDesk letters, AreaDesk areas) {
        super(page, "letters");
        this.letters = letters;
        this.areas = areas;
        add(
                new Paragraph(say().of("staff.letters.intro")),
                opening("staff.letters.new", new NewLetterForm(this)),
                list);
        show();
    }

    LetterDesk letters() {
        return letters;
    }

    AreaDesk areas() {
        return areas;
    }

    @Override
    protected void show() {
        var all = letters.of(page().id());
        if (all.isEmpty() && boxes.isEmpty()) {
            list.removeAll();
            list.add(new Paragraph(say().of("staff.letters.none")));
            return;
        }
        if (boxes.isEmpty()) {
            list.removeAll();
        }
        for (Outgoing letter : all.reversed()) {
            boxes.computeIfAbsent(letter.id(), id -> {
                        var box = new LetterBox(this);
                        list.addComponentAsFirst(box);
                        return box;
                    })
                    .show(letter);
        }
    }

    /** Does something about a letter, or says here why it cannot be done. */
    boolean tries(Runnable deed) {
        try {
            return attempt(deed);
        } catch (PlanRefused refused) {
            problem(new Paragraph(say().of(refused.why().getFirst().textKey())));
            return false;
        }
    }
}
