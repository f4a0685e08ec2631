package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaires;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.report.EqualityDesk;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** The equality questions: after sending, one a page, each of which can be passed over (G11d). */
@org.springframework.stereotype.Component
class EqualityPages {

    static final String EQUALITY = "equality";

    private static final String INTRO = EQUALITY + "/intro";
    private static final String DONE = EQUALITY + "/done";

    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final EqualityDesk desk;
    private final Clock clock;

    EqualityPages(Drafts drafts, Questionnaires questionnaires, EqualityDesk desk, Clock clock) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.clock = clock;
    }

    Component page(String handle, String landlord, String stop, Say say, Stops stops) {
        if (stop.equals(DONE) || desk.isDone(handle)) {
            return plain(say, "equality.done", "equality.done.back", () -> stops.go(ReceiptPages.RECEIPT));
        }
        Journey journey = questionnaires.journey(EQUALITY, landlord);
        Draft draft = drafts.begin(EQUALITY, handle, landlord, say.language());
        Optional<Question> question = journey.questionnaire().find(Walk.key(stop));
        if (question.isEmpty()) {
            Div intro =
                    plain(say, "equality.intro", "equality.intro.start", () -> stops.go(after(journey, draft, null)));
            intro.add(Pieces.quiet(say.of("equality.intro.skip"), () -> stops.go(ReceiptPages.RECEIPT)));
            return intro;
        }
        return question(handle, draft, journey, question.get(), say, stops);
    }

    private Component question(String handle, Draft draft, Journey journey, Question question, Say say, Stops stops) {
        QuestionForm form = new QuestionForm(question, draft.answers().of(question.key()), say, clock.millis());
        form.getElement().setAttribute("data-journey", EQUALITY);
        ErrorSummary summary = new ErrorSummary(say);
        String before = journey.previous(question.key(), draft.answers())
                .map(last -> EQUALITY + "/" + last.key())
                .orElse(INTRO);
        Div page = new Div(Pieces.back(say, before, stops), summary, form);
        page.add(Pieces.act(say.of("journey.continue"), () -> {
            var errors = form.show(journey.check(question, form.answer()));
            summary.show(errors);
            if (errors.isEmpty()) {
                drafts.keep(draft, handle, question.key(), journey.tidy(question, form.answer()));
                String next = after(journey, draft, question.key());
                if (next.equals(DONE)) {
                    desk.send(handle);
                }
                stops.go(next);
            }
        }));
        return page;
    }

    private static String after(Journey journey, Draft draft, @Nullable String key) {
        return journey.next(key, draft.answers())
                .map(next -> EQUALITY + "/" + next.key())
                .orElse(DONE);
    }

    private static Div plain(Say say, String text, String button, Runnable deed) {
        return new Div(
                new PageHeading(say.of(text + ".heading")),
                new Paragraph(say.of(text + ".hint")),
                Pieces.act(say.of(button), deed));
    }

    /** A number for each page, for its title. */
    int position(String stop, String landlord) {
        List<String> keys = new ArrayList<>(List.of("intro"));
        questionnaires.journey(EQUALITY, landlord).questionnaire().questions().forEach(asked -> keys.add(asked.key()));
        int at = keys.indexOf(Walk.key(stop));
        return at < 0 ? keys.size() : at;
    }
}
