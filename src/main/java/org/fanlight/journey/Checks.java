package org.fanlight.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanlight.common.PhoneNumber;

/** Says what is wrong with an answer, the same on every channel. An empty answer is fine unless it is required. */
final class Checks {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Set<String> DATE = Set.of("day", "month", "year");

    private final Question question;
    private final Answer answer;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private Checks(Question question, Answer answer, LocalDate today) {
        this.question = question;
        this.answer = answer;
        this.today = today;
    }

    static List<Problem> of(Question question, Answer raw, LocalDate today) {
        Checks checks = new Checks(question, Tidy.up(question, raw), today);
        checks.all();
        return checks.problems;
    }

    private void all() {
        if (question.type() == QuestionType.STATEMENT || question.type() == QuestionType.FILES) {
            return;
        }
        if (answer.isNone()) {
            if (question.required()) {
                problems.add(new Problem(question.key(), main(), question.texts() + ".missing", Map.of()));
            }
            return;
        }
        switch (question.type()) {
            case ONE, MANY -> choices();
            case TEXT, LONG, PLACE -> words();
            case NUMBER -> number();
            case DATE -> date();
            case PHONE -> phone();
            case HOURS -> hours();
            default -> {}
        }
    }

    private String main() {
        return question.type().isChoice() || question.type() == QuestionType.HOURS
                ? ""
                : question.type() == QuestionType.DATE ? "day" : "words";
    }

    private void choices() {
        Set<String> known = question.options().stream().map(Option::code).collect(Collectors.toSet());
        if (!known.containsAll(answer.choices())
                || question.type() == QuestionType.ONE && answer.choices().size() > 1) {
            add("", "choose");
            return;
        }
        boolean alone = question.options().stream().anyMatch(option -> option.exclusive() && answer.has(option.code()));
        if (alone && answer.choices().size() > 1) {
            add("", "alone");
        }
        if (answer.choices().isEmpty()) {
            add("", "choose");
        }
        length("words", answer.words(), question.limit());
    }

    private void words() {
        length("words", answer.words(), question.limit());
        answer.parts().forEach((part, value) -> length(part, value, 20));
        if ("email".equals(question.check()) && !EMAIL.matcher(answer.words()).matches()) {
            add("words", "email");
        }
        if (question.required() && answer.words().isBlank()) {
            problems.add(new Problem(question.key(), "words", question.texts() + ".missing", Map.of()));
        }
    }

    private void length(String part, String words, int limit) {
        int length = words.codePointCount(0, words.length());
        if (length > limit) {
            problems.add(new Problem(
                    question.key(), part, "journey.error.long", Map.of("limit", limit, "over", length - limit)));
        }
    }

    private void number() {
        String digits = Tidy.whole(answer.words());
        if (digits.isEmpty() || digits.length() > 9 || Integer.parseInt(digits) > question.limit()) {
            problems.add(
                    new Problem(question.key(), "words", "journey.error.number", Map.of("limit", question.limit())));
        }
    }

    private void date() {
        length("words", answer.words(), 500);
        if (answer.parts().isEmpty()) {
            return;
        }
        if (!DATE.containsAll(answer.parts().keySet())) {
            add("day", "date");
            return;
        }
        String day = answer.part("day");
        String month = answer.part("month");
        String year = answer.part("year");
        if (year.isEmpty() || !day.isEmpty() && month.isEmpty()) {
            add(year.isEmpty() ? "year" : "month", "date.parts");
            return;
        }
        try {
            // Without a day or month the first stands in: vagueness is never refused.
            LocalDate first = LocalDate.of(
                    Integer.parseInt(year),
                    month.isEmpty() ? 1 : Integer.parseInt(month),
                    day.isEmpty() ? 1 : Integer.parseInt(day));
            if (Integer.parseInt(year) < 1900 || Integer.parseInt(year) > 2200) {
                add("year", "date.year");
            } else if ("past".equals(question.check()) && first.isAfter(today)) {
                add("day", "date.future");
            }
        } catch (NumberFormatException | DateTimeException notADate) {
            add("day", "date");
        }
    }

    private void phone() {
        var number = PhoneNumber.parse(answer.words());
        if (number.isEmpty()) {
            add("words", "phone");
        } else if ("mobile".equals(question.check()) && !number.get().canGetTexts()) {
            add("words", "mobile");
        }
    }

    private void hours() {
        if (answer.choices().isEmpty()) {
            add("", "days");
        }
        Set<String> known = question.options().stream().map(Option::code).collect(Collectors.toSet());
        if (!known.containsAll(answer.choices())) {
            add("", "choose");
        }
        try {
            LocalTime from = LocalTime.parse(answer.part("from"));
            if (!from.isBefore(LocalTime.parse(answer.part("to")))) {
                add("to", "hours");
            }
        } catch (DateTimeParseException notATime) {
            add("from", "hours.both");
        }
    }

    private void add(String part, String text) {
        problems.add(new Problem(question.key(), part, "journey.error." + text, Map.of()));
    }
}
