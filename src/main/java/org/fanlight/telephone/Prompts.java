package org.fanlight.telephone;

import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.contact.Segments;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.springframework.stereotype.Component;

/** Asks a question in one text of at most three segments (RU3); what does not fit of a long list comes when 0 is sent. */
@Component
class Prompts {

    static final int MOST_SEGMENTS = 3;

    private final Quiet quiet;

    Prompts(Quiet quiet) {
        this.quiet = quiet;
    }

    /**
     * A question as a text.
     *
     * @param next the first option that did not fit; 0 when none is left
     */
    record Prompt(String text, int next) {}

    /** @param from the first option to show, from 0 */
    Prompt ask(Question question, Language language, int from) {
        String heading = quiet.say(language, question.heading());
        String how = how(question, language);
        String skip = question.required() || question.type() == QuestionType.STATEMENT
                ? ""
                : "\n" + quiet.say(language, "text.skip");
        if (!question.type().isChoice()) {
            return new Prompt(firstThatFits(List.of(heading + how + skip, heading + how, heading)), 0);
        }
        List<Option> options = question.options();
        for (int shown = options.size(); shown > from; shown--) {
            boolean all = shown == options.size();
            String list =
                    list(options, from, shown, language) + (all ? "" : "\n0 " + quiet.say(language, "text.further"));
            for (String end : all ? List.of(how + skip, how, "") : List.of(how, "")) {
                String text = (from == 0 ? heading + "\n" : "") + list + end;
                if (fits(text)) {
                    return new Prompt(text, all ? 0 : shown);
                }
            }
        }
        throw new IllegalStateException(question.key() + " does not fit in " + language.tag());
    }

    private String list(List<Option> options, int from, int to, Language language) {
        StringBuilder list = new StringBuilder();
        for (int i = from; i < to; i++) {
            list.append(i == from ? "" : "\n")
                    .append(i + 1)
                    .append(' ')
                    .append(quiet.say(language, options.get(i).text()));
        }
        return list.toString();
    }

    private String how(Question question, Language language) {
        String key =
                switch (question.type()) {
                    case MANY -> "text.several";
                    case HOURS -> "text.hours";
                    case PHONE -> "text.number";
                    case DATE -> "text.date";
                    case FILES -> "text.pictures";
                    default -> "";
                };
        return key.isEmpty() ? "" : "\n" + quiet.say(language, key);
    }

    private static String firstThatFits(List<String> texts) {
        return texts.stream().filter(Prompts::fits).findFirst().orElseThrow();
    }

    static boolean fits(String text) {
        return Segments.of(text).count() <= MOST_SEGMENTS;
    }
}
