package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** The task list: everything more that can be told, in parts, none of them required. */
class MorePage extends Div {

    MorePage(PageMaker.Place place, Say say, Stops stops) {
        add(Pieces.back(say, place.walk().before(place.stop()), stops), new PageHeading(say.of("journey.ready.more")));
        UnorderedList tasks = new UnorderedList();
        tasks.addClassName("tasks");
        var journey = place.walk().journey();
        var answers = place.draft().answers();
        for (String section : journey.questionnaire().sections()) {
            var questions = journey.section(section, answers);
            String name = say.of("journey.section." + section);
            NativeButton open = new NativeButton(
                    name,
                    press -> stops.go(Walk.LIST + "/" + questions.getFirst().key()));
            open.addClassName("plain");
            long answered = journey.answered(section, answers);
            Span state = new Span(
                    answered == 0
                            ? say.of("journey.section.none")
                            : say.of("journey.section.state", Map.of("answered", answered, "all", questions.size())));
            state.setId("state-" + section);
            state.addClassName("quiet");
            open.getElement().setAttribute("aria-describedby", "state-" + section);
            tasks.add(new ListItem(open, state));
        }
        add(
                tasks,
                Pieces.act(say.of("journey.ready.check"), () -> stops.go(Walk.CHECK)),
                Pieces.said(say.of("journey.kept"), "quiet"),
                Pieces.idle(answers, say));
    }
}
