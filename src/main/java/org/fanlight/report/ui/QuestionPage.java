package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Question;
import org.fanlight.journey.ui.QuestionForm;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.HelpLines;
import org.fanlight.ui.Say;

/** One question: back, what has to be put right, the question, Continue. Nothing is checked before Continue (G11). */
class QuestionPage extends Div {

    private final transient PageMaker.Place place;
    private final transient Question question;
    private final transient Drafts drafts;
    private final transient Say say;
    private final transient Stops stops;
    private final QuestionForm form;
    private final ErrorSummary summary;
    private transient String limits = "";

    QuestionPage(
            PageMaker.Place place, Question question, PolicyPack pack, Drafts drafts, Say say, Stops stops, long turn) {
        this.place = place;
        this.question = question;
        this.drafts = drafts;
        this.say = say;
        this.stops = stops;
        this.summary = new ErrorSummary(say);
        this.form = new QuestionForm(question, place.draft().answers().of(question.key()), say, turn);
        add(Pieces.back(say, place.walk().before(place.stop()), stops), summary);
        if (place.resumed()) {
            add(Pieces.said(say.of("journey.resumed"), "notice"));
        }
        addNotes(pack);
        add(form);
        boolean isPart = !Walk.kind(place.stop()).equals(Walk.WAY);
        add(Pieces.act(say.of("journey.continue"), this::goOn));
        if (isPart && Walk.kind(place.stop()).equals(Walk.LIST)) {
            add(Pieces.quiet(say.of("journey.save"), this::save));
        }
        add(Pieces.said(say.of("journey.kept"), "quiet"));
        add(Pieces.idle(place.draft().answers(), say));
    }

    private void addNotes(PolicyPack pack) {
        if (question.key().equals("danger")) {
            form.addNote(new Div(
                    new HelpLines(List.of("emergency"), say),
                    new NativeDetails(
                            say.of("safety.danger.cannot-speak"),
                            new HelpLines(List.of("silent", "text999", "relay", "bsl"), say))));
        }
        if (question.key().equals("evidence") && pack.recording().explainsEvidence()) {
            form.addNote(Pieces.said(say.of("policy.evidence"), "hint"));
        }
        if (question.key().equals("identity")) {
            form.addNote(limits(pack));
        }
    }

    /** What not giving a name means, read before choosing; which version was read is kept (XC-10). */
    private Component limits(PolicyPack pack) {
        UnorderedList list = new UnorderedList();
        StringBuilder read = new StringBuilder();
        for (String limit : pack.anonymityLimits()) {
            String text = say.of("policy.anonymity." + limit);
            read.append(text).append('\n');
            list.add(new ListItem(text));
        }
        limits = "%s-%d-%s-%08x"
                .formatted(
                        pack.landlord(),
                        pack.version(),
                        say.language().tag(),
                        read.toString().hashCode());
        Div panel = new Div(new H2(say.of("journey.identity.limits")), list);
        panel.addClassName("panel");
        return panel;
    }

    private Answer answer() {
        Answer answer = form.answer();
        return limits.isEmpty() ? answer : answer.with("limits", limits);
    }

    private void goOn() {
        if (kept()) {
            // The answers have changed: what comes next is decided by the walk of now, not of when the page was made.
            var answers = place.draft().answers().with(question.key(), answer());
            stops.go(new Walk(place.walk().journey(), answers).after(place.stop()));
        }
    }

    /** Keeps what stands here, right or wrong. */
    void keepTyped() {
        drafts.keep(place.draft(), place.handle(), question.key(), answer());
    }

    private void save() {
        if (kept()) {
            stops.go(Walk.MORE);
        }
    }

    /** Keeps what was typed even when it cannot stand, then says what to put right. */
    private boolean kept() {
        Answer answer = answer();
        var journey = place.walk().journey();
        List<Problem> problems = journey.check(question, answer);
        drafts.keep(
                place.draft(),
                place.handle(),
                question.key(),
                problems.isEmpty() ? journey.tidy(question, answer) : answer);
        Map<String, String> errors = form.show(problems);
        summary.show(errors);
        if (!errors.isEmpty()) {
            String title = place.walk().title(place.stop(), say);
            getUI().ifPresent(ui -> ui.getPage().setTitle(say.of("pages.title.error", "title", title)));
        }
        return errors.isEmpty();
    }
}
