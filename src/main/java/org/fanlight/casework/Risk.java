package org.fanlight.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The risk questions, their points and bands; the same for every landlord until one sets its own. A flag makes the band
 * high. What is not known never lowers it: with one of {@link #NEVER_STANDARD} open it is at least medium (RU10).
 */
public final class Risk {

    /** One answer to a question. @param flag whether it makes the band high by itself */
    public record Choice(String code, int points, boolean flag) {}

    /** One question; its text is {@code staff.risk.<key>}. */
    public record Question(String key, List<Choice> choices) {}

    /** How great the risk is. */
    public enum Band {
        STANDARD,
        MEDIUM,
        HIGH
    }

    /**
     * What the answers come to.
     *
     * @param notKnown questions without an answer, shown beside the band
     */
    public record Result(int points, Band band, List<String> flags, List<String> notKnown) {

        /** Below this nobody sets the band, not even a senior: too little is known (RU10). */
        public Band lowest() {
            return notKnown.stream().anyMatch(NEVER_STANDARD::contains) ? Band.MEDIUM : Band.STANDARD;
        }
    }

    /** Unanswered, these never allow the standard band. */
    static final Set<String> NEVER_STANDARD = Set.of("r6", "r8", "r10", "r12");

    public static final List<Question> QUESTIONS = List.of(
            ask("r1", "first 0", "now-and-then 1", "monthly 2", "weekly 3", "daily 5"),
            ask("r2", "no 0", "same 1", "worse 3"),
            ask("r3", "no 0", "maybe 1", "yes 2"),
            ask("r4", "nobody 0", "group 1", "household 2", "person 3"),
            ask("r5", "no 0", "not-sure 2", "yes 3"),
            ask("r6", "none 0", "threats 4!", "assault 6!"),
            ask("r7", "unknown 0", "known 1", "close 2", "violent 3"),
            ask("r8", "not 0", "some 1", "a-lot 3", "cannot-cope 5!"),
            ask("r9", "none 0", "one 2", "more 3"),
            ask("r10", "no 0", "yes 2", "hurt 4!"),
            ask("r11", "family 0", "little 1", "nobody 3"),
            ask("r12", "yes 0", "not-sure 2", "no 5!"),
            ask("r13", "0-3 0", "4-6 1", "7-8 2", "9-10 4"));

    private static final int MEDIUM_FROM = 12;
    private static final int HIGH_FROM = 23;

    private Risk() {}

    /** What these answers come to. @param answers the chosen code by question; a question that is missing is not known */
    public static Result of(Map<String, String> answers) {
        int points = 0;
        List<String> flags = new ArrayList<>();
        List<String> notKnown = new ArrayList<>();
        for (Question question : QUESTIONS) {
            var choice = question.choices().stream()
                    .filter(one -> one.code().equals(answers.get(question.key())))
                    .findFirst();
            if (choice.isEmpty()) {
                notKnown.add(question.key());
            } else {
                points += choice.get().points();
                if (choice.get().flag()) {
                    flags.add(question.key());
                }
            }
        }
        return new Result(points, band(points, flags, notKnown), List.copyOf(flags), List.copyOf(notKnown));
    }

    /** The greater of two bands. */
    static Band greater(Band one, Band other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Band band(int points, List<String> flags, List<String> notKnown) {
        Band byPoints = points >= HIGH_FROM ? Band.HIGH : points >= MEDIUM_FROM ? Band.MEDIUM : Band.STANDARD;
        Band floor = !flags.isEmpty()
                ? Band.HIGH
                : notKnown.stream().anyMatch(NEVER_STANDARD::contains) ? Band.MEDIUM : Band.STANDARD;
        return greater(byPoints, floor);
    }

    private static Question ask(String key, String... choices) {
        List<Choice> read = new ArrayList<>();
        for (String choice : choices) {
            String[] parts = choice.split(" ");
            boolean flag = parts[1].endsWith("!");
            read.add(new Choice(parts[0], Integer.parseInt(parts[1].replace("!", "")), flag));
        }
        return new Question(key, List.copyOf(read));
    }
}
