package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** A child is in it: whom a concern goes to, and the answer that is owed (LAW-31). */
class SafeguardingSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final Div state = new Div();
    private final TextArea why;

    SafeguardingSection(CasePage page, AgencyDesks desks) {
        super(page, "safeguarding");
        this.desks = desks;
        why = new TextArea(Label.of(say().of("staff.safeguarding.why")), "safeguarding-why", "why");
        add(
                new Paragraph(say().of("staff.safeguarding.intro")),
                AgencyText.list(say(), desks.considering().safeguardingContacts(page.id())),
                state,
                why,
                button("staff.safeguarding.passed", () -> answer(true)),
                button("staff.safeguarding.not", () -> answer(false)));
        show();
    }

    @Override
    protected void show() {
        state.removeAll();
        desks.considering()
                .safeguarding(page().id())
                .ifPresentOrElse(
                        one -> state.add(
                                Bits.quiet(say().of(
                                                one.yes()
                                                        ? "staff.safeguarding.was-passed"
                                                        : "staff.safeguarding.was-not",
                                                Map.of(
                                                        "who",
                                                        page().name(one.author()),
                                                        "when",
                                                        page().when(one.at())))),
                                Bits.told(one.reason(), "en-GB")),
                        () -> {
                            var owed = new Paragraph(say().of("staff.safeguarding.owed"));
                            owed.addClassName("notice");
                            state.add(owed);
                        });
    }

    private void answer(boolean passedOn) {
        if (attempt(() -> desks.considering().answerSafeguarding(page().id(), passedOn, why.getValue()))) {
            why.setValue("");
        }
    }
}
