package org.fanlight.telephone;

import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.contact.Segments;
import org.springframework.stereotype.Component;

/**
 * The questionnaire's words as they may stand on a phone that somebody else reads: where a heading or an option holds an
 * alarm word, {@code text.properties} has {@code quiet.<key>} in its place (RU3).
 */
@Component
class Quiet {

    private final Texts texts;

    Quiet(Texts texts) {
        this.texts = texts;
    }

    String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    String say(Language language, String key, Map<String, ?> arguments) {
        String quiet = "quiet." + key;
        return Segments.plainSigns(texts.say(language, texts.has(language, quiet) ? quiet : key, arguments));
    }
}
