package org.fanlight.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every questionnaire, read and checked once at start: a mistake in {@code questionnaires/*.yml} stops the start with
 * file and line.
 */
@Component
public class Questionnaires {

    private final Map<String, Questionnaire> byName = new TreeMap<>();
    private final LandlordLists lists;
    private final Clock clock;

    Questionnaires(LandlordLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:questionnaires/*.yml")) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    Questionnaire read = QuestionnaireFile.read(String.valueOf(file.getFilename()), reader);
                    byName.put(read.name(), read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Questionnaire> all() {
        return List.copyOf(byName.values());
    }

    /** The journey of this name with the landlord's own lists filled in. */
    public Journey journey(String name, String landlord) {
        Questionnaire read = byName.get(name);
        if (read == null) {
            throw new IllegalArgumentException("no questionnaire " + name);
        }
        List<Question> questions = new ArrayList<>();
        for (Question question : read.questions()) {
            questions.add(question.list() == null ? question : question.offering(offered(question, landlord)));
        }
        return new Journey(
                new Questionnaire(read.name(), read.version(), read.texts(), read.sections(), List.copyOf(questions)),
                clock);
    }

    /** The landlord's codes, with what the file says of them; those the file alone names follow. */
    private List<Option> offered(Question question, String landlord) {
        Map<String, Option> named = new TreeMap<>();
        question.options().forEach(option -> named.put(option.code(), option));
        List<Option> offered = new ArrayList<>();
        for (String code : lists.codes(String.valueOf(question.list()), landlord)) {
            Option known = named.get(code);
            offered.add(
                    known == null
                            ? new Option(
                                    code,
                                    false,
                                    false,
                                    Set.of(),
                                    QuestionnaireFile.listText(String.valueOf(question.list()), code))
                            : known);
        }
        return offered;
    }
}
