package org.fanlight.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.common.Language;

/** The word lists of {@code translations/<tag>/lexicon.txt}: alarm words, and what people answer texts with. */
public final class Lexicon {

    private final Map<String, List<String>> sections;

    private Lexicon(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** The lists of one language; empty ones when it has no file. */
    public static Lexicon of(Language language) {
        Map<String, List<String>> sections = new HashMap<>();
        var file = Lexicon.class.getResourceAsStream("/translations/" + language.tag() + "/lexicon.txt");
        if (file == null) {
            return new Lexicon(sections);
        }
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line, ignored -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.add(folded(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(sections);
    }

    /** The words of a section, such as {@code stop}, as {@link #folded}; empty when there is none. */
    public List<String> words(String section) {
        return sections.getOrDefault("[" + section + "]", List.of());
    }

    /** Words as they are compared: lower case, letters and digits only, one space between. */
    public static String folded(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(c ->
                        Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '*'
                                ? Character.toString(c)
                                : " ")
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The alarm words that a text holds. */
    public List<String> alarms(String text) {
        String padded = " " + folded(text) + " ";
        return words("alarm").stream()
                .filter(word -> padded.contains(
                        word.endsWith("*") ? " " + word.substring(0, word.length() - 1) : " " + word + " "))
                .toList();
    }
}
