package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** Everything as it was told, each with its own way to change it, then Send (G11b). */
class CheckPage extends Div {

    private final transient PageMaker.Place place;
    private final transient Say say;
    private final transient Stops stops;
    private final transient EvidenceDesk evidence;

    CheckPage(PageMaker.Place place, Say say, Stops stops, EvidenceDesk evidence) {
        this.place = place;
        this.say = say;
        this.stops = stops;
        this.evidence = evidence;
        ErrorSummary summary = new ErrorSummary(say);
        add(
                Pieces.back(say, place.walk().before(place.stop()), stops),
                summary,
                new PageHeading(say.of("journey.check.heading")),
                new Paragraph(say.of("journey.check.hint")));
        for (String section : place.walk().journey().questionnaire().sections()) {
            part(section);
        }
        add(
                Pieces.act(say.of("journey.check.send"), stops::send),
                Pieces.said(say.of("journey.kept"), "quiet"),
                Pieces.idle(place.draft().answers(), say));
        if (!place.errors().isEmpty()) {
            summary.show(place.errors());
        }
    }

    /** What everybody is asked always; the rest of a part once something in it was told. */
    private void part(String section) {
        var journey = place.walk().journey();
        var answers = place.draft().answers();
        List<Question> asked = journey.section(section, answers).stream()
                .filter(question -> question.type() != QuestionType.STATEMENT)
                .toList();
        var heard = journey.heard(answers);
        boolean begun = asked.stream().anyMatch(question -> !question.isShort(heard) && isAnswered(question));
        List<Question> shown = asked.stream()
                .filter(question -> begun || question.isShort(heard) || isAnswered(question))
                .toList();
        add(new H2(say.of("journey.section." + section)));
        if (shown.isEmpty()) {
            String first = asked.getFirst().key();
            Paragraph none = new Paragraph(say.of("journey.check.none") + " ");
            none.add(change(first, say.of("journey.section." + section), Walk.LIST));
            add(none);
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("told");
        shown.forEach(question -> row(list, question));
        add(list);
    }

    private boolean isAnswered(Question question) {
        return question.type() == QuestionType.FILES
                ? files() > 0
                : !place.draft().answers().of(question.key()).isNone();
    }

    private int files() {
        return evidence.ofDraft(place.draft().id(), place.handle()).files().size();
    }

    private void row(DescriptionList list, Question question) {
        String heading = say.of(question.heading());
        DescriptionList.Term term = new DescriptionList.Term(heading);
        Div told = new Div();
        told.addClassName("told-words");
        told.getElement().setAttribute("dir", "auto");
        told.setText(isAnswered(question) ? words(question) : say.of("journey.check.none"));
        String error = place.errors().get("change-" + question.key());
        DescriptionList.Description description = new DescriptionList.Description(told);
        if (error != null) {
            description.addComponentAsFirst(Pieces.said(error, "field-error"));
            description.addClassName("field-wrong");
        }
        description.add(change(question.key(), heading, Walk.CHANGE));
        list.add(term, description);
    }

    private String words(Question question) {
        return question.type() == QuestionType.FILES
                ? say.of("journey.check.files", "count", files())
                : QuestionForm.read(question, place.draft().answers().of(question.key()), say.texts(), say.language());
    }

    private Component change(String key, String what, String kind) {
        NativeButton change = new NativeButton(say.of("journey.check.change"), press -> stops.go(kind + "/" + key));
        change.addClassName("plain");
        change.setId("change-" + key);
        change.getElement().setAttribute("aria-label", say.of("journey.check.change.what", "question", what));
        return change;
    }
}
