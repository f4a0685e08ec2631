package org.fanlight.journey;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Digits;
import org.fanlight.common.PhoneNumber;

/**
 * Puts an answer in its normal form. What a person wrote stays as they wrote it but for what they cannot see: composed
 * characters (NFC), line ends, control characters and halves of characters that no database keeps.
 */
final class Tidy {

    private Tidy() {}

    static Answer up(Question question, Answer answer) {
        String words = words(answer.words());
        Map<String, String> parts = new LinkedHashMap<>();
        answer.parts().forEach((name, value) -> {
            String tidied = words(value);
            if (!tidied.isBlank()) {
                parts.put(name, tidied);
            }
        });
        return switch (question.type()) {
            case STATEMENT -> Answer.NONE;
            case ONE, MANY ->
                new Answer(inOrder(question, answer.choices()), wordsOfChoice(question, answer, words), read(parts));
            case HOURS -> new Answer(inOrder(question, answer.choices()), "", parts);
            case PHONE ->
                Answer.said(PhoneNumber.parse(words).map(PhoneNumber::e164).orElse(words));
            case NUMBER -> Answer.said(whole(words).isEmpty() ? words : whole(words));
            case DATE -> new Answer(List.of(), words, digits(parts));
            default -> new Answer(List.of(), words, parts);
        };
    }

    /** Which version of a text was read before choosing (XC-10). */
    private static Map<String, String> read(Map<String, String> parts) {
        String limits = parts.getOrDefault("limits", "");
        return limits.isEmpty() || limits.length() > 100 ? Map.of() : Map.of("limits", limits);
    }

    private static List<String> inOrder(Question question, List<String> choices) {
        // A code nobody knows stays at the end, for the check to refuse.
        List<String> known = question.options().stream()
                .map(Option::code)
                .filter(choices::contains)
                .toList();
        return known.containsAll(choices) ? known : choices;
    }

    private static String wordsOfChoice(Question question, Answer answer, String words) {
        boolean open = question.options().stream().anyMatch(option -> option.words() && answer.has(option.code()));
        return open ? words : "";
    }

    private static Map<String, String> digits(Map<String, String> parts) {
        Map<String, String> latin = new LinkedHashMap<>();
        parts.forEach((name, value) -> {
            String digits = whole(value);
            latin.put(name, digits.isEmpty() ? value : digits.replaceFirst("^0+(?=.)", ""));
        });
        return latin;
    }

    /** The digits of a whole number; empty for anything else. A sign or a point is none of its digits: -1 is not 1. */
    static String whole(String typed) {
        boolean plain = typed.codePoints()
                .allMatch(c -> Character.isDigit(c)
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
        return plain ? Digits.latin(typed) : "";
    }

    static String words(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c > 0xFFFF || !Character.isSurrogate((char) c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }
}
