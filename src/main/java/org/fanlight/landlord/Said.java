package org.fanlight.landlord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a pack says of a setting, and the defaults where it says nothing. What is wrong is noted at the pack's line.
 *
 * @param allowed the words a setting may have, gathered as they are asked for
 */
record Said(PackPage own, PackPage defaults, Map<String, List<String>> allowed) {

    /** Whether the landlord's own policy says it. */
    boolean isOwn(String key) {
        return own.has(key);
    }

    boolean yes(String key) {
        return own.yesOrNo(key).or(() -> defaults.yesOrNo(key)).orElse(false);
    }

    Optional<String> text(String key) {
        return own.text(key).or(() -> defaults.text(key));
    }

    Optional<Integer> number(String key) {
        return own.number(key).or(() -> defaults.number(key));
    }

    /** Empty when neither says anything. */
    List<String> list(String key) {
        return List.copyOf(own.list(key).or(() -> defaults.list(key)).orElse(List.of()));
    }

    /** A list of nothing but these. */
    List<String> listOf(String key, Collection<String> allowedWords) {
        allowed.put(key, List.copyOf(new TreeSet<>(allowedWords)));
        List<String> list = list(key);
        list.stream()
                .filter(word -> !allowedWords.contains(word))
                .forEach(word ->
                        wrong(key, "'%s' names '%s'. It may name %s.".formatted(key, word, words(allowedWords))));
        return list;
    }

    /** One of these. @param otherwise what stands when neither says anything */
    String oneOf(String key, Collection<String> allowedWords, String otherwise) {
        allowed.put(key, List.copyOf(new TreeSet<>(allowedWords)));
        String said = text(key).orElse(otherwise);
        if (!allowedWords.contains(said)) {
            wrong(key, "'%s' is '%s'. Say one of %s.".formatted(key, said, words(allowedWords)));
        }
        return said;
    }

    void wrong(String key, String sentence) {
        own.problem(key, sentence);
    }

    private static String words(Collection<String> allowed) {
        return String.join(", ", new TreeSet<>(allowed));
    }
}
