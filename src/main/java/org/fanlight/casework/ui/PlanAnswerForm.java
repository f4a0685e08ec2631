package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** What the person signed or said to the newest version, and who was there. */
class PlanAnswerForm extends Div {

    private final transient PlanSection section;
    private final UUID party;
    private final SelectField kind;
    private final SelectField how;
    private final TextArea words;
    private final TextField witness;
    private @Nullable UUID version;

    PlanAnswerForm(PlanSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        kind = new SelectField(Label.of(say.of("staff.plan.answer-kind")), "plan-kind-" + party, "kind");
        for (Kind one : Kind.values()) {
            kind.addChoice(one.name(), say.of("staff.plan.kind." + key(one)));
        }
        kind.setValue(Kind.AGREED.name());
        how = new SelectField(Label.of(say.of("staff.plan.answer-how")), "plan-how-" + party, "how");
        how.addChoice(How.SPOKEN.name(), say.of("staff.plan.how.spoken"));
        how.addChoice(How.SIGNED.name(), say.of("staff.plan.how.signed"));
        how.setValue(How.SPOKEN.name());
        words = new TextArea(Label.of(say.of("staff.plan.answer-words")), "plan-said-" + party, "said");
        witness = new TextField(Label.of(say.of("staff.plan.witness")), "plan-witness-" + party, "witness");
        add(kind, how, words, witness, section.button("staff.plan.keep-answer", this::keep));
    }

    /** Which version the person spoke of. */
    void about(UUID newest) {
        version = newest;
    }

    private void keep() {
        UUID about = version;
        var page = section.page();
        if (about != null
                && section.tries(() -> page.desks()
                        .plans()
                        .writeDown(
                                page.id(),
                                party,
                                about,
                                Kind.valueOf(kind.getValue()),
                                How.valueOf(how.getValue()),
                                words.getValue(),
                                witness.getValue()))) {
            words.setValue("");
            witness.setValue("");
        }
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
