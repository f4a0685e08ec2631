package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.action.Action.State;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.action.ActionDesk.Offer;
import org.fanlight.casework.action.ActionRefused;
import org.fanlight.casework.action.ActionRefused.Why;
import org.fanlight.casework.action.CatalogueDesk;
import org.fanlight.casework.action.CatalogueDesk.Line;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OtherParty.Relation;
import org.fanlight.casework.otherparty.OtherParty.Tenancy;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.support.NeedsDesk;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.landlord.Tool;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Steps with the other party fit the law, the policy and the person, or are refused with the reason. */
@FanlightTest
class ActionTest {

    SomeCase some;
    SomeOther other;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
        other = beans.createBean(SomeOther.class);
    }

    @Autowired
    ActionDesk actions;

    @Autowired
    CatalogueDesk catalogue;

    @Autowired
    NeedsDesk needs;

    @Autowired
    CaseDesk desk;

    @Autowired
    BandDesk bands;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    /** A case that is worked on, with one other party. */
    private record Worked(As officer, As senior, As manager, UUID id, UUID them) {}

    private Worked work(String landlord, Answers answers, Details details) {
        As officer = As.officer(landlord);
        UUID id = some.open(landlord, answers);
        if (answers.of("violence").isNone()) {
            some.assess(officer, id);
        } else {
            officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
        }
        return new Worked(officer, As.senior(landlord), As.manager(landlord), id, other.add(officer, id, details));
    }

    private Worked work(String landlord) {
        return work(landlord, SomeCase.quiet(), SomeOther.tenant());
    }

    private static Answers racist() {
        return SomeCase.quiet().with("motives", Answer.chosen("race"));
    }

    @Test
    @Keeps("XC-28")
    @Keeps("NWL-15")
    void mediation_is_refused_with_its_reason_where_the_person_perceives_it_as_racist() {
        Worked racist = work("nwldc", racist(), SomeOther.tenant());
        refused(() -> prepare(racist, "mediation"), Why.MEDIATION_RACIST);
        refused(() -> prepare(racist, "asbo"), Why.HISTORIC);
        assertThat(stopped(racist, "asbo").named()).containsEntry("instead", "Civil injunction");
        refused(
                () -> racist.officer()
                        .does(() -> actions.prepare(racist.id(), racist.them(), "mediation", List.of(), " ")),
                Why.MEDIATION_RACIST);

        UUID asked = racist.officer()
                .gets(() -> actions.prepare(
                        racist.id(),
                        racist.them(),
                        "mediation",
                        List.of(),
                        "I want to talk with him, with somebody there."));
        fill(racist, asked);
        ready(racist);
        refused(() -> racist.officer().does(() -> actions.start(racist.id(), asked)), Why.NOT_APPROVED);
        racist.senior().does(() -> actions.approve(racist.id(), asked));
        mediator(racist, asked, day(30));
        racist.officer().does(() -> actions.start(racist.id(), asked));

        Worked atBcha = work("bcha", racist(), SomeOther.tenant());
        assertThat(prepare(atBcha, "mediation")).as("this policy allows it").isNotNull();
        Worked violent = work("bcha", SomeCase.violent(), SomeOther.tenant());
        refused(() -> prepare(violent, "mediation"), Why.MEDIATION_VIOLENCE);
        Worked hate = work("imani", racist(), SomeOther.tenant());
        refused(() -> prepare(hate, "mediation"), Why.MEDIATION_HATE);
    }

    @Test
    @Keeps("NWL-14")
    void mediation_is_offered_first_and_declining_it_changes_nothing() {
        Worked quiet = work("nwldc");
        assertThat(offers(quiet).getFirst().tool().code()).isEqualTo("mediation");
        var before = quiet.officer().gets(() -> bands.now(quiet.id()));
        UUID id = prepare(quiet, "mediation");
        fill(quiet, id);
        mediator(quiet, id, day(30));
        ready(quiet);
        quiet.officer().does(() -> actions.start(quiet.id(), id));
        quiet.officer().does(() -> actions.end(quiet.id(), id, "person_declined", "She does not want to meet him."));
        assertThat(action(quiet, id))
                .returns(State.CLOSED, Action::state)
                .returns("person_declined", one -> one.content().result())
                .returns(
                        "Written: person_choice", one -> one.content().written().get("person_choice"))
                .returns("Written: suitable", one -> one.content().written().get("suitable"));
        assertThat(quiet.officer().gets(() -> bands.now(quiet.id()))).isEqualTo(before);

        assertThat(offers(work("bcha")).getFirst().tool().code())
                .as("this policy does not begin with it")
                .isNotEqualTo("mediation");
    }

    @Test
    @Keeps("NWL-16")
    void possession_needs_clause_and_approval_and_then_becomes_a_legal_task() {
        Worked at = work("nwldc");
        UUID id = prepare(at, "possession");
        at.officer().does(() -> actions.write(at.id(), id, Map.of("breach_clause", ""), "", null));
        fill(at, id, "breach_clause");
        refused(() -> at.senior().does(() -> actions.approve(at.id(), id)), Why.LACKING);
        at.officer().does(() -> actions.write(at.id(), id, Map.of("breach_clause", "4.2"), "", null));
        ready(at);
        refused(() -> at.officer().does(() -> actions.start(at.id(), id)), Why.NOT_APPROVED);
        at.senior().does(() -> actions.approve(at.id(), id));
        assertThat(openTasks(at)).contains("legal-step");
        at.officer().does(() -> actions.start(at.id(), id));
        assertThat(openTasks(at)).doesNotContain("legal-step");
        assertThat(stopped(work("nwldc"), "asbo").why()).isEqualTo(Why.HISTORIC);
        refused(() -> prepare(at, "demotion"), Why.NOT_IN_LADDER);
    }

    @Test
    @Keeps("HEX-3.1c")
    @Keeps("HEX-A1.2.1")
    void a_warning_letter_waits_until_the_plan_is_agreed_and_names_the_clause() {
        Worked at = work("hexagon");
        UUID id = prepare(at, "warning_letter");
        for (Language language : Languages.all()) {
            assertThat(at.officer().gets(() -> actions.letter(at.id(), id, language)))
                    .contains("4.2 (harassment)");
        }
        fill(at, id);
        at.senior().does(() -> actions.approve(at.id(), id));
        assertThatThrownBy(() -> at.officer().does(() -> actions.start(at.id(), id)))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.why()).containsExactly(PlanRefused.Why.NOT_AGREED));
        assertThat(action(at, id).state()).isEqualTo(State.APPROVED);
        ready(at);
        at.officer().does(() -> actions.start(at.id(), id));
        assertThat(action(at, id).state()).isEqualTo(State.STARTED);
    }

    @Test
    @Keeps("HEX-3.3b")
    void a_joint_measure_waits_for_the_partner_agency() {
        Worked at = work("hexagon", SomeCase.quiet(), SomeOther.person(Relation.TENANT, Tenancy.SECURE, 15));
        UUID id = prepare(at, "parenting_order");
        fill(at, id, "agency", "agency_agreement");
        refused(() -> at.senior().does(() -> actions.approve(at.id(), id)), Why.LACKING);
        at.officer().does(() -> actions.write(at.id(), id, Map.of("agency", "Council youth team"), "", null));
        at.senior().does(() -> actions.approve(at.id(), id));
        ready(at);
        refused(() -> at.officer().does(() -> actions.start(at.id(), id)), Why.LACKING_TO_START);
        at.officer().does(() -> actions.write(at.id(), id, Map.of("agency_agreement", "M. Reed, today"), "", null));
        at.officer().does(() -> actions.start(at.id(), id));

        Worked elsewhere = work("nwldc", SomeCase.quiet(), SomeOther.person(Relation.TENANT, Tenancy.SECURE, 15));
        refused(() -> prepare(elsewhere, "parenting_order"), Why.NOT_IN_LADDER);
    }

    @Test
    @Keeps("HEX-A1.5.1")
    @Keeps("LAW-14")
    void the_catalogue_shows_each_tool_as_the_law_had_it_on_the_day() {
        As officer = As.officer("hexagon");
        LocalDate then = LocalDate.of(2012, 6, 1);
        assertThat(line(officer, then, "asbo").law()).isEqualTo(Tool.Law.VALID);
        assertThat(line(officer, then, "civil_injunction").law()).isEqualTo(Tool.Law.NOT_YET);
        assertThat(line(officer, today(), "asbo").law()).isEqualTo(Tool.Law.HISTORIC);
        assertThat(line(officer, today(), "asbo").instead())
                .isEqualTo(org.fanlight.landlord.Tools.of("civil_injunction"));
        assertThat(line(officer, today(), "child_curfew_order").law()).isEqualTo(Tool.Law.HISTORIC);
        assertThat(line(officer, today(), "absolute_ground_possession").law()).isEqualTo(Tool.Law.VALID);
        for (String code : List.of("civil_injunction", "asbo", "parenting_order", "child_curfew_order", "possession")) {
            assertThat(line(officer, today(), code).isOurs()).as(code).isTrue();
        }
        Worked at = work("hexagon", SomeCase.quiet(), SomeOther.person(Relation.TENANT, Tenancy.SECURE, 15));
        refused(() -> prepare(at, "asbo"), Why.HISTORIC);
        refused(() -> prepare(at, "child_curfew_order"), Why.HISTORIC);
        assertThat(offers(at).stream()
                        .filter(one -> one.stopped() == null)
                        .map(one -> one.tool().code()))
                .contains("civil_injunction", "parenting_order")
                .doesNotContain("asbo", "child_curfew_order");
        assertThat(line(As.officer("nwldc"), today(), "parenting_order").isOurs())
                .isFalse();
    }

    @Test
    @Keeps("IMA-4.7")
    void nothing_is_approved_while_one_of_the_seven_factors_is_empty() {
        Worked at = work("imani");
        UUID id = prepare(at, "warning_letter");
        for (String factor : List.of(
                "behaviour_and_impact",
                "severity_and_length",
                "age",
                "vulnerability",
                "resident_or_not",
                "evidence",
                "persons_wishes")) {
            assertThat(action(at, id).lacking()).contains("factor_" + factor);
        }
        fill(at, id, "factor_vulnerability");
        assertThatThrownBy(() -> at.senior().does(() -> actions.approve(at.id(), id)))
                .isInstanceOfSatisfying(ActionRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Why.LACKING);
                    assertThat(refused.named()).containsEntry("what", "Vulnerability of the other party");
                });
        fill(at, id);
        at.senior().does(() -> actions.approve(at.id(), id));
        Worked elsewhere = work("nwldc");
        UUID second = prepare(elsewhere, "warning_letter");
        fill(elsewhere, second);
        assertThat(action(elsewhere, second).content().written()).doesNotContainKey("factor_vulnerability");
        elsewhere.senior().does(() -> actions.approve(elsewhere.id(), second));
    }

    @Test
    @Keeps("IMA-4.8")
    void every_tool_of_the_policy_can_be_begun_and_ended_with_its_result() {
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        UUID id = some.open("imani", SomeCase.quiet());
        some.assess(officer, id);
        UUID adult = other.add(officer, id, SomeOther.tenant());
        UUID young = other.add(officer, id, SomeOther.person(Relation.HOUSEHOLD, Tenancy.NOT_KNOWN, 14));
        officer.does(() -> needs.otherAgrees(id, adult, "police", "Yes", day(30)));
        Worked at = new Worked(officer, senior, As.manager("imani"), id, adult);
        List<String> tools = offers(at).stream()
                .filter(one -> mayBe(one.stopped()))
                .map(one -> one.tool().code())
                .toList();
        assertThat(tools)
                .contains(
                        "civil_injunction",
                        "possession",
                        "criminal_proceedings",
                        "acceptable_behaviour_contract",
                        "parenting_contract",
                        "closure",
                        "mediation");
        for (String tool : tools) {
            boolean isForYoung = tool.startsWith("parenting");
            UUID step = other.prepare(officer, id, isForYoung ? young : adult, tool);
            fill(at, step);
            if (tool.equals("mediation")) {
                mediator(at, step, day(60));
            }
            if (action(at, step).tool().stage().compareTo(Tool.Stage.WRITTEN) >= 0) {
                senior.does(() -> actions.approve(id, step));
            }
            ready(at);
            officer.does(() -> actions.start(id, step));
            officer.does(() -> actions.end(id, step, "stopped", "Quiet since March"));
            assertThat(action(at, step)).returns(State.CLOSED, Action::state).returns(true, Action::isSuccess);
        }
        refused(() -> prepare(work("nwldc"), "criminal_proceedings"), Why.NOT_IN_LADDER);
    }

    @Test
    @Keeps("IMA-4.9")
    void a_visitor_can_be_the_subject_of_an_injunction_but_not_of_possession() {
        Details visitor = SomeOther.person(Relation.VISITOR, Tenancy.NOT_KNOWN, 30);
        Worked at = work("imani", SomeCase.quiet(), visitor);
        assertThat(prepare(at, "civil_injunction")).isNotNull();
        refused(() -> prepare(at, "possession"), Why.TENANTS_ONLY);
        SomePack.publish(landlords, "imani", text -> text.replace("ladder.nontenant: true", "ladder.nontenant: false"));
        try {
            Worked without = work("imani", SomeCase.quiet(), visitor);
            refused(() -> prepare(without, "civil_injunction"), Why.NOT_FOR_NON_TENANTS);
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-4.6g")
    void a_parenting_contract_is_for_the_young_and_a_contract_has_terms_signatories_and_reviews() {
        Worked adult = work("bcha");
        refused(() -> prepare(adult, "parenting_contract"), Why.TOO_OLD);
        UUID id = prepare(adult, "acceptable_behaviour_contract");
        assertThat(action(adult, id).lacking()).contains("terms", "signatories");
        withoutDay(adult, id);
        adult.senior().does(() -> actions.approve(adult.id(), id));
        ready(adult);
        refused(() -> adult.officer().does(() -> actions.start(adult.id(), id)), Why.NO_REVIEW_DAY);
        other.fill(adult.officer(), adult.id(), id, day(30));
        adult.officer().does(() -> actions.start(adult.id(), id));
        assertThat(openTasks(adult)).contains("review-action");
        adult.officer().does(() -> actions.broken(adult.id(), id, clock.instant(), "Shouted again."));
        adult.officer().does(() -> actions.review(adult.id(), id, "Better since", day(60)));
        assertThat(action(adult, id).events())
                .extracting(Action.Event::kind)
                .containsExactly(Action.Event.Kind.BREACH, Action.Event.Kind.REVIEW);
        Worked young = work("bcha", SomeCase.quiet(), SomeOther.person(Relation.HOUSEHOLD, Tenancy.NOT_KNOWN, 15));
        assertThat(prepare(young, "parenting_contract")).isNotNull();
        Worked elsewhere = work("nwldc");
        refused(() -> prepare(elsewhere, "acceptable_behaviour_contract"), Why.NOT_IN_LADDER);
    }

    @Test
    @Keeps("BCHA-4.7b")
    void a_mediator_whose_accreditation_ran_out_does_not_mediate() {
        Worked at = work("bcha", racist(), SomeOther.tenant());
        UUID id = prepare(at, "mediation");
        fill(at, id);
        ready(at);
        refused(() -> at.officer().does(() -> actions.start(at.id(), id)), Why.NO_MEDIATOR);
        mediator(at, id, day(-1));
        refused(() -> at.officer().does(() -> actions.start(at.id(), id)), Why.MEDIATOR_EXPIRED);
        mediator(at, id, day(1));
        at.officer().does(() -> actions.start(at.id(), id));
        SomePack.publish(
                landlords, "bcha", text -> text.replace("mediation.provider: true", "mediation.provider: false"));
        try {
            Worked without = work("bcha");
            UUID second = prepare(without, "mediation");
            fill(without, second);
            ready(without);
            without.officer().does(() -> actions.start(without.id(), second));
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-4.9")
    @Keeps("BCHA-5d")
    void a_court_comes_after_other_steps_or_with_a_reason_and_a_talk_about_the_name() {
        Worked at = work("bcha");
        UUID id = prepare(at, "possession");
        assertThat(action(at, id).lacking()).contains("earlier_stage");
        fill(at, id, "earlier_stage", "disclosure_talk");
        refused(() -> at.senior().does(() -> actions.approve(at.id(), id)), Why.LACKING);
        at.officer()
                .does(() -> actions.write(at.id(), id, Map.of("earlier_stage", "He threatens her daily"), "", null));
        at.senior().does(() -> actions.approve(at.id(), id));
        ready(at);
        assertThatThrownBy(() -> at.officer().does(() -> actions.start(at.id(), id)))
                .isInstanceOfSatisfying(ActionRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Why.LACKING_TO_START);
                    assertThat(String.valueOf(refused.named().get("what"))).contains("told the name");
                });
        at.officer().does(() -> actions.write(at.id(), id, Map.of("disclosure_talk", "Today; she goes on"), "", null));
        at.officer().does(() -> actions.start(at.id(), id));

        Worked tried = work("bcha");
        UUID talk = prepare(tried, "warning_talk");
        ready(tried);
        tried.officer().does(() -> actions.start(tried.id(), talk));
        tried.officer().does(() -> actions.end(tried.id(), talk, "stopped", "Since then quiet"));
        assertThat(openTasks(tried)).as("did it stop for good?").contains("check-stopped");
        UUID court = prepare(tried, "possession");
        assertThat(action(tried, court).lacking()).doesNotContain("earlier_stage");

        SomePack.publish(
                landlords,
                "bcha",
                text -> text.replace("ladder.order: without_court_first", "ladder.order: any")
                        .replace("partnership_protocol, judge_may_order,", "partnership_protocol,"));
        try {
            Worked without = work("bcha");
            Action free = action(without, prepare(without, "possession"));
            assertThat(free.lacking()).doesNotContain("earlier_stage");
            assertThat(free.toStart()).doesNotContain("disclosure_talk");
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-4.10")
    @Keeps("LAW-16")
    @Keeps("HEX-A1.4.6")
    void an_injunction_with_power_of_arrest_is_recorded_and_demotion_warns_of_the_law() {
        Worked at = work("bcha", SomeCase.quiet(), SomeOther.person(Relation.TENANT, Tenancy.ASSURED, 40));
        UUID id = at.officer()
                .gets(() -> actions.prepare(
                        at.id(), at.them(), "civil_injunction", List.of("power_of_arrest", "without_notice"), ""));
        assertThat(action(at, id).content().options()).containsExactly("power_of_arrest", "without_notice");
        refused(() -> prepare(at, "asbo"), Why.HISTORIC);
        UUID demotion = prepare(at, "demotion");
        assertThat(action(at, demotion))
                .returns(true, one -> one.tool().isLawToCheck())
                .returns(true, one -> one.lacking().contains("law_checked"));
        Action possession = action(at, prepare(at, "possession"));
        assertThat(possession.lacking()).contains("proportionality_note", "court_factors");

        at.manager().does(() -> catalogue.enter("assured_demotion_ends", day(-1)));
        try {
            refused(() -> prepare(at, "demotion"), Why.HISTORIC_FOR_TENANCY);
            assertThat(prepare(work("bcha"), "demotion")).as("a secure tenancy").isNotNull();
        } finally {
            at.manager().does(() -> catalogue.enter("assured_demotion_ends", null));
        }
        refused(() -> prepare(work("nwldc"), "demotion"), Why.NOT_IN_LADDER);
    }

    @Test
    @Keeps("OHG-2f")
    @Keeps("OHG-3a")
    @Keeps("OHG-10b")
    void a_court_at_once_needs_a_reason_and_a_manager_and_every_step_weighs_proportion_and_everybodys_safety() {
        Worked at = work("one_housing");
        UUID letter = prepare(at, "warning_letter");
        fill(at, letter, "factor_proportionality");
        refused(() -> at.senior().does(() -> actions.approve(at.id(), letter)), Why.LACKING);
        UUID id = prepare(at, "possession");
        for (String who : List.of("victim", "witness", "other_party", "staff", "public")) {
            assertThat(action(at, id).lacking()).contains("safety_" + who);
        }
        fill(at, id, "earlier_stage", "safety_staff");
        refused(() -> at.manager().does(() -> actions.approve(at.id(), id)), Why.LACKING);
        fill(at, id, "earlier_stage");
        refused(() -> at.manager().does(() -> actions.approve(at.id(), id)), Why.LACKING);
        fill(at, id);
        refused(() -> at.senior().does(() -> actions.approve(at.id(), id)), Why.MANAGER);
        at.manager().does(() -> actions.approve(at.id(), id));

        SomePack.publish(
                landlords,
                "one_housing",
                text -> text.replace("ladder.order: legal_last", "ladder.order: any")
                        .replace("risk.all_parties: true", "risk.all_parties: false")
                        .replace("ladder.factors: [proportionality]", "ladder.factors: [evidence]"));
        try {
            Worked without = work("one_housing");
            UUID second = prepare(without, "possession");
            assertThat(action(without, second).lacking())
                    .doesNotContain("earlier_stage", "safety_staff", "factor_proportionality");
            fill(without, second);
            without.senior().does(() -> actions.approve(without.id(), second));
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    @Test
    @Keeps("OHG-3.3a")
    void moving_the_other_party_warns_that_it_may_go_on_elsewhere_and_asks_for_a_plan_there() {
        Worked at = work("one_housing");
        UUID id = prepare(at, "move_of_other_party");
        assertThat(action(at, id))
                .returns("displacement", one -> one.tool().guard())
                .returns(List.of("plan_at_new_place"), Action::lacking);
        ready(at);
        refused(() -> at.officer().does(() -> actions.start(at.id(), id)), Why.LACKING);
        fill(at, id);
        at.officer().does(() -> actions.start(at.id(), id));
        refused(() -> prepare(at, "support_referral_other_party"), Why.NO_CONSENT);
        Worked without = work("nwldc");
        assertThat(action(without, prepare(without, "move_of_other_party")).lacking())
                .isEmpty();
    }

    @Test
    @Keeps("LAW-13")
    void nobody_under_ten_is_the_subject_of_an_injunction_and_a_breach_shows_how_soon_it_was_written() {
        Worked child = work("imani", SomeCase.quiet(), SomeOther.person(Relation.HOUSEHOLD, Tenancy.NOT_KNOWN, 9));
        refused(() -> prepare(child, "civil_injunction"), Why.TOO_YOUNG);
        Worked unknown = work("imani", SomeCase.quiet(), SomeOther.person(Relation.VISITOR, Tenancy.NOT_KNOWN, null));
        refused(() -> prepare(unknown, "civil_injunction"), Why.AGE_NOT_KNOWN);
        Worked at = work("imani", SomeCase.quiet(), SomeOther.person(Relation.VISITOR, Tenancy.NOT_KNOWN, 10));
        UUID id = prepare(at, "civil_injunction");
        assertThat(action(at, id).lacking()).contains("risk_note");
        fill(at, id);
        at.senior().does(() -> actions.approve(at.id(), id));
        ready(at);
        at.officer().does(() -> actions.start(at.id(), id));
        clock.forward(Duration.ofHours(5));
        at.officer().does(() -> actions.broken(at.id(), id, clock.instant().minus(Duration.ofHours(3)), "At her door"));
        assertThat(action(at, id).events())
                .singleElement()
                .returns(3L, one -> Duration.between(one.at(), one.writtenAt()).toHours());
        assertThat(action(at, id).reviewOn()).isNotNull();
    }

    @Test
    @Keeps("LAW-15")
    void prepared_tools_are_off_until_somebody_enters_the_day_and_then_take_the_place_of_the_injunction() {
        Worked at = work("hexagon");
        refused(() -> prepare(at, "housing_injunction"), Why.NOT_YET);
        assertThat(prepare(at, "civil_injunction")).isNotNull();
        assertThatThrownBy(() -> at.officer().does(() -> catalogue.enter("housing_injunction", today())))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        at.manager().does(() -> catalogue.enter("housing_injunction", today()));
        try {
            UUID id = prepare(at, "housing_injunction");
            assertThat(action(at, id).lacking()).contains("respondent_risk");
            assertThat(stopped(at, "civil_injunction"))
                    .returns(Why.HISTORIC, ActionRefused::why)
                    .returns("Housing injunction", refused -> refused.named().get("instead"));
            assertThat(line(at.officer(), today(), "civil_injunction").instead())
                    .isEqualTo(org.fanlight.landlord.Tools.of("housing_injunction"));
            refused(() -> prepare(at, "respect_order"), Why.NOT_YET);
        } finally {
            at.manager().does(() -> catalogue.enter("housing_injunction", null));
        }
    }

    private static boolean mayBe(@Nullable ActionRefused stopped) {
        return stopped == null || stopped.why() == Why.TOO_OLD;
    }

    private UUID prepare(Worked at, String tool) {
        return other.prepare(at.officer(), at.id(), at.them(), tool);
    }

    private Action action(Worked at, UUID id) {
        return other.action(at.officer(), at.id(), id);
    }

    private void fill(Worked at, UUID id, String... not) {
        other.fill(at.officer(), at.id(), id, day(90), not);
    }

    /** Everything but the day to look at it again. */
    private void withoutDay(Worked at, UUID id) {
        other.fill(at.officer(), at.id(), id, null);
    }

    private void ready(Worked at) {
        other.letGoAhead(at.officer(), at.senior(), at.id());
    }

    private void mediator(Worked at, UUID step, LocalDate until) {
        UUID id = at.senior().gets(() -> catalogue.addMediator("M. Mayer", "College of Mediators", until));
        at.officer().does(() -> actions.write(at.id(), step, Map.of(), id.toString(), null));
    }

    private List<Offer> offers(Worked at) {
        return at.officer().gets(() -> actions.offers(at.id(), at.them()));
    }

    private ActionRefused stopped(Worked at, String tool) {
        return offers(at).stream()
                .filter(one -> one.tool().code().equals(tool))
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.stopped()))
                .findFirst()
                .orElseThrow();
    }

    private Line line(As who, LocalDate day, String code) {
        return who.gets(() -> catalogue.on(day)).stream()
                .filter(line -> line.tool().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private LocalDate day(int fromNow) {
        return today().plusDays(fromNow);
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> openTasks(Worked at) {
        return at.officer().gets(() -> tasks.of(at.id())).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }
}
