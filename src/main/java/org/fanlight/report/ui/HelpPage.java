package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.HelpLines;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** Who can help at once, shown as soon as an answer says that help is needed; never in the way of going on (RU9). */
class HelpPage extends Div {

    HelpPage(PageMaker.Place place, Question question, PolicyPack pack, Say say, Stops stops) {
        Div notice = new Div(
                new PageHeading(say.of(question.heading())),
                new Paragraph(say.of(question.hint())),
                new HelpLines(lines(place, question), say),
                new Paragraph(say.of("journey.read", "time", pack.officeClose().toString())));
        notice.addClassNames("notice", "urgent");
        add(
                Pieces.back(say, place.walk().before(place.stop()), stops),
                notice,
                QuestionForm.why(question, say),
                Pieces.act(
                        say.of("journey.continue"), () -> stops.go(place.walk().after(place.stop()))),
                Pieces.said(say.of("journey.kept"), "quiet"),
                new Idle(place.draft().answers(), say));
    }

    /** Childline for everybody who did not say they are grown up; first for those who said they are under 18. */
    private static List<String> lines(PageMaker.Place place, Question question) {
        List<String> lines =
                new ArrayList<>(question.options().stream().map(Option::code).toList());
        var marks = place.walk().journey().marks(place.draft().answers());
        if (marks.contains("grown")) {
            lines.remove("childline");
        }
        if (marks.contains("young") && lines.remove("childline")) {
            lines.add(1, "childline");
        }
        return lines;
    }
}
