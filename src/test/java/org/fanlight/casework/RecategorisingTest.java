package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.category.Category;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.category.Finding;
import org.fanlight.casework.category.FindingRefused;
import org.fanlight.casework.category.FindingRefused.Why;
import org.fanlight.casework.category.Intention;
import org.fanlight.casework.category.ReviewDesk;
import org.fanlight.casework.counts.CategoryCounts;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.voice.AnotherLook;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.Receipt;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** As what a case is handled: proposed, approved, told, and looked at again. What was perceived never changes. */
@FanlightTest
class RecategorisingTest {

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
    CategoryDesk categories;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    CategoryCounts counts;

    @Autowired
    Letters letters;

    @Autowired
    AnotherLook anotherLook;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ToldDesk told;

    @Test
    @Keeps("XC-19")
    @Keeps("HEX-2a")
    @Keeps("HEX-2c")
    void a_racist_incident_becomes_a_dispute_only_with_reason_and_a_senior_and_stays_perceived_as_hate() {
        moves_with_reason_approval_letter_and_both_counts("hexagon");
    }

    @Test
    @Keeps("IMA-4.3")
    void imani_decides_after_investigation_whether_it_goes_on_as_harassment() {
        moves_with_reason_approval_letter_and_both_counts("imani");
    }

    private void moves_with_reason_approval_letter_and_both_counts(String landlord) {
        As officer = As.officer(landlord);
        As senior = As.senior(landlord);
        Receipt receipt = some.send(landlord, racist());
        UUID id = some.of(receipt);
        counted(landlord, id);
        var before = count(senior);
        var perceived = perceptions(officer, receipt);
        assertThat(officer.gets(() -> categories.asReported(id))).isEqualTo("racist");
        refused(officer, id, SomeCase.finding("neighbour"), Why.NOT_YET);
        some.assess(officer, id);
        boolean intention = landlord.equals("hexagon");
        refused(
                officer,
                id,
                new Finding("neighbour", null, " ", "", "", "en-GB"),
                intention
                        ? new Why[] {Why.NO_REASON, Why.NO_EVIDENCE, Why.NO_INTENTION, Why.NO_WORDS}
                        : new Why[] {Why.NO_REASON, Why.NO_EVIDENCE, Why.NO_WORDS});

        officer.does(() -> categories.propose(id, some.seen(officer, id), SomeCase.finding("neighbour")));

        assertThat(officer.gets(() -> categories.asNow(id))).isEqualTo("racist");
        assertThat(letters(receipt)).isEmpty();
        Category proposed = officer.gets(() -> categories.of(id)).getFirst();
        assertThatThrownBy(() -> officer.does(() -> categories.approve(id, proposed.id())))
                .isInstanceOf(AccessDeniedException.class);

        senior.does(() -> categories.approve(id, proposed.id()));

        assertThat(officer.gets(() -> categories.asNow(id))).isEqualTo("neighbour");
        assertThat(officer.gets(() -> categories.asReported(id))).isEqualTo("racist");
        assertThat(officer.gets(() -> categories.of(id)))
                .singleElement()
                .returns("Both say it is about the bins.", Category::reason)
                .returns("Talk of Tuesday, file 3", Category::evidence)
                .returns(officer.who().id(), Category::author)
                .returns(senior.who().id(), Category::decider)
                .satisfies(one -> assertThat(one.decidedAt()).isNotNull());
        assertThat(letters(receipt))
                .singleElement()
                .returns(Letter.Kind.RECATEGORISED, Letter::kind)
                .returns("neighbour", Letter::category)
                .returns("We spoke with both of you about the bins and meet again on Friday.", Letter::words)
                .returns(Letter.AnotherLook.OPEN, Letter::anotherLook);
        assertThat(perceptions(officer, receipt)).isEqualTo(perceived);
        assertThat(officer.gets(() -> desk.again(id)).receivedAt()).isEqualTo(receipt.receivedAt());
        var after = count(senior);
        assertThat(line(after, "racist")).returns(line(before, "racist").asReported(), CategoryCounts.Line::asReported);
        assertThat(line(after, "racist").asNow())
                .isEqualTo(line(before, "racist").asNow() - 1);
        assertThat(line(after, "neighbour").asNow())
                .isEqualTo(line(before, "neighbour").asNow() + 1);
        assertThat(line(after, "neighbour").asReported())
                .isEqualTo(line(before, "neighbour").asReported());
        assertThat(after.perceivedHate()).isEqualTo(before.perceivedHate());
        assertThat(after.cases()).isEqualTo(before.cases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nwldc", "one_housing"})
    void a_landlord_whose_policy_has_no_such_change_makes_none(String landlord) {
        As officer = As.officer(landlord);
        UUID id = some.open(landlord, SomeCase.quiet());
        some.assess(officer, id);
        refused(officer, id, SomeCase.finding("neighbour"), Why.NOT_IN_POLICY);
    }

    @Test
    void whoever_proposed_it_does_not_approve_it_and_a_second_waits_for_the_first() {
        UUID id = some.open("hexagon", racist());
        some.assess(SENIOR, id);
        SENIOR.does(() -> categories.propose(id, some.seen(SENIOR, id), SomeCase.finding("neighbour")));
        UUID finding = SENIOR.gets(() -> categories.of(id)).getFirst().id();
        assertThatThrownBy(() -> SENIOR.does(() -> categories.approve(id, finding)))
                .isInstanceOfSatisfying(
                        FindingRefused.class,
                        refused -> assertThat(refused.why()).containsExactly(Why.SAME_PERSON));
        refused(OFFICER, id, SomeCase.finding("antisocial"), Why.ONE_WAITS);
        As.manager("hexagon").does(() -> categories.refuse(id, finding, "The words were heard."));
        assertThat(OFFICER.gets(() -> categories.asNow(id))).isEqualTo("racist");
        assertThat(OFFICER.gets(() -> categories.of(id)).getFirst().decision()).isEqualTo("The words were heard.");
        assertThat(openTasks(id)).doesNotContain("decide-category");
    }

    @Test
    void words_that_doubt_the_person_are_not_sent_to_them() {
        UUID id = some.open("hexagon", racist());
        some.assess(OFFICER, id);
        var doubting = new Finding(
                "neighbour", Intention.NOT_SHOWN, "why", "file", "We think your report was unfounded.", "en-GB");
        refused(OFFICER, id, doubting, Why.DOUBTING_WORDS);
    }

    @Test
    void a_person_who_does_not_agree_gets_another_look_by_somebody_new() {
        Receipt receipt = some.send("hexagon", racist());
        UUID id = some.of(receipt);
        counted("hexagon", id);
        some.recategorise(OFFICER, SENIOR, id, "neighbour");
        UUID letter = letters(receipt).getFirst().id();
        As person = As.reporter(receipt.partyId(), "hexagon");

        person.does(() -> anotherLook.askFor(letter, "They used that word again."));
        person.does(() -> anotherLook.askFor(letter, "Pressed twice."));

        assertThat(letters(receipt)).first().returns(Letter.AnotherLook.ASKED, Letter::anotherLook);
        assertThat(openTasks(id)).containsOnlyOnce("review-category");
        assertThat(clock(id).state()).isEqualTo(ClockState.RUNNING);
        OFFICER.gets(() -> tasks.of(id)).forEach(task -> OFFICER.does(() -> tasks.done(id, task.id())));
        assertThat(openTasks(id)).containsOnly("review-category");
        var asked = OFFICER.gets(() -> reviews.of(id)).getFirst();
        assertThat(asked.words()).isEqualTo("They used that word again.");
        assertThatThrownBy(() -> SENIOR.does(() -> reviews.decide(id, asked.id(), true, "We look at it.", "en-GB")))
                .isInstanceOfSatisfying(
                        FindingRefused.class,
                        refused -> assertThat(refused.why()).containsExactly(Why.SAME_PERSON));

        As.manager("hexagon")
                .does(() -> reviews.decide(id, asked.id(), true, "You told us more, and we change it back.", "en-GB"));

        assertThat(OFFICER.gets(() -> categories.asNow(id))).isEqualTo("racist");
        assertThat(OFFICER.gets(() -> categories.of(id))).hasSize(2);
        assertThat(letters(receipt))
                .extracting(Letter::kind)
                .containsExactly(Letter.Kind.CHANGED_AGAIN, Letter.Kind.RECATEGORISED);
        assertThat(letters(receipt)).extracting(Letter::anotherLook).containsOnly(Letter.AnotherLook.OVER);
        assertThat(openTasks(id)).doesNotContain("review-category");
        assertThat(clock(id).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void nobody_asks_about_a_letter_of_somebody_else() {
        Receipt one = some.send("hexagon", racist());
        Receipt other = some.send("hexagon", SomeCase.quiet());
        some.recategorise(OFFICER, SENIOR, some.of(one), "neighbour");
        some.of(other);
        UUID letter = letters(one).getFirst().id();
        assertThat(letters(other)).isEmpty();
        assertThatThrownBy(() -> As.reporter(other.partyId(), "hexagon").does(() -> anotherLook.askFor(letter, "")))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void what_the_police_perceive_later_counts_as_hate_and_leaves_the_start_as_it_was() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        counted("hexagon", id);
        int before = count(SENIOR).perceivedHate();
        OFFICER.does(() -> told.addPerception(receipt.reportId(), List.of("police"), List.of("race"), ""));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count(SENIOR).perceivedHate()).isEqualTo(before + 1));
        assertThat(line(count(SENIOR), "harassment").asReported()).isPositive();
    }

    private static Answers racist() {
        return SomeCase.quiet()
                .with("perceived", Answer.chosen("me"))
                .with("motives", Answer.chosen("race"))
                .with("motive_words", Answer.said("I heard the word."));
    }

    private void refused(As who, UUID id, Finding finding, Why... why) {
        assertThatThrownBy(() -> who.does(() -> categories.propose(id, some.seen(who, id), finding)))
                .isInstanceOfSatisfying(
                        FindingRefused.class,
                        refused -> assertThat(refused.why()).containsExactly(why));
    }

    private List<Letter> letters(Receipt receipt) {
        return As.reporter(receipt.partyId(), receipt.landlord()).gets(letters::mine);
    }

    private List<Told.Perception> perceptions(As who, Receipt receipt) {
        return who.gets(() -> told.told(receipt.reportId())).orElseThrow().perceptions();
    }

    private CategoryCounts.Count count(As senior) {
        LocalDate today = LocalDate.now();
        return senior.gets(() -> counts.of(today.minusDays(1), today.plusDays(1)));
    }

    private static CategoryCounts.Line line(CategoryCounts.Count count, String code) {
        return count.lines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until a new case is counted: that happens just after it opened. */
    private void counted(String landlord, UUID id) {
        await().atMost(Duration.ofSeconds(20)).until(() -> some.isCounted(id));
        assertThat(count(As.senior(landlord)).cases()).isPositive();
    }

    private List<String> openTasks(UUID id) {
        return OFFICER.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }

    private CaseClock clock(UUID id) {
        return OFFICER.gets(() -> desk.clocks(id)).stream()
                .filter(one -> one.rule().equals("category_review"))
                .findFirst()
                .orElseThrow();
    }
}
