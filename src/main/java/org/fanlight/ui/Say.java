package org.fanlight.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;

/**
 * The texts of one page, in that page's language.
 *
 * @param texts all texts
 * @param language the page's language
 */
public record Say(Texts texts, Language language) {

    public String of(String key) {
        return texts.say(language, key);
    }

    public String of(String key, Map<String, ?> arguments) {
        return texts.say(language, key, arguments);
    }

    /** With one named argument. */
    public String of(String key, String name, Object value) {
        return texts.say(language, key, Map.of(name, value));
    }

    /** The texts of the page that is being shown; the language was settled when the page was loaded. */
    public static Say here(Texts texts) {
        UI ui = UI.getCurrent();
        Language settled = ui == null ? null : ComponentUtil.getData(ui, Language.class);
        return new Say(texts, settled == null ? Visit.current().language() : settled);
    }
}
