package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.evidence.FileBox;
import org.fanlight.evidence.ui.FileField;
import org.fanlight.journey.Question;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaticFiles;

/** Adding photos, recordings and documents. */
class FilesPage extends Div {

    FilesPage(PageMaker.Place place, Question question, FileBox box, StaticFiles files, Say say, Stops stops) {
        Paragraph hint = new Paragraph(say.of(question.hint()));
        hint.addClassName("hint");
        add(
                Pieces.back(say, place.walk().before(place.stop()), stops),
                new PageHeading(say.of(question.heading())),
                hint,
                new FileField(say, files, box, question.key()),
                QuestionForm.why(question, say),
                Pieces.act(
                        say.of("journey.continue"), () -> stops.go(place.walk().after(place.stop()))),
                Pieces.said(say.of("journey.kept"), "quiet"),
                Pieces.idle(place.draft().answers(), say));
    }
}
