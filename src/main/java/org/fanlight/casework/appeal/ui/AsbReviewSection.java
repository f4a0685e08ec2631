package org.fanlight.casework.appeal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.asbreview.AsbReviewDesk;
import org.fanlight.casework.asbreview.AsbReviewDesk.Part;
import org.fanlight.casework.asbreview.AsbReviewRequest;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Language;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** How near each person is to an ASB Case Review, who asked for one, and what became of it (LAW-09). */
class AsbReviewSection extends CaseSection {

    private final transient AsbReviewDesk reviews;
    private final Div parts = new Div();

    AsbReviewSection(CasePage page, AsbReviewDesk reviews) {
        super(page, "asb-review");
        this.reviews = reviews;
        add(Bits.quiet(say().of("staff.asb.hint")), parts);
        show();
    }

    @Override
    protected void show() {
        parts.removeAll();
        reviews.of(page().id()).forEach(part -> parts.add(of(part)));
    }

    private Div of(Part part) {
        var standing = part.standing();
        var box = new Div(
                new H3(say().of("staff.consent.of", "reference", CasePage.reference(part.reference()))),
                new Paragraph(say().of(
                                standing.isLikely() ? "staff.asb.likely" : "staff.asb.count",
                                Map.of(
                                        "reports", standing.reports(),
                                        "needed", standing.needed(),
                                        "months", standing.months()))));
        part.requests().forEach(request -> box.add(of(part, request)));
        return box;
    }

    private Div of(Part part, AsbReviewRequest request) {
        var box = new Div(new Paragraph(say().of(
                        request.bySomebodyElse() ? "staff.asb.asked-for" : "staff.asb.asked",
                        "when",
                        page().when(request.at()))));
        if (!request.words().isBlank()) {
            box.add(Bits.told(request.words(), ""));
        }
        for (AsbReviewRequest.Step step : request.steps()) {
            box.add(
                    Bits.quiet(say().of(
                                    step.kind() == AsbReviewRequest.Kind.PASSED_ON
                                            ? "staff.asb.passed-on"
                                            : "staff.asb.outcome",
                                    Map.of("when", page().when(step.at()), "who", page().name(step.author())))),
                    Bits.told(step.words(), ""));
        }
        var lines = new UnorderedList();
        reviews.timeline(page().id(), part.partyId())
                .forEach(line -> lines.add(new ListItem(page().when(line.at()) + ": " + say().of(line.textKey()))));
        box.add(opening("staff.asb.timeline", lines));
        box.add(request.isPassedOn() ? outcome(request) : passOn(request));
        return box;
    }

    private NativeDetails passOn(AsbReviewRequest request) {
        var to = new TextField(Label.of(say().of("staff.asb.to")), "asb-to-" + request.id(), "to");
        return opening(
                "staff.asb.pass-on",
                to,
                button(
                        "staff.asb.pass-on.keep",
                        () -> attempt(() -> reviews.passOn(page().id(), request.id(), to.getValue()))));
    }

    private NativeDetails outcome(AsbReviewRequest request) {
        var words = new TextArea(Label.of(say().of("staff.asb.words")), "asb-outcome-" + request.id(), "words");
        words.setHint(say().of("staff.asb.words.hint"));
        return opening(
                "staff.asb.outcome.write",
                words,
                button(
                        "staff.asb.outcome.keep",
                        () -> attempt(() ->
                                reviews.outcome(page().id(), request.id(), words.getValue(), Language.ENGLISH.tag()))));
    }
}
