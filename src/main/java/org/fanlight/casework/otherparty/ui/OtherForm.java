package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.fanlight.casework.otherparty.OtherParty.AgeBand;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.casework.otherparty.OtherParty.Relation;
import org.fanlight.casework.otherparty.OtherParty.Tenancy;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Languages;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** What is known of another party. */
class OtherForm extends Div {

    private final transient CaseSection section;
    private final String id;
    private final SelectField known;
    private final TextArea name;
    private final SelectField relation;
    private final SelectField tenancy;
    private final TextField clause;
    private final TextField landlord;
    private final TextField age;
    private final SelectField band;
    private final TextArea vulnerability;
    private final TextArea needs;
    private final SelectField language;

    /** @param isNew whether it is emptied once it was kept */
    OtherForm(CaseSection section, String id, Details now, Consumer<Details> keep, boolean isNew) {
        this.section = section;
        this.id = id;
        var say = section.say();
        known = select("known");
        for (Known one : Known.values()) {
            known.addChoice(one.name(), say.of(one.textKey()));
        }
        name = new TextArea(label("name"), "other-name-" + id, "name");
        name.setHint(say.of("staff.other.name-hint"));
        relation = select("relation");
        for (Relation one : Relation.values()) {
            relation.addChoice(one.name(), say.of(one.textKey()));
        }
        tenancy = select("tenancy");
        for (Tenancy one : Tenancy.values()) {
            tenancy.addChoice(one.name(), say.of(one.textKey()));
        }
        clause = text("clause");
        landlord = text("landlord");
        age = text("age").digits(3);
        band = select("age-band");
        for (AgeBand one : AgeBand.values()) {
            band.addChoice(one.name(), say.of(one.textKey()));
        }
        vulnerability = new TextArea(label("vulnerability"), "other-vulnerability-" + id, "vulnerability");
        needs = new TextArea(label("needs"), "other-needs-" + id, "needs");
        language = select("language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        fill(now);
        add(known, name, relation, tenancy, clause, landlord, age, band, vulnerability, needs, language);
        add(section.button("staff.other.keep", () -> {
            if (section.attempt(() -> keep.accept(typed())) && isNew) {
                fill(Details.NOTHING);
            }
        }));
    }

    private void fill(Details now) {
        Integer years = now.age();
        known.setValue(now.known().name());
        name.setValue(now.name());
        relation.setValue(now.relation().name());
        tenancy.setValue(now.tenancy().name());
        clause.setValue(now.clause());
        landlord.setValue(now.landlord());
        age.setValue(years == null ? "" : years.toString());
        band.setValue(now.band().name());
        vulnerability.setValue(now.vulnerability());
        needs.setValue(now.needs());
        language.setValue(now.language());
    }

    private Details typed() {
        String years = age.getValue().strip();
        // What is no number is refused as an age, not taken for "not known".
        Integer number = years.isEmpty() ? null : years.matches("[0-9]{1,3}") ? Integer.valueOf(years) : -1;
        return new Details(
                Known.valueOf(known.getValue()),
                name.getValue().strip(),
                Relation.valueOf(relation.getValue()),
                Tenancy.valueOf(tenancy.getValue()),
                number,
                AgeBand.valueOf(band.getValue()),
                vulnerability.getValue().strip(),
                needs.getValue().strip(),
                language.getValue(),
                landlord.getValue().strip(),
                clause.getValue().strip());
    }

    private Label label(String key) {
        return Label.of(section.say().of("staff.other." + key));
    }

    private SelectField select(String key) {
        return new SelectField(label(key), "other-" + key + "-" + id, key);
    }

    private TextField text(String key) {
        return new TextField(label(key), "other-" + key + "-" + id, key);
    }
}
