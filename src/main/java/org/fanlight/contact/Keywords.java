package org.fanlight.contact;

import java.util.HashSet;
import java.util.Set;
import org.fanlight.common.Languages;
import org.springframework.stereotype.Component;

/**
 * What a text means that somebody sends us. STOP counts in every language at once, and also as the first word of a
 * longer text: who says it must be believed, whatever they add.
 */
@Component
class Keywords {

    enum Meaning {
        STOP,
        START,
        OTHER
    }

    private final Set<String> stop = new HashSet<>();
    private final Set<String> start = new HashSet<>();

    Keywords() {
        for (var language : Languages.all()) {
            var lexicon = Lexicon.of(language);
            stop.addAll(lexicon.words("stop"));
            start.addAll(lexicon.words("start"));
        }
    }

    Meaning of(String text) {
        String words = Lexicon.folded(text);
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        if (stop.contains(words) || stop.contains(first)) {
            return Meaning.STOP;
        }
        return start.contains(words) ? Meaning.START : Meaning.OTHER;
    }
}
