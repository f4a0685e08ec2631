package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Assessment.Care;
import org.fanlight.casework.Assessment.Gap;
import org.fanlight.casework.Risk.Band;
import org.fanlight.casework.review.CaseReview.Outcome;
import org.fanlight.casework.review.CaseReviewDesk;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** The risk: scored, raised by anybody, lowered by two, assessed again when it has to be. */
@FanlightTest
class RiskDeskTest {

    private static final As OFFICER = As.officer("hexagon");
    private static final As SENIOR = As.senior("hexagon");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseReviewDesk reviews;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    BandDesk bands;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ToldDesk told;

    @Autowired
    Landlords landlords;

    @Test
    @Keeps("XC-21")
    void each_band_is_scored_a_flag_forces_high_lowering_takes_a_senior_and_more_told_asks_again() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet().with("afraid", Answer.said("8")));
        UUID id = some.of(receipt);
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        assertThat(scored(id, Map.of())).isEqualTo(Band.STANDARD);
        assertThat(scored(id, Map.of("r1", "weekly", "r2", "worse", "r4", "person", "r5", "yes")))
                .isEqualTo(Band.MEDIUM);
        assertThat(scored(
                        id,
                        Map.of(
                                "r1", "daily", "r2", "worse", "r3", "yes", "r4", "person", "r5", "yes", "r9", "more",
                                "r13", "9-10")))
                .isEqualTo(Band.HIGH);
        UUID flagged = some.open("hexagon", SomeCase.quiet());
        OFFICER.does(() -> desk.takeUp(flagged, some.seen(OFFICER, flagged)));
        assertThat(scored(flagged, Map.of("r12", "no"))).isEqualTo(Band.HIGH);
        assertThat(OFFICER.gets(() -> assessments.of(id))
                        .getFirst()
                        .assessment()
                        .ownRating())
                .isEqualTo(8);

        var lowered = answers(Map.of());
        assertThat(gaps(id, SomeCase.assessed(lowered, "Nobody", "no", "", "", Band.STANDARD)))
                .containsExactly(Gap.SENIOR_LOWERS);
        OFFICER.does(() -> bands.set(id, some.seen(OFFICER, id), Band.MEDIUM, "They moved away."));
        assertThat(OFFICER.gets(() -> bands.now(id))).contains(Band.HIGH);
        UUID change = OFFICER.gets(() -> bands.of(id)).getFirst().id();
        assertThatThrownBy(() -> OFFICER.does(() -> bands.decide(id, change, true)))
                .isInstanceOf(AccessDeniedException.class);
        SENIOR.does(() -> bands.decide(id, change, true));
        assertThat(OFFICER.gets(() -> bands.now(id))).contains(Band.MEDIUM);
        OFFICER.does(() -> bands.set(id, some.seen(OFFICER, id), Band.HIGH, "Seen near the school."));
        assertThat(OFFICER.gets(() -> bands.now(id))).contains(Band.HIGH);

        As.reporter(receipt.partyId(), "hexagon")
                .does(() -> told.addIncident(Answers.NONE.with("what", Answer.said("Again last night."))));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(openTasks(id)).contains("assess-again"));
        SENIOR.does(() -> assessments.finish(id, some.seen(SENIOR, id), calm(Map.of("r12", "no"))));
        assertThat(openTasks(id)).doesNotContain("assess-again");
        OFFICER.does(() -> reviews.keep(id, some.seen(OFFICER, id), ReviewTest.review(Outcome.CONTINUE)));
        assertThat(openTasks(id)).contains("assess-at-review");
    }

    @Test
    void a_senior_who_proposed_the_lower_band_waits_for_another() {
        UUID id = some.open("hexagon", SomeCase.quiet());
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        scored(id, Map.of("r12", "no"));
        SENIOR.does(() -> bands.set(id, some.seen(SENIOR, id), Band.STANDARD, "The lock is new."));
        UUID change = SENIOR.gets(() -> bands.of(id)).getFirst().id();
        assertThatThrownBy(() -> SENIOR.does(() -> bands.decide(id, change, true)))
                .isInstanceOf(BandDesk.Refused.class);
        assertThat(openTasks(id)).contains("decide-band");
        As.manager("hexagon").does(() -> bands.decide(id, change, false));
        assertThat(OFFICER.gets(() -> bands.now(id))).contains(Band.HIGH);
        assertThat(openTasks(id)).doesNotContain("decide-band");
    }

    @Test
    void what_is_not_known_stays_medium_whoever_asks_and_is_asked_within_a_day() {
        UUID id = some.open("hexagon", SomeCase.quiet());
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        var answers = answers(Map.of("r8", Assessment.NOT_KNOWN));
        assertThatThrownBy(() -> SENIOR.does(() -> assessments.finish(
                        id, some.seen(SENIOR, id), SomeCase.assessed(answers, "Nobody", "no", "", "", Band.STANDARD))))
                .isInstanceOfSatisfying(
                        AssessmentDesk.Incomplete.class,
                        incomplete -> assertThat(incomplete.gaps()).containsExactly(Gap.NOT_KNOWN));
        OFFICER.does(() -> assessments.finish(
                id, some.seen(OFFICER, id), SomeCase.assessed(answers, "Nobody", "no", "", "", Band.MEDIUM)));
        assertThat(openTasks(id)).contains("ask-risk");
        assertThatThrownBy(() ->
                        OFFICER.does(() -> bands.set(id, some.seen(OFFICER, id), Band.STANDARD, "It seems calm.")))
                .isInstanceOf(BandDesk.Refused.class);
    }

    @Test
    @Keeps("HEX-3.1b")
    void an_assessment_says_something_for_safety_health_and_welfare_or_that_nothing_is_needed() {
        UUID id = some.open("hexagon", SomeCase.quiet());
        OFFICER.does(() -> desk.takeUp(id, some.seen(OFFICER, id)));
        assertThat(landlords.current("hexagon").handling().riskSections())
                .containsExactly("safety", "health", "welfare");
        var lock = new Care(false, "A new lock today.");
        var empty = new Care(false, " ");
        var none = new Care(true, "");
        assertThat(gaps(id, cared(Map.of("safety", lock, "health", empty, "welfare", none))))
                .containsExactly(Gap.CARE);
        assertThat(gaps(id, cared(Map.of("safety", lock, "welfare", none)))).containsExactly(Gap.CARE);
        assertThat(cared(Map.of("safety", lock)).gaps(false, List.of("safety"))).isEmpty();
        assertThat(gaps(id, cared(Map.of("safety", lock, "health", none, "welfare", none))))
                .isEmpty();
        assertThat(OFFICER.gets(() -> assessments.of(id))
                        .getFirst()
                        .assessment()
                        .care())
                .containsEntry("safety", lock);
    }

    private static Assessment cared(Map<String, Care> care) {
        return new Assessment(answers(Map.of()), "Nobody", "no", "", "", Band.STANDARD, care, null);
    }

    private static Map<String, String> answers(Map<String, String> changed) {
        Map<String, String> answers = new HashMap<>(SomeCase.calm().answers());
        answers.putAll(changed);
        return answers;
    }

    private static Assessment calm(Map<String, String> changed) {
        var answers = answers(changed);
        return SomeCase.assessed(
                answers, "The person", "no", "", "", Risk.of(answers).band());
    }

    /** What the band is after these answers; each call assesses again, higher than before. */
    private Band scored(UUID id, Map<String, String> changed) {
        assertThat(gaps(id, calm(changed))).isEmpty();
        return OFFICER.gets(() -> bands.now(id)).orElseThrow();
    }

    private List<Gap> gaps(UUID id, Assessment assessment) {
        try {
            OFFICER.does(() -> assessments.finish(id, some.seen(OFFICER, id), assessment));
            return List.of();
        } catch (AssessmentDesk.Incomplete incomplete) {
            return incomplete.gaps();
        }
    }

    private List<String> openTasks(UUID id) {
        return OFFICER.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }
}
