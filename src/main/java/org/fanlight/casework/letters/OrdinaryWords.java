package org.fanlight.casework.letters;

import java.util.HashSet;
import java.util.Set;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.springframework.stereotype.Component;

/**
 * Words that anybody uses: those that stand in our own texts, and the endings of them. A word a person told us that is not
 * among them may be known to be theirs.
 */
@Component
class OrdinaryWords {

    private final Texts texts;
    private volatile Set<String> words = Set.of();

    OrdinaryWords(Texts texts) {
        this.texts = texts;
    }

    boolean contains(String folded) {
        Set<String> known = words.isEmpty() ? read() : words;
        return known.contains(folded)
                || folded.endsWith("s") && known.contains(folded.substring(0, folded.length() - 1))
                || folded.endsWith("ed") && known.contains(folded.substring(0, folded.length() - 2))
                || folded.endsWith("ing") && known.contains(folded.substring(0, folded.length() - 3));
    }

    private Set<String> read() {
        Set<String> read = new HashSet<>();
        for (Language language : Languages.all()) {
            for (String key : texts.keys(language)) {
                read.addAll(Tokens.of(texts.pattern(language, key)).folded());
            }
        }
        words = read;
        return read;
    }
}
