package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private final Journey journey = SomeJourney.report();

    @Test
    void the_shortest_way_has_nine_pages() {
        assertThat(walk(SomeJourney.shortest()))
                .containsExactly(
                        "danger", "device", "who", "what", "where", "violence", "close", "landlord_staff", "identity");
    }

    @Test
    void only_four_answers_are_required() {
        assertThat(journey.problems(Answers.NONE))
                .extracting(Problem::question)
                .containsExactly("danger", "what", "where", "identity");
        assertThat(journey.problems(SomeJourney.shortest())).isEmpty();
    }

    @Test
    void how_to_reach_somebody_is_asked_only_of_those_who_want_it() {
        Answers named = SomeJourney.shortest().with("identity", Answer.chosen("named"));
        assertThat(walk(named)).endsWith("identity", "name", "contact");
        assertThat(walk(named.with("contact", Answer.chosen("none")))).endsWith("contact");
        assertThat(walk(named.with("contact", Answer.chosen("text"))))
                .endsWith("contact", "text_number", "text_wording", "phone_private", "hours");
    }

    @Test
    void somebody_in_danger_reads_where_help_is_before_anything_else_is_asked() {
        assertThat(walk(SomeJourney.shortest().with("danger", Answer.chosen("yes"))))
                .startsWith("danger", "danger_help", "device");
    }

    @Test
    void back_leads_where_one_came_from() {
        Answers answers = SomeJourney.shortest().with("danger", Answer.chosen("not_sure"));
        List<String> way = walk(answers);
        for (int i = 1; i < way.size(); i++) {
            assertThat(journey.previous(way.get(i), answers).map(Question::key)).contains(way.get(i - 1));
        }
        assertThat(journey.previous(way.getFirst(), answers)).isEmpty();
    }

    @Test
    void an_answer_to_a_question_no_longer_asked_does_not_count() {
        Answers changed =
                SomeJourney.shortest().with("who", Answer.chosen("me")).with("agrees", Answer.chosen("agrees"));
        assertThat(journey.heard(changed).byQuestion()).doesNotContainKey("agrees");
        assertThat(journey.heard(changed.with("who", Answer.chosen("for_someone")))
                        .byQuestion())
                .containsKey("agrees");
    }

    @Test
    void a_question_nobody_knows_is_not_kept() {
        assertThat(journey.heard(SomeJourney.shortest().with("made_up", Answer.said("x")))
                        .byQuestion())
                .doesNotContainKey("made_up");
    }

    @Test
    void answers_tell_of_danger_and_crisis_by_marks() {
        Answers answers = SomeJourney.shortest()
                .with("violence", Answer.chosen("weapon"))
                .with("coping", Answer.chosen("self_harm"))
                .with("close", Answer.chosen("former_partner"));
        assertThat(journey.marks(answers)).contains("violence", "weapon", "crisis", "domestic");
        assertThat(journey.marks(SomeJourney.shortest())).isEmpty();
    }

    @Test
    void every_question_has_its_place_on_the_task_list() {
        for (Question question : journey.questionnaire().questions()) {
            assertThat(journey.questionnaire().sections()).contains(question.section());
        }
    }

    private List<String> walk(Answers answers) {
        List<String> way = new ArrayList<>();
        Optional<Question> question = journey.next(null, answers);
        while (question.isPresent()) {
            way.add(question.get().key());
            question = journey.next(question.get().key(), answers);
        }
        return way;
    }
}
