package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.HelpLines;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** Who can help at once, shown as soon as an answer says that help is needed; never in the way of going on (RU9). */
class HelpPage extends Div {

    /** Who helps somebody under 18 in a crisis, before all others (RU9). */
    static final List<String> YOUNG_FIRST = List.of("emergency", "childline", "nhs", "samaritans");

    HelpPage(PageMaker.Place place, Question question, PolicyPack pack, Say say, Stops stops) {
        var marks = place.walk().journey().marks(place.draft().answers());
        boolean plainer = marks.contains("young") && isCrisis(marks);
        Div notice = new Div(
                new PageHeading(say.of(question.heading())),
                new Paragraph(say.of(plainer ? "journey.young.hint" : question.hint())),
                new HelpLines(lines(question, marks), say),
                new Paragraph(say.of(
                        plainer ? "journey.young.read" : "journey.read",
                        "time",
                        pack.officeClose().toString())));
        notice.addClassNames("notice", "urgent");
        add(
                Pieces.back(say, place.walk().before(place.stop()), stops),
                notice,
                QuestionForm.why(question, say),
                Pieces.act(
                        say.of("journey.continue"), () -> stops.go(place.walk().after(place.stop()))),
                Pieces.said(say.of("journey.kept"), "quiet"),
                Pieces.idle(place.draft().answers(), say));
    }

    /** Whether an answer says that somebody needs help with how they are, or is not safe. */
    static boolean isCrisis(Set<String> marks) {
        return marks.contains("crisis") || marks.contains("unsafe");
    }

    /**
     * Childline for everybody who did not say they are grown up; next to 999 for those who said they are under 18, and
     * for them never Childline alone when they are in a crisis.
     */
    private static List<String> lines(Question question, Set<String> marks) {
        List<String> lines =
                new ArrayList<>(question.options().stream().map(Option::code).toList());
        if (marks.contains("grown")) {
            lines.remove("childline");
        }
        if (marks.contains("young") && isCrisis(marks)) {
            lines.removeAll(YOUNG_FIRST);
            lines.addAll(0, YOUNG_FIRST);
        }
        return lines;
    }
}
