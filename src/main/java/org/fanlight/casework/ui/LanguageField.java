package org.fanlight.casework.ui;

import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** Which language a member of staff writes in: English unless they say otherwise. */
final class LanguageField {

    private LanguageField() {}

    /** @param theirs the person's own language, named in the hint */
    static SelectField of(Say say, String id, String theirs) {
        var field = new SelectField(Label.of(say.of("staff.write.language")), id, "language");
        Languages.all().forEach(one -> field.addChoice(one.tag(), one.autonym()));
        field.setValue(Language.ENGLISH.tag());
        field.setHint(say.of(
                "staff.write.language-hint", "language", Languages.of(theirs).autonym()));
        return field;
    }
}
