package org.fanlight.telephone;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.Lexicon;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a text as the answer to a question, or says that it cannot: numbers in any digits, the words of an option in any
 * language, yes and no, with or without politeness. Never guesses.
 */
@Component
class Reading {

    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern DATE = Pattern.compile("(?:(\\d{1,2})[ ./-]+)?(\\d{1,2})[ ./-]+(\\d{4})");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAID = Set.of("yes", "no", "not_sure", "rather_not_say", "none");

    private final Said said;
    private final Quiet quiet;

    Reading(Said said, Quiet quiet) {
        this.said = said;
        this.quiet = quiet;
    }

    /** The answer; empty when it cannot be one. @param from the number they text from, for "this one" */
    Optional<Answer> read(Question question, String text, PhoneNumber from) {
        return switch (question.type()) {
            case ONE -> one(question, text);
            case MANY -> many(question, text);
            case HOURS -> hours(question, text);
            case PHONE -> Optional.of(phone(text, from));
            case DATE -> Optional.of(date(text));
            case PLACE -> Optional.of(place(text));
            case NUMBER -> Optional.of(Answer.said(latin(text).strip()));
            case TEXT, LONG -> Optional.of(Answer.said(text));
            case FILES, STATEMENT -> Optional.empty();
        };
    }

    private Optional<Answer> one(Question question, String text) {
        String plain = said.plain(text);
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            if (plain.equals(String.valueOf(i + 1))
                    || latin(plain).equals(String.valueOf(i + 1))
                    || isNamed(option, text)) {
                return Optional.of(Answer.chosen(option.code()));
            }
        }
        return withWords(question, text);
    }

    /** "2, my brother in law": an option that opens one's own words, and the words. */
    private static Optional<Answer> withWords(Question question, String text) {
        Matcher matcher = Pattern.compile("\\s*(\\d{1,2})[\\s.,:;)-]+(\\S.*)", Pattern.DOTALL)
                .matcher(latin(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        if (number < 1 || number > question.options().size()) {
            return Optional.empty();
        }
        Option option = question.options().get(number - 1);
        // The words as they were written, in their own digits.
        String words = text.substring(text.length() - matcher.group(2).length());
        return option.words() ? Optional.of(Answer.chosen(option.code()).saying(words.strip())) : Optional.empty();
    }

    private Optional<Answer> many(Question question, String text) {
        String digits = latin(text);
        Matcher numbers = Pattern.compile("\\s*((?:\\d{1,2}[\\s.,;:&+/-]*)+)(.*)", Pattern.DOTALL)
                .matcher(digits);
        if (numbers.matches()) {
            Set<String> codes = new LinkedHashSet<>();
            boolean open = false;
            for (String number : numbers.group(1).split("\\D+")) {
                int at = number.isEmpty() ? 0 : Integer.parseInt(number);
                if (at < 1 || at > question.options().size()) {
                    return Optional.empty();
                }
                Option option = question.options().get(at - 1);
                codes.add(option.code());
                open = open || option.words();
            }
            String rest = numbers.group(2).strip();
            if (rest.isEmpty() || said.is("polite", rest)) {
                return Optional.of(Answer.chosen(codes.toArray(String[]::new)));
            }
            String words = text.strip();
            return open
                    ? Optional.of(Answer.chosen(codes.toArray(String[]::new))
                            .saying(words.substring(words.length() - rest.length())))
                    : Optional.empty();
        }
        return question.options().stream()
                .filter(option -> isNamed(option, text))
                .findFirst()
                .map(option -> Answer.chosen(option.code()));
    }

    /** Whether the text is this option's own words, in any language, or one of the usual words for it. */
    private boolean isNamed(Option option, String text) {
        if (SAID.contains(option.code()) && said.is(option.code(), text)) {
            return true;
        }
        if (option.code().equals("do_not_know") && said.is("not_sure", text)) {
            return true;
        }
        String plain = Lexicon.folded(text);
        for (Language language : Languages.all()) {
            if (plain.equals(Lexicon.folded(quiet.say(language, option.text())))) {
                return true;
            }
        }
        return false;
    }

    /** Days by their numbers, then from and to: {@code 1 2 3 4 5 10-16}. */
    private static Optional<Answer> hours(Question question, String text) {
        String latin = latin(text).replaceAll("[–—]", "-");
        Matcher times = HOURS.matcher(latin);
        if (!times.find()) {
            return Optional.empty();
        }
        String rest = latin.substring(0, times.start()) + " " + latin.substring(times.end());
        List<String> days = new ArrayList<>();
        for (String number : rest.strip().split("\\D+")) {
            if (!number.isEmpty()) {
                int day = Integer.parseInt(number);
                if (day < 1 || day > question.options().size()) {
                    return Optional.empty();
                }
                days.add(question.options().get(day - 1).code());
            }
        }
        String from = time(times.group(1), times.group(2));
        String to = time(times.group(3), times.group(4));
        return days.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.chosen(days.toArray(String[]::new))
                        .with("from", from)
                        .with("to", to));
    }

    private static String time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours > 23 || minutes > 59 ? "" : LocalTime.of(hours, minutes).toString();
    }

    private Answer phone(String text, PhoneNumber from) {
        boolean thisOne = latin(said.plain(text)).equals("1") || said.is("yes", text);
        return Answer.said(thisOne ? from.e164() : text.strip());
    }

    private static Answer date(String text) {
        Matcher date = DATE.matcher(latin(text).strip());
        if (!date.matches()) {
            return Answer.said(text);
        }
        Answer answer = Answer.NONE.with("month", date.group(2)).with("year", date.group(3));
        return date.group(1) == null ? answer : answer.with("day", date.group(1));
    }

    /** A postcode at the end is the part of its own that it is on every other channel. */
    private static Answer place(String text) {
        Matcher postcode = POSTCODE.matcher(text.strip());
        if (!postcode.find() || postcode.end() != text.strip().length()) {
            return Answer.said(text);
        }
        String before = text.strip().substring(0, postcode.start()).replaceFirst("[\\s,;]+$", "");
        String code = postcode.group(1).toUpperCase(Locale.ROOT);
        return Answer.said(before.isEmpty() ? code : before).with("postcode", code);
    }

    /** The same text with digits of any script as 0 to 9; nothing else changes, not even its length in characters. */
    static String latin(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isDigit(c) && c < 0x10000
                        ? String.valueOf((char) ('0' + Character.digit(c, 10)))
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
