package org.fanlight.casework.letters;

import java.util.regex.Pattern;

/** Phrases that promise a result nobody can promise (XC-57, NWL-20). English, the language staff write in. */
public final class PromiseWords {

    private static final Pattern PROMISE = Pattern.compile(
            "\\b(we|i)\\s+(will|shall|’ll|'ll|are going to|am going to)\\s+(definitely\\s+|certainly\\s+)?"
                    + "(evict|get (him|her|them) (out|evicted|moved)|stop (him|her|them|it|this)|make sure (this|it) (stops|never)"
                    + "|prosecute|have (him|her|them) arrested|win)"
                    + "|(?<!not |cannot |n’t |never )\\b(guarantee\\w*|promise\\w*|without (any )?doubt will|100 ?%|for certain will|nothing will happen to you)\\b",
            Pattern.CASE_INSENSITIVE);

    private PromiseWords() {}

    /** Whether these words promise a result. */
    public static boolean in(String words) {
        return PROMISE.matcher(words).find();
    }
}
