package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.counter.CounterDesk;
import org.fanlight.casework.court.CourtDay.Kind;
import org.fanlight.casework.court.CourtDesk;
import org.fanlight.casework.court.CourtRefused;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Nobody goes to a court alone, and two people who report each other are kept apart. */
@FanlightTest
class CourtAndCounterTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CourtDesk court;

    @Autowired
    CounterDesk counter;

    @Autowired
    CaseDesk desk;

    @Autowired
    PlanDesk plans;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Letters letters;

    @Autowired
    ToldDesk told;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-56")
    @Keeps("BCHA-4.8k")
    void a_hearing_brings_a_visit_and_an_escort_and_its_outcome_is_told_the_same_day() {
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        Instant at = clock.instant().plus(Duration.ofDays(20));
        add(officer, receipt, Kind.HEARING, at, List.of("special_measures", "separate_waiting", "travel"));
        assertThat(openTasks(officer, id))
                .contains(
                        "court-visit",
                        "court-escort",
                        "court-measures",
                        "court-waiting",
                        "court-travel",
                        "tell-court-outcome")
                .doesNotContain("court-counsel", "court-support");
        UUID day = officer.gets(() -> court.of(id)).getFirst().id();
        refused(() -> officer.does(() -> court.tell(id, day, "Granted", "en-GB")), CourtRefused.Why.NOT_YET);
        Instant due = officer.gets(() -> tasks.of(id)).stream()
                .filter(task -> "tell-court-outcome".equals(task.code()))
                .findFirst()
                .orElseThrow()
                .dueAt();
        assertThat(due).as("the same day").isBetween(at, at.plus(Duration.ofDays(1)));
        clock.forward(Duration.ofDays(20).plusMinutes(1));
        officer.does(() -> court.tell(id, day, "The court granted it.", "en-GB"));
        assertThat(As.reporter(receipt.partyId(), "bcha").gets(letters::mine))
                .singleElement()
                .returns(Letter.Kind.COURT_OUTCOME, Letter::kind)
                .returns("The court granted it.", Letter::words);
        assertThat(openTasks(officer, id)).doesNotContain("tell-court-outcome");

        Receipt elsewhere = some.send("nwldc", SomeCase.quiet());
        UUID other = some.of(elsewhere);
        As theirs = As.officer("nwldc");
        add(theirs, elsewhere, Kind.HEARING, clock.instant().plus(Duration.ofDays(9)), List.of());
        assertThat(openTasks(theirs, other)).doesNotContain("court-visit", "court-escort");
    }

    @Test
    @Keeps("HEX-A1.4.3")
    @Keeps("HEX-A1.5.5")
    void hexagon_supports_witnesses_and_talks_early_with_counsel_in_plan_and_diary() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet().with("who", Answer.chosen("saw")));
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        add(officer, receipt, Kind.HEARING, clock.instant().plus(Duration.ofDays(30)), List.of());
        assertThat(openTasks(officer, id)).contains("court-support", "court-counsel", "tell-court-outcome");
        add(officer, receipt, Kind.CASE_CONFERENCE, clock.instant().plus(Duration.ofDays(5)), List.of());
        add(officer, receipt, Kind.WITNESS_MEETING, clock.instant().plus(Duration.ofDays(6)), List.of("interpreter"));
        assertThat(openTasks(officer, id)).contains("court-interpreter");
        assertThat(officer.gets(court::diary))
                .filteredOn(day -> day.caseId().equals(id))
                .extracting(day -> day.kind())
                .containsExactly(Kind.CASE_CONFERENCE, Kind.WITNESS_MEETING, Kind.HEARING);
        assertThat(officer.gets(() -> plans.of(id)).stream()
                        .flatMap(part -> Stream.ofNullable(part.draft()))
                        .flatMap(draft -> draft.items().stream()))
                .hasSize(3);
        Receipt elsewhere = some.send("bcha", SomeCase.quiet());
        some.of(elsewhere);
        refused(
                () -> add(
                        As.officer("bcha"),
                        elsewhere,
                        Kind.CASE_CONFERENCE,
                        clock.instant().plus(Duration.ofDays(5)),
                        List.of()),
                CourtRefused.Why.NOT_IN_POLICY);
    }

    @Test
    @Keeps("XC-54")
    void two_neighbours_who_report_each_other_have_linked_cases_that_stay_apart() {
        Receipt one = some.send("hexagon", SomeCase.quiet());
        Receipt two = some.send("hexagon", SomeCase.quiet().with("what", Answer.said("He throws stones at me.")));
        UUID first = some.of(one);
        UUID second = some.of(two);
        As officer = As.officer("hexagon");
        As senior = As.senior("hexagon");
        As other = As.person(new Person(
                UUID.nameUUIDFromBytes("other".getBytes()), "hexagon", Set.of(Role.OFFICER), "Other Officer"));
        some.assess(officer, first);
        officer.does(() -> counter.link(first, two.reference().digits()));

        assertThat(officer.gets(() -> counter.of(first)))
                .singleElement()
                .returns(second, CounterDesk.Opposite::caseId)
                .returns(two.reference().digits(), CounterDesk.Opposite::reference);
        assertThat(other.gets(() -> counter.of(second))).hasSize(1);
        assertThatThrownBy(() -> officer.does(() -> desk.merge(first, some.seen(officer, first), second)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> officer.does(() -> desk.takeUp(second, some.seen(officer, second))))
                .isInstanceOf(SameHands.class);
        other.does(() -> desk.takeUp(second, some.seen(other, second)));
        senior.does(() ->
                desk.assign(second, some.seen(senior, second), senior.who().id()));
        for (Receipt receipt : List.of(one, two)) {
            As person = As.reporter(receipt.partyId(), "hexagon");
            assertThat(person.gets(letters::mine))
                    .noneMatch(letter ->
                            letter.words().contains("stones") || letter.words().contains("shouts"));
            assertThat(person.gets(told::mine).stream()
                            .map(line -> line.answer().words()))
                    .contains(receipt == one ? "Somebody shouts at me on the stairs." : "He throws stones at me.")
                    .doesNotContain(
                            receipt == one ? "He throws stones at me." : "Somebody shouts at me on the stairs.");
        }
        officer.does(() -> counter.unlink(first, second));
        assertThat(other.gets(() -> counter.of(second))).isEmpty();
    }

    private void add(As who, Receipt receipt, Kind kind, Instant at, List<String> needs) {
        who.does(() -> court.add(
                some.of(receipt), kind, at, "County Court", List.of(receipt.partyId()), needs, "We go with you."));
    }

    private static void refused(Runnable deed, CourtRefused.Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        CourtRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(task -> String.valueOf(task.code()))
                .toList();
    }
}
