package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import java.util.Optional;
import org.fanlight.casework.referral.AgencyChecks.Considered;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** Each kind of agency the facts bring up: asked or not, and why. The assessment waits for it. */
class ConsideringSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final Div lines = new Div();

    ConsideringSection(CasePage page, AgencyDesks desks) {
        super(page, "considering");
        this.desks = desks;
        add(Bits.quiet(say().of("staff.considering.hint")), lines);
        show();
    }

    @Override
    protected void show() {
        lines.removeAll();
        desks.considering().of(page().id()).forEach((type, answer) -> lines.add(line(type, answer)));
    }

    private Div line(String type, Optional<Considered> answer) {
        var line = new Div(new H3(say().of("policy.agency." + type)));
        answer.ifPresentOrElse(
                one -> line.add(
                        Bits.quiet(say().of(
                                        one.yes() ? "staff.considering.yes" : "staff.considering.no",
                                        Map.of("who", page().name(one.author()), "when", page().when(one.at())))),
                        Bits.told(one.reason(), "en-GB")),
                () -> {
                    var why = new TextField(Label.of(say().of("staff.considering.why")), "why-" + type, "why");
                    line.add(
                            why,
                            button("staff.considering.ask", () -> answer(type, true, why.getValue())),
                            button("staff.considering.leave", () -> answer(type, false, why.getValue())));
                });
        return line;
    }

    private void answer(String type, boolean yes, String why) {
        attempt(() -> desks.considering().answer(page().id(), type, yes, why));
    }
}
