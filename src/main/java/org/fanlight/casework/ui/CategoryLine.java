package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.category.Category;

/** One finding: when, who, what, why, on what evidence, and what became of it. */
class CategoryLine extends ListItem {

    CategoryLine(CasePage page, Category one) {
        var say = page.say();
        String state = say.of("staff.category.state." + one.state().name().toLowerCase(Locale.ROOT));
        add(Bits.quiet(say.of(
                "staff.category.line",
                Map.of(
                        "when",
                        page.when(one.at()),
                        "who",
                        page.name(one.author()),
                        "what",
                        say.of("staff.category." + one.code()),
                        "state",
                        state))));
        var intention = one.intention();
        if (intention != null) {
            add(new Paragraph(say.of(intention.textKey())));
        }
        add(Bits.told(one.reason(), "en-GB"));
        if (!one.evidence().isBlank()) {
            add(Bits.quiet(say.of("staff.category.evidence")), Bits.told(one.evidence(), "en-GB"));
        }
        if (!one.words().isBlank()) {
            add(Bits.quiet(say.of("staff.category.words")), Bits.told(one.words(), one.language()));
        }
        var decidedAt = one.decidedAt();
        if (decidedAt != null) {
            add(Bits.quiet(say.of(
                    "staff.category.decided", Map.of("when", page.when(decidedAt), "who", page.name(one.decider())))));
        }
        var decision = one.decision();
        if (decision != null) {
            add(Bits.told(decision, "en-GB"));
        }
    }
}
