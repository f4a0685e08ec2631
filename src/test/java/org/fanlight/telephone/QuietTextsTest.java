package org.fanlight.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.contact.Lexicon;
import org.fanlight.contact.Segments;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text of a conversation, in every language and for every landlord (RU3, G22, G23). */
@FanlightTest
class QuietTextsTest {

    /** Kept as what the person told us, never sent to a phone. */
    private static final Set<String> NOT_SENT = Set.of("text.call.what", "text.call.where");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]{2,}");
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");

    @Autowired
    Texts texts;

    @Autowired
    Prompts prompts;

    @Autowired
    Quiet quiet;

    @Autowired
    Said said;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Landlords landlords;

    @Autowired
    Clock clock;

    @Test
    void no_text_holds_an_alarm_word_and_none_takes_more_than_three_segments() {
        List<String> faults = new ArrayList<>();
        for (Language language : Languages.all()) {
            everyText(language).forEach((name, text) -> {
                List<String> alarms = new ArrayList<>(Lexicon.of(language).alarms(text));
                alarms.addAll(Lexicon.of(Language.ENGLISH).alarms(text));
                if (!alarms.isEmpty()) {
                    faults.add(language.tag() + " " + name + " says " + alarms + ": " + text);
                }
                if (Segments.of(text).count() > Prompts.MOST_SEGMENTS) {
                    faults.add(language.tag() + " " + name + " is too long");
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_option_of_every_question_is_shown_with_its_number_however_long_the_list() {
        for (Language language : Languages.all()) {
            for (Question question : questions("one_housing")) {
                if (question.type().isChoice()) {
                    String all = String.join("\n", shown(question, language));
                    for (int i = 0; i < question.options().size(); i++) {
                        String line = (i + 1) + " "
                                + quiet.say(language, question.options().get(i).text());
                        assertThat(all.lines()).contains(line);
                    }
                }
            }
        }
    }

    @Test
    void every_word_we_ask_people_to_text_is_understood() {
        List<String> unknown = new ArrayList<>();
        for (Language language : Languages.all()) {
            texts.keys(language).stream()
                    .filter(key -> key.startsWith("text."))
                    .filter(key -> !NOT_SENT.contains(key))
                    .forEach(key -> {
                        String text = texts.pattern(language, key);
                        words(text).stream()
                                .filter(word -> !isUnderstood(word))
                                .forEach(word -> unknown.add(language.tag() + " " + key + " " + word));
                    });
        }
        assertThat(unknown).isEmpty();
    }

    private boolean isUnderstood(String word) {
        return word.equals("STOP")
                || said.command(word).isPresent()
                || said.language(word).isPresent();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        CAPITALS.matcher(text).results().forEach(word -> words.add(word.group()));
        QUOTED.matcher(text).results().forEach(word -> words.add(word.group(1)));
        return words;
    }

    private Map<String, String> everyText(Language language) {
        Map<String, String> all = new LinkedHashMap<>();
        texts.keys(language).stream()
                .filter(key -> key.startsWith("text.") && !NOT_SENT.contains(key))
                .forEach(key -> all.put(key, quiet.say(language, key, Map.of("time", "17:00"))));
        for (var pack : landlords.all()) {
            for (Question question : questions(pack.landlord())) {
                if (question.type() != QuestionType.STATEMENT) {
                    List<String> shown = shown(question, language);
                    for (int i = 0; i < shown.size(); i++) {
                        all.put(pack.landlord() + " " + question.key() + " " + i, shown.get(i));
                    }
                }
            }
        }
        return all;
    }

    private List<String> shown(Question question, Language language) {
        List<String> shown = new ArrayList<>();
        int from = 0;
        do {
            Prompts.Prompt prompt = prompts.ask(question, language, from);
            shown.add(prompt.text());
            from = prompt.next();
        } while (from > 0);
        return shown;
    }

    private List<Question> questions(String landlord) {
        return questionnaires
                .journey(ReportDesk.REPORT, landlord)
                .questionnaire()
                .questions();
    }
}
