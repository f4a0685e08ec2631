package org.fanlight.casework.category;

import java.util.regex.Pattern;

/** Keeps doubt and blame out of what we write to somebody who told us (RU11). English, the language staff write in. */
public final class KindWords {

    private static final Pattern DOUBT = Pattern.compile(
            "\\b(alleg\\w*|false\\w*|liar|lie[ds]?|lying|unfounded|malicious\\w*|so-called|you claim\\w*|your claim\\w*"
                    + "|no evidence for what you|over-?reacti?\\w*|over-?sensitive|your fault|provoked)\\b",
            Pattern.CASE_INSENSITIVE);

    private KindWords() {}

    /** Whether these words doubt or blame. */
    public static boolean doubts(String words) {
        return DOUBT.matcher(words).find();
    }
}
