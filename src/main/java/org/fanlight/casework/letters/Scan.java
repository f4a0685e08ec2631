package org.fanlight.casework.letters;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanlight.casework.letters.Hit.Kind;
import org.fanlight.casework.letters.Tokens.Token;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.report.Traces;

/**
 * Searches a letter for whatever could lead to a person: their name, address, flat number, phone, the names of those with
 * them, their own words, unusual details (XC-29). Rather one word too many than one too few: whoever writes says it in
 * another way.
 */
final class Scan {

    /** So many words in a row are the person's own. */
    private static final int OWN_WORDS = 4;

    private static final int UNUSUAL = 5;
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "the", "and", "van", "von", "bin");
    /** What stands before the number of a home, in the languages we write. */
    private static final Set<String> HOME_WORDS = Set.of(
            "flat",
            "apartment",
            "apt",
            "unit",
            "no",
            "number",
            "house",
            "door",
            "room",
            "fflat",
            "rhif",
            "ty",
            "mieszkanie",
            "mieszkania",
            "lokal",
            "numer",
            "nr",
            "dom",
            "domu",
            "فلیٹ",
            "نمبر",
            "مکان",
            "گھر");

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[\\s().-]{0,3}\\d){6,}");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b");

    private final Tokens letter;
    private final Predicate<String> isOrdinary;
    private final List<Hit> hits = new ArrayList<>();

    private Scan(String words, Predicate<String> isOrdinary) {
        this.letter = Tokens.of(words);
        this.isOrdinary = isOrdinary;
    }

    /**
     * Everything found, in the order it stands.
     *
     * @param traces of everybody in the case
     * @param references of their reports
     * @param mayName whether everybody allowed that their name is given
     * @param isOrdinary whether a word, folded, is one that anybody uses
     */
    static List<Hit> of(
            String words, List<Traces> traces, List<String> references, boolean mayName, Predicate<String> isOrdinary) {
        var scan = new Scan(words, isOrdinary);
        for (Traces one : traces) {
            if (!mayName) {
                one.names().forEach(scan::name);
            }
            one.numbers().forEach(scan::number);
            one.places().forEach(scan::place);
            one.told().forEach(scan::told);
            one.days().forEach(scan::day);
        }
        references.forEach(scan::reference);
        return scan.sorted();
    }

    private void name(String name) {
        for (String word : Tokens.of(name).folded()) {
            if (word.length() >= SHORTEST_NAME && !TITLES.contains(word)) {
                found(Kind.NAME, List.of(word));
            }
        }
    }

    private void number(String number) {
        String wanted = number.strip();
        if (wanted.contains("@")) {
            int at = letter.text().toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                hits.add(new Hit(Kind.NUMBER, at, at + wanted.length()));
            }
            return;
        }
        digits(wanted, 9, Kind.NUMBER);
    }

    private void reference(String reference) {
        digits(reference, reference.replaceAll("\\D", "").length(), Kind.REFERENCE);
    }

    /** The last so many digits, in whatever groups they are written. */
    private void digits(String wanted, int last, Kind kind) {
        String digits = wanted.replaceAll("\\D", "");
        if (digits.length() < 6) {
            return;
        }
        String end = digits.substring(Math.max(0, digits.length() - last));
        Matcher runs = DIGITS.matcher(letter.text());
        while (runs.find()) {
            if (runs.group().replaceAll("\\D", "").contains(end)) {
                hits.add(new Hit(kind, runs.start(), runs.end()));
            }
        }
    }

    private void place(String place) {
        Matcher postcodes = POSTCODE.matcher(place);
        while (postcodes.find()) {
            String code = squeezed(postcodes.group());
            Matcher inLetter = POSTCODE.matcher(letter.text());
            while (inLetter.find()) {
                if (squeezed(inLetter.group()).equals(code)) {
                    hits.add(new Hit(Kind.ADDRESS, inLetter.start(), inLetter.end()));
                }
            }
        }
        List<String> words = Tokens.of(POSTCODE.matcher(place).replaceAll(" ")).folded();
        boolean numbered = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).chars().anyMatch(Character::isDigit)) {
                numbered = true;
                homeNumber(words.get(i));
                if (i + 1 < words.size()) {
                    found(Kind.ADDRESS, words.subList(i, i + 2));
                }
            }
        }
        // A home with a name instead of a number.
        if (!numbered && words.size() >= 2) {
            found(Kind.ADDRESS, words);
        }
    }

    /** "Flat 3", "no. 3", however the person wrote it. */
    private void homeNumber(String number) {
        List<Token> all = letter.all();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).folded().equals(number)
                    && HOME_WORDS.contains(all.get(i - 1).folded())) {
                hits.add(new Hit(Kind.ADDRESS, all.get(i - 1).from(), all.get(i).to()));
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private void told(String words) {
        List<String> told = Tokens.of(words).folded();
        for (int i = 0; i + OWN_WORDS <= told.size(); i++) {
            List<String> row = told.subList(i, i + OWN_WORDS);
            if (row.stream().anyMatch(word -> word.length() >= UNUSUAL)) {
                found(Kind.DETAIL, row);
            }
        }
        Set<String> unusual = new HashSet<>(told);
        unusual.removeIf(word -> word.length() < UNUSUAL || isOrdinary.test(word));
        unusual.forEach(word -> found(Kind.DETAIL, List.of(word)));
        Matcher times = TIME.matcher(words);
        while (times.find()) {
            String time = times.group().replace('.', ':');
            Matcher inLetter = TIME.matcher(letter.text());
            while (inLetter.find()) {
                if (inLetter.group().replace('.', ':').equals(time)) {
                    hits.add(new Hit(Kind.DETAIL, inLetter.start(), inLetter.end()));
                }
            }
        }
        for (String flat : flats(told)) {
            homeNumber(flat);
        }
    }

    /** Numbers of homes in what was told. */
    private static Set<String> flats(List<String> told) {
        Set<String> numbers = new HashSet<>();
        for (int i = 1; i < told.size(); i++) {
            if (HOME_WORDS.contains(told.get(i - 1)) && told.get(i).chars().anyMatch(Character::isDigit)) {
                numbers.add(told.get(i));
            }
        }
        return numbers;
    }

    private void day(MonthDay day) {
        String number = String.valueOf(day.getDayOfMonth());
        for (Language language : Languages.all()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                String month = Tokens.fold(day.getMonth().getDisplayName(style, language.locale()));
                found(Kind.DETAIL, List.of(number, month));
                found(Kind.DETAIL, List.of(month, number));
            }
        }
        Pattern written =
                Pattern.compile("\\b0?%d\\s*[./-]\\s*0?%d\\b".formatted(day.getDayOfMonth(), day.getMonthValue()));
        Matcher inLetter = written.matcher(letter.text());
        while (inLetter.find()) {
            hits.add(new Hit(Kind.DETAIL, inLetter.start(), inLetter.end()));
        }
    }

    private void found(Kind kind, List<String> words) {
        letter.placesOf(words).forEach(place -> hits.add(new Hit(kind, place[0], place[1])));
    }

    /** In order; of places that overlap, one that covers them. */
    private List<Hit> sorted() {
        List<Hit> sorted = new ArrayList<>();
        hits.stream()
                .sorted(Comparator.comparingInt(Hit::from).thenComparing(hit -> -hit.to()))
                .forEach(hit -> {
                    if (sorted.isEmpty() || sorted.getLast().to() <= hit.from()) {
                        sorted.add(hit);
                    } else if (hit.to() > sorted.getLast().to()) {
                        Hit last = sorted.removeLast();
                        sorted.add(new Hit(last.kind(), last.from(), hit.to()));
                    }
                });
        return sorted;
    }
}
