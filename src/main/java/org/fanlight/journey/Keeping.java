package org.fanlight.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanlight.common.Texts;
import org.fanlight.ui.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /keep}: what {@code keep.js} sends while somebody types. It reaches the sealed draft even when the page's
 * session has ended, and answers how much more can be written. Another site cannot send it: it has no way to add the
 * header without being asked first, and {@code SameOriginFilter} refuses it besides.
 */
@Configuration
class Keeping {

    private static final int MOST_CHARACTERS = 40_000;
    private static final int MOST_CHOICES = 60;
    private static final String PART = "part.";

    /** What a form or its field may be called. */
    private static final Pattern NAME = Pattern.compile("[a-z_]{1,40}");

    /** What {@code keep.js} itself says with each form. */
    private static final Set<String> OWN = Set.of("j", "q", "t");

    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final Texts texts;

    Keeping(Drafts drafts, Questionnaires questionnaires, Texts texts) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.texts = texts;
    }

    @Bean
    RouterFunction<ServerResponse> keepRoute() {
        return RouterFunctions.route().POST("/keep", this::keep).build();
    }

    private ServerResponse keep(ServerRequest request) {
        if (request.headers().header("X-Keep").isEmpty()) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        MultiValueMap<String, String> fields = request.params();
        long size = fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (size > MOST_CHARACTERS + 2000 || fields.size() > 20) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        Visit visit = Visit.of(request.servletRequest());
        String journey = Optional.ofNullable(fields.getFirst("j")).orElse("");
        Optional<Draft> draft = drafts.find(journey.isEmpty() ? "report" : journey, visit.handle());
        if (draft.isEmpty()) {
            return ServerResponse.status(HttpStatus.CONFLICT).build();
        }
        if (!String.valueOf(fields.getFirst("t")).matches("\\d{1,15}")) {
            return ServerResponse.badRequest().build();
        }
        long turn = Long.parseLong(String.valueOf(fields.getFirst("t")));
        if (TypedWords.isForms(draft.get())) {
            return keepForm(draft.get(), visit, fields, turn);
        }
        Optional<Question> question = questionnaires
                .journey(draft.get().questionnaire(), draft.get().landlord())
                .questionnaire()
                .find(String.valueOf(fields.getFirst("q")));
        if (question.isEmpty()) {
            return ServerResponse.badRequest().build();
        }
        Answer typed = answer(fields);
        Answer before = draft.get().answers().of(question.get().key());
        if (!before.part("limits").isEmpty()) {
            typed = typed.with("limits", before.part("limits"));
        }
        drafts.keepTyped(draft.get(), visit.handle(), question.get().key(), typed, turn);
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(count(question.get(), typed, visit));
    }

    /** A form that is no questionnaire: each field by its name. */
    private ServerResponse keepForm(Draft draft, Visit visit, MultiValueMap<String, String> fields, long turn) {
        String form = String.valueOf(fields.getFirst("q"));
        if (!NAME.matcher(form).matches()) {
            return ServerResponse.badRequest().build();
        }
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (NAME.matcher(name).matches() && !OWN.contains(name)) {
                typed.put(name, String.join(",", values));
            }
        });
        drafts.keepTyped(draft, visit.handle(), form, TypedWords.answer(typed), turn);
        return ServerResponse.noContent().build();
    }

    private static Answer answer(MultiValueMap<String, String> fields) {
        List<String> choices = fields.getOrDefault("choice", List.of()).stream()
                .filter(code -> code.length() <= 40)
                .limit(MOST_CHOICES)
                .toList();
        Answer answer = new Answer(
                choices, Optional.ofNullable(fields.getFirst("words")).orElse(""), Map.of());
        for (String name : fields.keySet()) {
            String value = Optional.ofNullable(fields.getFirst(name)).orElse("");
            if (name.startsWith(PART) && name.length() <= 20 && value.length() <= 100 && !name.endsWith("limits")) {
                answer = answer.with(name.substring(PART.length()), value);
            }
        }
        return answer;
    }

    /** How much more can be written, in the person's language; more than that is kept all the same, and told. */
    private String count(Question question, Answer typed, Visit visit) {
        if (question.type() != QuestionType.LONG) {
            return "";
        }
        String words = Tidy.up(question, typed).words();
        int left = question.limit() - words.codePointCount(0, words.length());
        return left >= 0
                ? texts.say(visit.language(), "journey.count.left", Map.of("left", left))
                : texts.say(visit.language(), "journey.count.over", Map.of("over", -left));
    }
}
