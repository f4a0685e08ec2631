package org.fanlight.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Texts;
import org.fanlight.papers.Holder;
import org.fanlight.papers.Paper;
import org.fanlight.papers.PaperDesk;
import org.fanlight.papers.PolicyReviewDesk;
import org.fanlight.papers.Review;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** An administrator adds and changes papers, writes down reviews, and gives the duties the policy names. */
@Route(value = "staff/setup/papers", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PapersSetupView extends PapersPage {

    private final transient PolicyReviewDesk reviews;
    private final Div top = new Div();
    private final Div choose = new Div();
    private final Div form = new Div();
    private transient List<Paper> all = List.of();

    PapersSetupView(Texts texts, PaperDesk papers, PolicyReviewDesk reviews) {
        super(texts, papers, "staff.papers.setup");
        this.reviews = reviews;
        add(top, new H2(say.of("staff.papers.edit.heading")), choose, form);
        addReview();
        addDuty();
        show();
    }

    private void show() {
        top.removeAll();
        addBanner(top);
        top.add(new Anchor("/staff/papers", say.of("staff.papers.heading")));
        all = papers.all();
        choose.removeAll();
        form.removeAll();
        var which = select("staff.papers.edit.which", "which-paper");
        which.addChoice("", say.of("staff.papers.edit.new"));
        for (int i = 0; i < all.size(); i++) {
            Paper paper = all.get(i);
            which.addChoice(
                    String.valueOf(i),
                    paper.title() + " (" + say.of(paper.state().textKey()) + ")");
        }
        which.setValue("");
        choose.add(which, new NativeButton(say.of("staff.papers.edit.open"), click -> open(which)));
    }

    private void open(SelectField which) {
        form.removeAll();
        Paper paper = which.getValue().isEmpty() ? null : all.get(Integer.parseInt(which.getValue()));
        form.add(new PaperForm(this, paper, this::show));
    }

    private void addReview() {
        var kind = select("staff.papers.review.which", "review-kind");
        for (Review.Kind one : Review.Kind.values()) {
            kind.addChoice(one.name(), say.of(one.textKey()));
        }
        kind.setValue(Review.Kind.REVIEW.name());
        var day = date("staff.papers.review.day", "review-day");
        var words = new TextArea(Label.of(say.of("staff.papers.review.words")), "review-words", "words");
        add(
                new H2(say.of("staff.papers.reviews")),
                kind,
                day,
                words,
                new NativeButton(
                        say.of("staff.papers.review.add"),
                        click -> attempt(words, () -> {
                            reviews.reviewed(Review.Kind.valueOf(kind.getValue()), day.day(), words.getValue());
                            show();
                        })));
    }

    private void addDuty() {
        var duty = select("staff.papers.duty.which", "duty");
        for (Holder.Duty one : Holder.Duty.values()) {
            duty.addChoice(one.name(), say.of(one.textKey()));
        }
        duty.setValue(Holder.Duty.OWNER.name());
        var who = select("staff.papers.duty.who", "holder");
        reviews.colleagues().forEach(one -> who.addChoice(one.id().toString(), one.name()));
        reviews.colleagues().stream()
                .findFirst()
                .ifPresent(one -> who.setValue(one.id().toString()));
        add(
                new H2(say.of("staff.papers.duties")),
                duty,
                who,
                new NativeButton(
                        say.of("staff.papers.duty.set"),
                        click -> attempt(who, () -> {
                            reviews.give(Holder.Duty.valueOf(duty.getValue()), UUID.fromString(who.getValue()));
                            show();
                        })));
    }
}
