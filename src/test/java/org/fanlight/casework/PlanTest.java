package org.fanlight.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.plan.PlanAgreement;
import org.fanlight.casework.plan.PlanAgreement.Ground;
import org.fanlight.casework.plan.PlanContent;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.plan.PlanPart;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.plan.PlanRefused.Why;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.ItemState;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.casework.progress.ActionPlan.State;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.casework.progress.ActionPlans;
import org.fanlight.casework.progress.PlanOption;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan is drafted by staff, changed and agreed with the person; nothing is done against anybody before. */
@FanlightTest
class PlanTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    PlanDesk plans;

    @Autowired
    PlanAgreement agreement;

    @Autowired
    BandDesk bands;

    @Autowired
    Texts texts;

    @Autowired
    ActionPlans mine;

    @Autowired
    PlanVoice voice;

    @Autowired
    Progress progress;

    @Autowired
    TaskDesk tasks;

    @Autowired
    AlertDesk alerts;

    @Autowired
    MessageDesk messages;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void the_person_asks_for_a_change_then_agrees_and_only_then_an_action_against_somebody_begins() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        As person = As.reporter(receipt.partyId(), "hexagon");
        add(officer, receipt, Type.ENFORCEMENT, "We write to the other party.");
        contact(officer, receipt, Way.PAGE, 14);
        assertThat(person.gets(mine::mine)).as("a draft is not shown").isEmpty();
        show(officer, receipt, "");
        ActionPlan first = person.gets(mine::mine).getFirst();
        assertThat(first).returns(1, ActionPlan::number).returns(State.WAITING, ActionPlan::state);
        refused(() -> mark(officer, receipt, ItemState.UNDER_WAY), Why.NOT_AGREED);
        refused(() -> officer.does(() -> agreement.goAhead(id, "letter")), Why.NOT_AGREED);

        assertThat(person.gets(() -> voice.askForChange(first.id(), "Please do not write before Friday.")))
                .isTrue();

        assertThat(openTasks(officer, id)).contains("revise-plan");
        refused(() -> mark(officer, receipt, ItemState.UNDER_WAY), Why.NOT_AGREED);
        add(officer, receipt, Type.SUPPORT, "We talk every week.");
        show(officer, receipt, "We wait until Friday.");
        assertThat(openTasks(officer, id)).doesNotContain("revise-plan");
        assertThat(person.gets(() -> voice.agree(first.id())))
                .as("it is not the newest")
                .isFalse();
        ActionPlan second = person.gets(mine::mine).getFirst();
        assertThat(person.gets(() -> voice.agree(second.id()))).isTrue();
        assertThat(person.gets(() -> voice.agree(second.id())))
                .as("pressed twice")
                .isTrue();

        for (List<ActionPlan> both : List.of(person.gets(mine::mine), shown(officer, receipt))) {
            assertThat(both)
                    .extracting(
                            ActionPlan::number,
                            ActionPlan::state,
                            plan -> plan.items().size())
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(2, State.AGREED, 2),
                            org.assertj.core.api.Assertions.tuple(1, State.OLDER, 1));
            assertThat(both.get(1).answers())
                    .singleElement()
                    .returns("Please do not write before Friday.", ActionPlan.Answer::words);
            assertThat(both.get(0).answers()).hasSize(1);
        }
        mark(officer, receipt, ItemState.UNDER_WAY);
        assertThat(person.gets(mine::mine).getFirst().items().getFirst().state())
                .isEqualTo(ItemState.UNDER_WAY);
        assertThat(officer.gets(() -> agreement.goAhead(id, "letter"))).isEqualTo(Ground.AGREED);
        assertThat(clock(officer, id, "plan_agreed").state()).isEqualTo(ClockState.MET);

        assertThat(person.gets(() -> voice.askForChange(second.id(), "Stop writing.")))
                .isTrue();
        refused(() -> officer.does(() -> agreement.goAhead(id, "letter")), Why.NOT_AGREED);
    }

    @Test
    @Keeps("OHG-4")
    void a_plan_begins_with_steps_that_fit_its_risk_and_kind_where_the_policy_says_so() {
        As officer = As.officer("one_housing");
        Receipt standard = some.send("one_housing", SomeCase.quiet());
        some.assess(officer, some.of(standard));
        Receipt high = some.send("one_housing", SomeCase.quiet());
        UUID id = some.of(high);
        some.assess(officer, id);
        officer.does(() -> bands.set(id, some.seen(officer, id), Risk.Band.HIGH, "They came to the door at night."));

        begin(officer, standard);
        begin(officer, high);

        List<Type> few = types(officer, standard);
        List<Type> more = types(officer, high);
        assertThat(few).isNotEmpty().doesNotContain(Type.SAFETY);
        assertThat(more)
                .hasSizeGreaterThan(few.size())
                .contains(Type.SAFETY, Type.MOVE)
                .containsAll(few);
        refused(() -> begin(officer, high), Why.NOTHING_TO_ADD);

        Receipt hate = some.send(
                "one_housing",
                SomeCase.quiet().with("perceived", Answer.chosen("me")).with("motives", Answer.chosen("race")));
        some.of(hate);
        begin(officer, hate);
        assertThat(types(officer, hate)).as("one more for what it is").hasSize(few.size() + 1);

        SomePack.publish(landlords, "one_housing", text -> text.replace("plan.fit: true", "plan.fit: false"));
        try {
            Receipt elsewhere = some.send("one_housing", SomeCase.quiet());
            some.of(elsewhere);
            refused(() -> begin(officer, elsewhere), Why.NOTHING_TO_ADD);
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    @Test
    @Keeps("IMA-3.3d")
    void a_person_takes_two_options_and_leaves_three_and_their_plan_says_so() {
        As officer = As.officer("imani");
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.assess(officer, id);
        officer.does(() -> bands.set(id, some.seen(officer, id), Risk.Band.HIGH, "They came to the door at night."));
        As person = As.reporter(receipt.partyId(), "imani");
        assertThat(person.gets(mine::options)).hasSizeGreaterThan(4).allSatisfy(option -> {
            assertThat(option.wanted()).isNull();
            assertThat(texts.say(Language.ENGLISH, option.textKey())).endsWith(".");
        });

        person.does(() -> voice.choose(Map.of(
                "home_security", true,
                "move_for_good", true,
                "stay_elsewhere", false,
                "safety_talk", false,
                "agency_support", false)));

        assertThat(openTasks(officer, id)).contains("look-at-options");
        begin(officer, receipt);
        assertThat(openTasks(officer, id)).doesNotContain("look-at-options");
        assertThat(drafted(officer, receipt))
                .contains(step("home_security"), step("move_for_good"))
                .doesNotContain(step("stay_elsewhere"), step("safety_talk"), step("agency_support"));
        contact(officer, receipt, Way.PAGE, 7);
        show(officer, receipt, "");
        assertThat(person.gets(mine::mine).getFirst().items())
                .extracting(ActionPlan.Item::what)
                .contains(step("home_security"), step("move_for_good"))
                .doesNotContain(step("stay_elsewhere"));
        person.does(() -> voice.choose(Map.of("stay_elsewhere", true)));
        assertThat(person.gets(mine::options))
                .filteredOn(option -> option.code().equals("stay_elsewhere"))
                .singleElement()
                .returns(true, PlanOption::wanted);
        assertThatThrownBy(() -> person.does(() -> voice.choose(Map.of("keep_in_touch", true))))
                .as("not offered")
                .isInstanceOf(IllegalArgumentException.class);

        SomePack.publish(landlords, "imani", text -> text.replaceAll("(?m)^plan.options:.*$", "plan.options: []"));
        try {
            Receipt elsewhere = some.send("imani", SomeCase.quiet());
            some.of(elsewhere);
            assertThat(As.reporter(elsewhere.partyId(), "imani").gets(mine::options))
                    .isEmpty();
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    private String step(String code) {
        return texts.say(Language.ENGLISH, "plan.step." + code);
    }

    private void begin(As who, Receipt receipt) {
        who.does(() -> plans.begin(some.of(receipt), receipt.partyId(), "en-GB"));
    }

    private List<PlanContent.Item> items(As who, Receipt receipt) {
        return requireNonNull(
                        who.gets(() -> plans.of(some.of(receipt))).getFirst().draft())
                .items();
    }

    private List<String> drafted(As who, Receipt receipt) {
        return items(who, receipt).stream().map(PlanContent.Item::what).toList();
    }

    private List<Type> types(As who, Receipt receipt) {
        return items(who, receipt).stream().map(PlanContent.Item::type).toList();
    }

    @Test
    @Keeps("IMA-4.28")
    void weekly_by_text_is_a_promise_that_is_due_in_seven_days_and_alerts_when_missed() {
        Receipt receipt = some.send("imani", texts());
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        As person = As.reporter(receipt.partyId(), "imani");
        add(officer, receipt, Type.SUPPORT, "We talk every week.");
        refused(() -> show(officer, receipt, ""), Why.NO_CONTACT);
        refused(() -> contact(officer, receipt, Way.CALL, 7), Why.WAY_NOT_SAFE);
        refused(() -> contact(officer, receipt, Way.TEXT, 0), Why.NO_CONTACT);
        contact(officer, receipt, Way.TEXT, 7);
        show(officer, receipt, "");
        assertThat(promises(person)).doesNotContain("progress_update");

        person.does(() -> voice.agree(person.gets(mine::mine).getFirst().id()));

        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        assertThat(dueDay(officer, id)).isEqualTo(today.plusDays(7));
        assertThat(promises(person)).contains("progress_update");
        clock.forward(Duration.ofDays(2));
        officer.does(() -> messages.fromStaff(receipt.partyId(), "The lock is ordered."));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(dueDay(officer, id)).isEqualTo(today.plusDays(9)));
        clock.forward(Duration.ofDays(8));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(As.manager("imani").gets(() -> alerts.of(id)))
                        .anyMatch(alert -> alert.rule().equals("progress_update")
                                && alert.kind().toString().equals("BREACHED")));
        person.gets(() -> progress.of(receipt.partyId()));
    }

    @Test
    void where_the_policy_does_not_speak_of_it_the_agreed_rhythm_is_kept_and_no_promise_of_the_policy() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "hexagon");
        agreed(As.officer("hexagon"), receipt, 7);
        assertThat(dueDay(As.officer("hexagon"), id))
                .isEqualTo(LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(7));
        assertThat(promises(person)).doesNotContain("progress_update");
    }

    @Test
    void a_policy_that_does_not_ask_for_it_lets_a_plan_be_agreed_without_way_and_rhythm() {
        As officer = As.officer("imani");
        try {
            SomePack.publish(landlords, "imani", text -> text.replace("plan.contact: true", "plan.contact: false"));
            Receipt receipt = some.send("imani", SomeCase.quiet());
            some.of(receipt);
            add(officer, receipt, Type.SUPPORT, "We talk every week.");
            show(officer, receipt, "");
            As person = As.reporter(receipt.partyId(), "imani");
            assertThat(person.gets(
                            () -> voice.agree(person.gets(mine::mine).getFirst().id())))
                    .isTrue();
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("IMA-1.2")
    void a_plan_without_a_step_that_the_policy_names_asks_for_a_reason_and_the_person_does_not_see_it() {
        As officer = As.officer("imani");
        Receipt receipt = some.send("imani", SomeCase.quiet());
        some.of(receipt);
        add(officer, receipt, Type.REPAIR, "We mend the door.");
        contact(officer, receipt, Way.PAGE, 7);
        refused(() -> show(officer, receipt, ""), Why.NO_GAP_REASON);
        officer.does(() -> plans.show(some.of(receipt), receipt.partyId(), "", "en-GB", "They want no support."));
        assertThat(part(officer, receipt).versions().getFirst().gapReason()).isEqualTo("They want no support.");
        assertThat(As.reporter(receipt.partyId(), "imani").gets(mine::mine).toString())
                .doesNotContain("no support");
        Receipt other = some.send("hexagon", SomeCase.quiet());
        some.of(other);
        add(As.officer("hexagon"), other, Type.REPAIR, "We mend the door.");
        contact(As.officer("hexagon"), other, Way.PAGE, 7);
        show(As.officer("hexagon"), other, "");
    }

    @Test
    @Keeps("OHG-3.2c")
    void a_witness_agrees_their_own_part_only_and_action_waits_for_both() {
        assertThat(witness_agrees_then_action_begins("one_housing")).isFalse();
    }

    @Test
    void where_the_policy_names_the_victim_alone_action_does_not_wait_for_the_witness() {
        assertThat(witness_agrees_then_action_begins("hexagon")).isTrue();
    }

    /** @return whether the victim's word alone was enough */
    private boolean witness_agrees_then_action_begins(String landlord) {
        As officer = As.officer(landlord);
        Receipt victim = some.send(landlord, SomeCase.quiet());
        Receipt witness = some.send(landlord, SomeCase.quiet().with("who", Answer.chosen("saw")));
        UUID id = some.of(victim);
        UUID other = some.of(witness);
        officer.does(() -> desk.merge(id, some.seen(officer, id), other));
        for (Receipt one : List.of(victim, witness)) {
            add(officer, one, Type.SUPPORT, "For " + one.reference().digits());
            contact(officer, one, Way.PAGE, 7);
            show(officer, one, "");
        }
        As seer = As.reporter(witness.partyId(), landlord);
        As told = As.reporter(victim.partyId(), landlord);
        ActionPlan ofVictim = told.gets(mine::mine).getFirst();
        ActionPlan ofWitness = seer.gets(mine::mine).getFirst();
        assertThat(ofWitness.items())
                .singleElement()
                .returns("For " + witness.reference().digits(), ActionPlan.Item::what);
        assertThatThrownBy(() -> seer.gets(() -> voice.agree(ofVictim.id())))
                .isInstanceOf(NoSuchElementException.class);
        seer.gets(() -> voice.agree(ofWitness.id()));
        assertThat(told.gets(mine::mine).getFirst().state()).isEqualTo(State.WAITING);
        assertThat(officer.gets(() -> agreement.isAgreed(id))).isFalse();
        seer.gets(() -> voice.askForChange(ofWitness.id(), "Not yet."));
        told.gets(() -> voice.agree(ofVictim.id()));
        boolean alone = officer.gets(() -> agreement.isAgreed(id));
        seer.gets(() -> voice.agree(ofWitness.id()));
        assertThat(officer.gets(() -> agreement.isAgreed(id))).isTrue();
        return alone;
    }

    @Test
    void what_was_said_or_signed_is_written_down_only_with_somebody_who_was_there() {
        As officer = As.officer("bcha");
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        add(officer, receipt, Type.SUPPORT, "We talk every week.");
        contact(officer, receipt, Way.PAGE, 7);
        show(officer, receipt, "");
        UUID version = shown(officer, receipt).getFirst().id();
        refused(() -> write(officer, receipt, version, Kind.AGREED, "", ""), Why.NO_WITNESS);
        refused(() -> write(officer, receipt, version, Kind.CHANGE_ASKED, "", "Jo Bell"), Why.NO_WORDS);
        write(officer, receipt, version, Kind.AGREED, "", "Jo Bell, support worker");
        assertThat(officer.gets(() -> agreement.isAgreed(id))).isTrue();
        assertThat(As.reporter(receipt.partyId(), "bcha")
                        .gets(mine::mine)
                        .getFirst()
                        .answers())
                .singleElement()
                .returns(How.SPOKEN, ActionPlan.Answer::how)
                .returns("Jo Bell, support worker", ActionPlan.Answer::witness);
    }

    @Test
    void a_senior_who_did_not_ask_approves_one_action_without_an_agreed_plan() {
        As senior = As.senior("hexagon");
        UUID id = some.open("hexagon", SomeCase.quiet());
        refused(() -> senior.does(() -> agreement.ask(id, " ")), Why.NO_WORDS);
        senior.does(() -> agreement.ask(id, "The court sits today."));
        UUID asked = senior.gets(() -> agreement.asked(id)).getFirst().id();
        assertThat(openTasks(senior, id)).contains("decide-override");
        refused(() -> senior.does(() -> agreement.goAhead(id, "court")), Why.NOT_AGREED);
        refused(() -> senior.does(() -> agreement.decide(id, asked, true)), Why.SAME_PERSON);
        assertThatThrownBy(() -> As.officer("hexagon").does(() -> agreement.decide(id, asked, true)))
                .isInstanceOf(AccessDeniedException.class);
        As.manager("hexagon").does(() -> agreement.decide(id, asked, true));
        assertThat(openTasks(senior, id)).doesNotContain("decide-override");
        assertThat(senior.gets(() -> agreement.goAhead(id, "court"))).isEqualTo(Ground.OVERRIDE);
        refused(() -> senior.does(() -> agreement.goAhead(id, "court")), Why.NOT_AGREED);
    }

    @Test
    void joining_and_parting_changes_neither_plan_and_forgetting_one_leaves_the_other_whole() {
        As officer = As.officer("hexagon");
        Receipt one = some.send("hexagon", SomeCase.quiet());
        Receipt other = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(one);
        UUID second = some.of(other);
        agreed(officer, one, 7);
        agreed(officer, other, 14);
        As first = As.reporter(one.partyId(), "hexagon");
        As next = As.reporter(other.partyId(), "hexagon");
        List<ActionPlan> ofFirst = first.gets(mine::mine);
        List<ActionPlan> ofNext = next.gets(mine::mine);
        officer.does(() -> desk.merge(id, some.seen(officer, id), second));
        assertThat(first.gets(mine::mine)).isEqualTo(ofFirst);
        assertThat(next.gets(mine::mine)).isEqualTo(ofNext);
        assertThat(officer.gets(() -> plans.of(id))).hasSize(2);
        transaction.executeWithoutResult(status -> vault.forget(other.partyId()));
        assertThat(first.gets(mine::mine)).isEqualTo(ofFirst);
        assertThat(officer.gets(() -> plans.of(id)))
                .extracting(part -> part.versions().size())
                .containsExactlyInAnyOrder(1, 0);
        officer.does(() -> desk.unmerge(second));
        assertThat(first.gets(mine::mine)).isEqualTo(ofFirst);
    }

    @Test
    void nobody_of_another_landlord_reads_or_changes_a_plan() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As stranger = As.officer("imani");
        assertThatThrownBy(() -> stranger.gets(() -> plans.of(id))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> add(stranger, receipt, Type.SUPPORT, "Words"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static Answers texts() {
        return SomeCase.quiet()
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said("Ada Example"))
                .with("contact", Answer.chosen("text"))
                .with("text_number", Answer.said("07700 900872"))
                .with("phone_private", Answer.chosen("yes"));
    }

    private void agreed(As officer, Receipt receipt, int days) {
        add(officer, receipt, Type.SUPPORT, "We talk every week.");
        contact(officer, receipt, Way.PAGE, days);
        show(officer, receipt, "");
        As person = As.reporter(receipt.partyId(), receipt.landlord());
        person.does(() -> voice.agree(person.gets(mine::mine).getFirst().id()));
    }

    private void add(As who, Receipt receipt, Type type, String what) {
        who.does(() -> plans.add(some.of(receipt), receipt.partyId(), type, what, "Officer Khan", FRIDAY));
    }

    private void contact(As who, Receipt receipt, Way way, int days) {
        who.does(() -> plans.keepInTouch(some.of(receipt), receipt.partyId(), way, days));
    }

    private void show(As who, Receipt receipt, String words) {
        who.does(() -> plans.show(some.of(receipt), receipt.partyId(), words, "en-GB", ""));
    }

    private void mark(As who, Receipt receipt, ItemState state) {
        UUID item = shown(who, receipt).getFirst().items().getFirst().id();
        who.does(() -> plans.mark(some.of(receipt), receipt.partyId(), item, state));
    }

    private void write(As who, Receipt receipt, UUID version, Kind kind, String words, String witness) {
        who.does(() -> plans.writeDown(some.of(receipt), receipt.partyId(), version, kind, How.SPOKEN, words, witness));
    }

    private PlanPart part(As who, Receipt receipt) {
        return who.gets(() -> plans.of(some.of(receipt))).stream()
                .filter(part -> part.partyId().equals(receipt.partyId()))
                .findFirst()
                .orElseThrow();
    }

    private List<ActionPlan> shown(As who, Receipt receipt) {
        return part(who, receipt).versions().stream()
                .map(PlanPart.Version::plan)
                .toList();
    }

    private static void refused(Runnable deed, Why... why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        PlanRefused.class, refused -> assertThat(refused.why()).containsExactly(why));
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }

    private List<String> promises(As person) {
        return person.gets(() -> progress.of(person.who().id())).promises().stream()
                .map(ProgressView.Promise::rule)
                .toList();
    }

    private CaseClock clock(As who, UUID id, String rule) {
        return who.gets(() -> desk.clocks(id)).stream()
                .filter(one -> one.rule().equals(rule))
                .max(java.util.Comparator.comparing(CaseClock::startedAt))
                .orElseThrow();
    }

    private LocalDate dueDay(As who, UUID id) {
        return LocalDate.ofInstant(clock(who, id, "progress_update").dueAt(), London.ZONE);
    }
}
