package org.fanlight.casework.meeting;

import java.util.List;
import java.util.UUID;
import org.fanlight.journey.Answer;
import org.fanlight.report.ReportFacts;
import org.springframework.stereotype.Component;

/** Reads how somebody would like to talk from what they reported; the newest answer stands. */
@Component
class WishesOfReport {

    private static final List<String> MODES = List.of("phone", "face", "bsl");

    private final ReportFacts facts;

    WishesOfReport(ReportFacts facts) {
        this.facts = facts;
    }

    Wishes of(UUID reportId) {
        var answers = facts.newest(reportId);
        Answer place = answers.getOrDefault("talk_place", Answer.NONE);
        return new Wishes(
                answers.getOrDefault("spoken", Answer.NONE).words(),
                answers.getOrDefault("interpreter", Answer.NONE).choices().stream()
                        .filter(MODES::contains)
                        .toList(),
                first(answers.getOrDefault("interpreter_who", Answer.NONE), "either"),
                answers.getOrDefault("interpreter_family", Answer.NONE).has("never"),
                first(place, ""),
                place.words(),
                answers.getOrDefault("adjustments", Answer.NONE).words());
    }

    /** Whom they would rather talk to; nothing when they did not say. */
    Answer officer(UUID reportId) {
        return facts.newest(reportId).getOrDefault("officer", Answer.NONE);
    }

    private static String first(Answer answer, String otherwise) {
        return answer.choices().stream().findFirst().orElse(otherwise);
    }
}
