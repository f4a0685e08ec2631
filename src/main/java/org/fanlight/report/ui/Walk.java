package org.fanlight.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaire;
import org.fanlight.ui.Say;

/**
 * Where somebody is on their way, and what lies before and behind. A stop is {@code way/<question>} on the short way,
 * {@code list/<question>} in a part of the task list, {@code change/<question>} from the list of what was told, or one of
 * the pages {@link #READY}, {@link #MORE} and {@link #CHECK}.
 */
record Walk(Journey journey, Answers answers) {

    static final String READY = "ready";
    static final String MORE = "more";
    static final String CHECK = "check";
    static final String HOME = "home";

    static final String WAY = "way";
    static final String LIST = "list";
    static final String CHANGE = "change";

    /** The first stop, or the one they were at if it is still there. */
    String start(Optional<String> at) {
        return at.filter(this::exists)
                .orElseGet(() -> journey.next(null, answers)
                        .map(question -> WAY + "/" + question.key())
                        .orElse(READY));
    }

    /** A stop in a few neutral signs, for an address (RU25): {@code w3} is the fourth question, on the short way. */
    static String mark(String stop, Questionnaire questionnaire) {
        String kind = kind(stop);
        return switch (kind) {
            case READY -> "r";
            case MORE -> "m";
            case CHECK -> "k";
            case WAY, LIST, CHANGE ->
                questionnaire
                        .find(key(stop))
                        .map(question -> kind.charAt(0)
                                + String.valueOf(questionnaire.questions().indexOf(question)))
                        .orElse("");
            default -> "";
        };
    }

    /** The stop of such a sign, where the answers lead to it. */
    Optional<String> stop(String mark) {
        List<String> all = new ArrayList<>(List.of(READY, MORE, CHECK));
        for (Question question : journey.asked(answers)) {
            all.addAll(List.of(WAY + "/" + question.key(), LIST + "/" + question.key(), CHANGE + "/" + question.key()));
        }
        return all.stream()
                .filter(stop -> mark(stop, journey.questionnaire()).equals(mark) && exists(stop))
                .findFirst();
    }

    private boolean exists(String stop) {
        if (stop.equals(READY) || stop.equals(MORE) || stop.equals(CHECK)) {
            return true;
        }
        return journey.asked(answers).stream()
                .anyMatch(question ->
                        question.key().equals(key(stop)) && (!kind(stop).equals(WAY) || isShort(question)));
    }

    private boolean isShort(Question question) {
        return question.isShort(journey.heard(answers));
    }

    /** The question of a stop. */
    Optional<Question> question(String stop) {
        return stop.contains("/") ? journey.questionnaire().find(key(stop)) : Optional.empty();
    }

    /** Where Continue leads. */
    String after(String stop) {
        String key = key(stop);
        return switch (kind(stop)) {
            case WAY ->
                journey.next(key, answers).map(next -> WAY + "/" + next.key()).orElse(READY);
            case LIST ->
                journey.nextInSection(key, answers)
                        .map(next -> LIST + "/" + next.key())
                        .orElse(MORE);
            // What a changed answer asks besides comes at once; then straight back (G11b).
            case CHANGE -> opened(key).map(next -> CHANGE + "/" + next.key()).orElse(CHECK);
            default -> CHECK;
        };
    }

    /** The next question that is asked only because of this one and has no answer yet. */
    private Optional<Question> opened(String key) {
        List<Question> asked = journey.asked(answers);
        int here = journey.questionnaire()
                .questions()
                .indexOf(journey.questionnaire().question(key));
        return asked.stream()
                .filter(question -> journey.questionnaire().questions().indexOf(question) > here)
                .filter(question -> question.when().anyOf().stream().anyMatch(all -> all.containsKey(key)))
                .filter(question -> answers.of(question.key()).isNone())
                .findFirst();
    }

    /** Where Back leads. */
    String before(String stop) {
        String key = key(stop);
        return switch (kind(stop)) {
            case WAY ->
                journey.previous(key, answers)
                        .map(last -> WAY + "/" + last.key())
                        .orElse(HOME);
            case LIST ->
                journey.previousInSection(key, answers)
                        .map(last -> LIST + "/" + last.key())
                        .orElse(MORE);
            case CHANGE -> CHECK;
            case READY -> {
                List<Question> way = journey.shortWay(answers);
                yield way.isEmpty() ? HOME : WAY + "/" + way.getLast().key();
            }
            default -> READY;
        };
    }

    /** The name of the tab: neutral, with the step, or the part of the task list and the step in it (RU25). */
    String title(String stop, Say say) {
        int way = journey.shortWay(answers).size();
        return switch (kind(stop)) {
            case WAY -> say.of("pages.title.step", "step", journey.step(key(stop), answers));
            case READY -> say.of("pages.title.step", "step", way + 1);
            case MORE -> say.of("pages.title.step", "step", way + 2);
            case CHECK -> say.of("pages.title.step", "step", way + 3);
            default -> title(journey.questionnaire().question(key(stop)), say);
        };
    }

    /** Counted over all questions of the part, asked or not, so that a page keeps its name. */
    private String title(Question question, Say say) {
        List<Question> part = journey.questionnaire().questions().stream()
                .filter(other -> other.section().equals(question.section()))
                .toList();
        return title(
                journey.questionnaire().sections().indexOf(question.section()) + 1, part.indexOf(question) + 1, say);
    }

    static String title(int part, int step, Say say) {
        return say.of("pages.title.part", Map.of("part", part, "step", step));
    }

    static String kind(String stop) {
        int slash = stop.indexOf('/');
        return slash < 0 ? stop : stop.substring(0, slash);
    }

    static String key(String stop) {
        return stop.substring(stop.indexOf('/') + 1);
    }
}
