package org.fanlight.casework.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text with where they stand; compared without case and accents. */
record Tokens(String text, List<Token> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’/-][\\p{L}\\p{M}\\p{N}]+)*");

    /** One word. @param folded without case and accents */
    record Token(String folded, int from, int to) {

        boolean hasDigit() {
            return folded.chars().anyMatch(Character::isDigit);
        }
    }

    static Tokens of(String text) {
        List<Token> all = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            all.add(new Token(fold(words.group()), words.start(), words.end()));
        }
        return new Tokens(text, all);
    }

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    List<String> folded() {
        return all.stream().map(Token::folded).toList();
    }

    /** Every place where these words stand one after the other. */
    List<int[]> placesOf(List<String> words) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; !words.isEmpty() && i + words.size() <= all.size(); i++) {
            boolean same = true;
            for (int k = 0; same && k < words.size(); k++) {
                same = all.get(i + k).folded().equals(words.get(k));
            }
            if (same) {
                places.add(new int[] {
                    all.get(i).from(), all.get(i + words.size() - 1).to()
                });
            }
        }
        return places;
    }
}
