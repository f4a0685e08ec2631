package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.Assessment;
import org.fanlight.casework.Risk;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The questions of an assessment. "Not known" is an answer and never lowers the risk (RU10). */
class AssessmentForm extends Div {

    private final Map<String, SelectField> questions = new LinkedHashMap<>();
    private final TextArea whoIsAtRisk;
    private final SelectField domestic;
    private final TextArea purpose;
    private final TextArea effect;
    private final SelectField band;
    private final Map<String, CareFields> care = new LinkedHashMap<>();
    private final transient Say say;

    AssessmentForm(CasePage page) {
        this.say = page.say();
        whoIsAtRisk = area("who");
        whoIsAtRisk.setHint(say.of("staff.assessment.who-hint"));
        add(whoIsAtRisk);
        for (Risk.Question question : Risk.QUESTIONS) {
            var field = select(question.key(), say.of("staff.risk." + question.key()));
            field.addChoice("", say.of("staff.risk.choose"));
            question.choices()
                    .forEach(choice -> field.addChoice(
                            choice.code(), say.of("staff.risk." + question.key() + "." + choice.code())));
            field.addChoice(Assessment.NOT_KNOWN, say.of("staff.risk.unknown"));
            field.setValue("");
            questions.put(question.key(), field);
            add(field);
        }
        domestic = select("domestic", say.of("staff.assessment.domestic"));
        domestic.addChoice("", say.of("staff.risk.choose"));
        for (String answer : List.of("yes", "no", Assessment.NOT_KNOWN)) {
            domestic.addChoice(answer, say.of("staff.assessment.domestic." + answer));
        }
        domestic.setValue("");
        purpose = area("purpose");
        effect = area("effect");
        band = select("band", say.of("staff.risk.band"));
        band.setHint(say.of("staff.risk.band-hint"));
        band.addChoice("", say.of("staff.risk.band.computed"));
        for (Risk.Band one : Risk.Band.values()) {
            band.addChoice(one.name(), say.of("staff.risk.band." + one.name().toLowerCase(Locale.ROOT)));
        }
        band.setValue("");
        add(domestic, purpose, effect);
        page.pack().handling().riskSections().forEach(section -> {
            var fields = new CareFields(say, section);
            care.put(section, fields);
            add(fields);
        });
        add(band);
    }

    private TextArea area(String name) {
        return new TextArea(Label.of(say.of("staff.assessment." + name)), "assessment-" + name, name);
    }

    private static SelectField select(String name, String label) {
        return new SelectField(Label.of(label), "assessment-" + name, name);
    }

    Assessment read() {
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach((key, field) -> {
            if (!field.getValue().isBlank()) {
                answers.put(key, field.getValue());
            }
        });
        Map<String, Assessment.Care> cared = new LinkedHashMap<>();
        care.forEach((section, fields) -> cared.put(section, fields.read()));
        Risk.Band chosen = band.getValue().isBlank() ? Risk.of(answers).band() : Risk.Band.valueOf(band.getValue());
        return new Assessment(
                answers,
                whoIsAtRisk.getValue().strip(),
                domestic.getValue(),
                purpose.getValue().strip(),
                effect.getValue().strip(),
                chosen,
                cared,
                null);
    }
}
