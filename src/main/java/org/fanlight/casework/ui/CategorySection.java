package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.category.Category;
import org.fanlight.casework.category.Category.State;
import org.fanlight.casework.category.FindingRefused;

/** As what the case is handled: as reported, as now, what was found, who decides, and who asked for another look. */
class CategorySection extends CaseSection {

    private final Paragraph stands = new Paragraph();
    private final UnorderedList history = new UnorderedList();
    private final Div decisions = new Div();
    private final Div reviews = new Div();
    private final Paragraph obstacle = new Paragraph();
    private final FindingForm form;
    private final Div proposing;

    CategorySection(CasePage page) {
        super(page, "category");
        history.addClassName("history");
        form = new FindingForm(page);
        proposing = new Div(opening("staff.category", form, button("staff.category.propose", this::propose)));
        add(stands, history, decisions, reviews, proposing, obstacle);
        show();
    }

    @Override
    protected void show() {
        var desk = page().desks().categories();
        stands.setText(say().of(
                        "staff.category.stands",
                        Map.of(
                                "reported",
                                say().of("staff.category." + desk.asReported(page().id())),
                                "now",
                                say().of("staff.category." + desk.asNow(page().id())))));
        history.removeAll();
        decisions.removeAll();
        reviews.removeAll();
        for (Category one : desk.of(page().id())) {
            history.add(new CategoryLine(page(), one));
            if (one.state() == State.PROPOSED) {
                decisions.add(new DecisionForm(this, one));
            }
        }
        page().desks().reviews().of(page().id()).forEach(one -> reviews.add(new ReviewForm(this, one)));
        var why = desk.obstacle(page().id());
        proposing.setVisible(why.isEmpty());
        obstacle.setVisible(why.isPresent());
        obstacle.setText(why.map(one -> say().of(one.textKey())).orElse(""));
    }

    private void propose() {
        if (tries(() -> page().desks().categories().propose(page().id(), page().seen(), form.read()))) {
            form.clear();
        }
    }

    /** Does something about a finding, or says here why it cannot be done. */
    boolean tries(Runnable deed) {
        try {
            return attempt(deed);
        } catch (FindingRefused refused) {
            problem(
                    say().of("staff.category.refused"),
                    refused.why().stream().map(why -> say().of(why.textKey())).toList());
            return false;
        }
    }
}
