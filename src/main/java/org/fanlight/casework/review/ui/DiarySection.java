package org.fanlight.casework.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.fanlight.casework.referral.ThreeSidesDesk.Side;
import org.fanlight.casework.review.CaseReview;
import org.fanlight.casework.review.CaseReview.Outcome;
import org.fanlight.casework.review.CaseReviewDesk.NewReview;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** The reviews so far, and the form for the next. */
class DiarySection extends CaseSection {

    private final transient ReviewDesks desks;
    private final Div diary = new Div();
    private final Div form = new Div();
    private final SelectField outcome;
    private final TextField participants;
    private final TextArea view;
    private final TextField next;
    private final SelectField progress;
    private final Map<Side, TextArea> sides = new EnumMap<>(Side.class);

    DiarySection(CasePage page, ReviewDesks desks) {
        super(page, "diary");
        this.desks = desks;
        outcome = new SelectField(Label.of(say().of("staff.review.outcome")), "review-outcome", "outcome");
        for (Outcome one : Outcome.values()) {
            outcome.addChoice(one.name(), say().of(one.textKey()));
        }
        outcome.setValue(Outcome.CONTINUE.name());
        participants = new TextField(
                Label.of(say().of("staff.review.participants")), "review-participants", "participants", "text");
        view = new TextArea(Label.of(say().of("staff.review.view")), "review-view", "view");
        view.setHint(say().of("staff.review.view-hint"));
        next = new TextField(Label.of(say().of("staff.review.next")), "review-next", "next", "date");
        next.setHint(say().of("staff.review.next-hint"));
        progress = new SelectField(Label.of(say().of("staff.sides.progress")), "review-progress", "progress");
        progress.addChoice("yes", say().of("staff.sides.progress.yes"));
        progress.addChoice("no", say().of("staff.sides.progress.no"));
        progress.setValue("yes");
        form.add(participants, view);
        for (Side side : Side.values()) {
            var field = new TextArea(Label.of(say().of(side.textKey())), "review-" + side.name(), "side");
            sides.put(side, field);
            form.add(field);
        }
        form.add(progress, outcome, next, button("staff.review.keep", this::keep));
        add(diary, form);
        show();
    }

    @Override
    protected void show() {
        diary.removeAll();
        var all = desks.reviews().of(page().id());
        all.forEach(one -> diary.add(line(one)));
        if (all.isEmpty()) {
            diary.add(new Paragraph(say().of("staff.review.none")));
        }
        form.setVisible(page().head().stage().isOpen());
    }

    private Div line(CaseReview one) {
        var line = new Div(
                new H3(say().of(
                                "staff.review.line",
                                Map.of(
                                        "when",
                                        page().when(one.at()),
                                        "outcome",
                                        say().of(one.outcome().textKey())))),
                Bits.quiet(say().of(
                                "staff.review.who",
                                Map.of("who", page().name(one.author()), "participants", one.participants()))),
                Bits.told(one.view(), "en-GB"));
        var day = one.nextOn();
        if (day != null) {
            line.add(Bits.quiet(say().of("staff.review.next-on", "day", London.date(day, say().language()))));
        }
        return line;
    }

    private void keep() {
        next.setError(null);
        LocalDate day = next.day();
        if (day == null && !next.getValue().isBlank()) {
            next.setError(say().of("staff.review.refused.no-day"));
            return;
        }
        Map<Side, String> said = new EnumMap<>(Side.class);
        sides.forEach((side, field) -> said.put(side, field.getValue()));
        var review = new NewReview(
                Outcome.valueOf(outcome.getValue()),
                participants.getValue(),
                view.getValue(),
                day,
                said,
                progress.getValue().equals("yes"));
        if (attempt(() -> desks.reviews().keep(page().id(), page().seen(), review))) {
            participants.setValue("");
            view.setValue("");
            next.setValue("");
            sides.values().forEach(field -> field.setValue(""));
        }
    }
}
