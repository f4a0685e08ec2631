package org.fanlight.landlord;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as people type them, in one form that can be compared. */
final class HomeWords {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

    private HomeWords() {}

    /** The postcode in what was typed, as {@code LE67 3FN}; empty when there is none. */
    static Optional<String> postcode(String typed) {
        var found = POSTCODE.matcher(typed);
        return found.find()
                ? Optional.of((found.group(1) + ' ' + found.group(2)).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The words and numbers beside the postcode, without case, accents and signs: {@code [flat, 3, 12, high, street]}. */
    static List<String> words(String typed) {
        String plain = Normalizer.normalize(POSTCODE.matcher(typed).replaceAll(" "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(inFull(word));
            }
        }
        return words;
    }

    private static String inFull(String word) {
        return switch (word) {
            case "rd" -> "road";
            case "st" -> "street";
            case "ave", "av" -> "avenue";
            case "ln" -> "lane";
            case "cl" -> "close";
            case "dr" -> "drive";
            case "ct", "crt" -> "court";
            case "gdns" -> "gardens";
            case "hse" -> "house";
            case "apt", "apartment" -> "flat";
            default -> word;
        };
    }
}
