package org.fanlight.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.journey.ui.TotalsTable;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.survey.SurveyTotals;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** What people answered after closing, as totals nobody can be worked out from. */
@Route(value = "staff/survey", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class SurveyTotalsView extends Div implements HasDynamicTitle {

    private final Say say;

    SurveyTotalsView(SurveyDesk desk, Texts texts) {
        say = new Say(texts, Language.ENGLISH);
        add(new PageHeading(say.of("staff.survey.heading")), new Paragraph(say.of("staff.survey.intro")));
        SurveyTotals totals = desk.totals();
        Integer people = totals.people();
        if (people == null) {
            add(new Paragraph(say.of("staff.survey.none")));
            return;
        }
        add(new Paragraph(say.of("staff.survey.answered", "count", people)));
        totals.questions().forEach(question -> add(new TotalsTable(say, question)));
        add(new H2(say.of("staff.survey.words")));
        add(totals.words().isEmpty() ? new Paragraph(say.of("staff.survey.words.none")) : words(totals.words()));
    }

    private static UnorderedList words(List<String> all) {
        var list = new UnorderedList();
        for (String said : all) {
            var line = new ListItem(said);
            line.addClassName("told-words");
            line.getElement().setAttribute("dir", "auto");
            list.add(line);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.survey.heading");
    }
}
