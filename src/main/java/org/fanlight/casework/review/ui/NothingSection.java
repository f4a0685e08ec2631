package org.fanlight.casework.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.review.NothingToActOnDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** A senior decides that there is nothing, or not enough, to act on; then the people are told. */
class NothingSection extends CaseSection {

    private final transient ReviewDesks desks;
    private final Paragraph stands = new Paragraph();
    private final Div telling = new Div();
    private final TextArea words;

    NothingSection(CasePage page, ReviewDesks desks) {
        super(page, "nothing");
        this.desks = desks;
        words = new TextArea(Label.of(say().of("staff.nothing.words")), "nothing-words", "words");
        words.setHint(say().of("staff.nothing.words-hint"));
        telling.add(words, button("staff.nothing.tell", this::tell));
        add(Bits.quiet(say().of("staff.nothing.hint")), stands, telling);
        if (page.isAtLeast(Role.SENIOR) && page.head().stage().isOpen()) {
            var code = new SelectField(Label.of(say().of("staff.nothing.code")), "nothing-code", "code");
            NothingToActOnDesk.CODES.stream()
                    .sorted()
                    .filter(one -> ClosingDesk.isReason(page.pack(), one))
                    .forEach(one -> code.addChoice(one, say().of("staff.closing.reason." + one)));
            code.setValue("not-enough-evidence");
            add(opening(
                    "staff.nothing.open",
                    code,
                    button(
                            "staff.nothing.decide",
                            () -> attempt(() -> desks.nothing().decide(page.id(), code.getValue())))));
        }
        show();
    }

    @Override
    protected void show() {
        var last = desks.nothing().of(page().id());
        stands.setVisible(last.isPresent());
        telling.setVisible(last.filter(one -> one.toldAt() == null).isPresent());
        last.ifPresent(one -> stands.setText(say().of(
                        one.toldAt() == null ? "staff.nothing.stands" : "staff.nothing.told",
                        Map.of(
                                "what",
                                say().of("staff.closing.reason." + one.code()),
                                "who",
                                page().name(one.decider()),
                                "when",
                                page().when(one.toldAt() == null ? one.at() : one.toldAt())))));
    }

    private void tell() {
        if (attempt(() -> desks.nothing().tell(page().id(), words.getValue(), "en-GB"))) {
            words.setValue("");
        }
    }
}
