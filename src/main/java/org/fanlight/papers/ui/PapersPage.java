package org.fanlight.papers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Texts;
import org.fanlight.papers.Due;
import org.fanlight.papers.PaperDesk;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** What both pages about papers have: heading, banner, words for days, tables, and a place for what is refused. */
abstract class PapersPage extends Div implements HasDynamicTitle {

    protected final transient Say say;
    protected final transient PaperDesk papers;
    private final PageHeading heading;
    private final ErrorSummary errors;
    private final Paragraph done = new Paragraph();

    PapersPage(Texts texts, PaperDesk papers, String headingKey) {
        this.say = new Say(texts, Language.ENGLISH);
        this.papers = papers;
        this.heading = new PageHeading(say.of(headingKey));
        this.errors = new ErrorSummary(say);
        done.getElement().setAttribute("role", "status");
        addClassName("setup");
        add(errors, heading, done);
    }

    /** The day that rules, when it is over or near. */
    protected void addBanner(Div to) {
        Due first = papers.due().stream()
                .filter(due -> due.rule() != Due.Rule.DOCUMENT)
                .findFirst()
                .orElseThrow();
        Due.Stage stage = first.stage(papers.today());
        if (stage == Due.Stage.LATER) {
            return;
        }
        String owner = papers.policy().owner();
        var banner = new Div(new Paragraph(say.of(
                stage == Due.Stage.OVERDUE ? "staff.papers.banner" : "staff.papers.banner.soon",
                Map.of(
                        "day",
                        day(first.day()),
                        "owner",
                        owner.isEmpty() ? say.of("staff.papers.owner.none") : owner))));
        banner.addClassName("notice");
        if (stage == Due.Stage.OVERDUE) {
            banner.addClassName("urgent");
        }
        to.add(banner);
    }

    /** Tries something; what is refused is told at the field and above, and what was typed stays. */
    protected void attempt(Field field, Runnable deed) {
        errors.clear();
        done.setText("");
        field.setError(null);
        try {
            deed.run();
            if (done.getText().isEmpty()) {
                done.setText(say.of("staff.papers.done"));
            }
        } catch (Refused refused) {
            String said = say.of(refused.textKey(), refused.named());
            field.setError(said);
            errors.show(Map.of(field.id(), said));
        }
    }

    protected void said(String words) {
        done.setText(words);
    }

    protected String day(LocalDate day) {
        return London.date(day, say.language());
    }

    protected TextField text(String key, String id) {
        return new TextField(Label.of(say.of(key)), id, id);
    }

    protected TextField date(String key, String id) {
        return new TextField(Label.of(say.of(key)), id, id, "date");
    }

    protected SelectField select(String key, String id) {
        return new SelectField(Label.of(say.of(key)), id, id);
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.setup.title", "page", heading.getText());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
