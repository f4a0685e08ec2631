package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.fanlight.evidence.ui.FileField;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Something more happened, or there is more to say: added to the report, with files. */
class MorePanel extends Panel {

    private final TextArea what;
    private final TextField where;
    private final TextField when;

    MorePanel(YoursView view) {
        super(view, 3, view.say().of("tracking.more.heading"));
        what = new TextArea(Label.of(say().of("tracking.more.what")), "what", "what");
        what.setHint(say().of("tracking.more.what.hint"));
        where = new TextField(Label.of(optional("tracking.more.where")), "where", "where");
        when = new TextField(Label.of(optional("tracking.more.when")), "when", "when");
        when.setHint(say().of("tracking.more.when.hint"));
        var files = new H2(say().of("tracking.more.files"));
        files.addClassName("small-heading");
        add(
                words("tracking.more.intro"),
                what,
                where,
                when,
                files,
                new FileField(say(), desks().files(), desks().evidence().ofReporter(), "files"),
                act("tracking.more.send", this::send));
        keeps("more", List.of(what, where, when));
    }

    private String optional(String key) {
        return say().of("tracking.more.optional", "question", say().of(key));
    }

    private void send() {
        if (what.getValue().isBlank()) {
            wrong(what, say().of("tracking.more.missing"));
        }
        if (!isRight(what, where, when)) {
            return;
        }
        Answers said = Answers.NONE
                .with("what", Answer.said(what.getValue()))
                .with("where", Answer.said(where.getValue()))
                .with("date", Answer.said(when.getValue()));
        try {
            desks().tracking().tellMore(said);
            sent();
            view().start(say().of("tracking.more.sent"));
        } catch (ReportDesk.NotComplete incomplete) {
            incomplete
                    .problems()
                    .forEach(
                            problem -> wrong(field(problem.question()), say().of(problem.text(), problem.arguments())));
            isRight(what, where, when);
        }
    }

    private Field field(String question) {
        return switch (question) {
            case "where" -> where;
            case "date" -> when;
            default -> what;
        };
    }
}
