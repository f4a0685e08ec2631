package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.plan.PlanMix;
import org.fanlight.casework.priority.PriorityDesk;
import org.fanlight.casework.priority.PriorityDesk.Priority;
import org.fanlight.casework.priority.PriorityRefused;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Hate is never low, and what plans are made of can be counted. */
@FanlightTest
class PriorityAndMixTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    PriorityDesk priorities;

    @Autowired
    PlanDesk plans;

    @Autowired
    PlanMix mix;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("OHG-2e")
    void a_report_of_hate_is_high_priority_and_only_a_senior_makes_it_less() {
        As officer = As.officer("one_housing");
        UUID id = some.open("one_housing", SomeCase.quiet().with("motives", Answer.chosen("religion")));
        assertThat(officer.gets(() -> priorities.now(id))).isEqualTo(Priority.HIGH);
        assertThatThrownBy(() -> officer.does(() -> priorities.set(id, Priority.NORMAL, "It is quiet")))
                .isInstanceOf(PriorityRefused.class)
                .hasMessage("senior");
        assertThat(officer.gets(() -> priorities.now(id))).isEqualTo(Priority.HIGH);
        officer.does(() -> priorities.set(id, Priority.HIGHEST, "He came back"));
        As.senior("one_housing").does(() -> priorities.set(id, Priority.NORMAL, "He moved away"));
        assertThat(officer.gets(() -> priorities.now(id))).isEqualTo(Priority.NORMAL);
        assertThat(officer.gets(() -> priorities.of(id))).hasSize(2);
        SomePack.publish(
                landlords, "one_housing", text -> text.replace("triage.priority: high", "triage.priority: normal"));
        try {
            UUID second = some.open("one_housing", SomeCase.quiet().with("motives", Answer.chosen("religion")));
            assertThat(officer.gets(() -> priorities.now(second))).isEqualTo(Priority.NORMAL);
            officer.does(() -> priorities.set(second, Priority.HIGH, "x"));
            officer.does(() -> priorities.set(second, Priority.NORMAL, "x"));
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    @Test
    @Keeps("NWL-09")
    void the_mix_of_a_quarter_counts_what_two_plans_hold() {
        clock.forward(Duration.ofDays(400));
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        As officer = As.officer("nwldc");
        As senior = As.senior("nwldc");
        Receipt one = some.send("nwldc", SomeCase.quiet());
        Receipt two = some.send("nwldc", SomeCase.quiet());
        plan(officer, one, Type.PREVENTION, Type.ENFORCEMENT, Type.SUPPORT);
        plan(officer, one, Type.PREVENTION);
        plan(officer, two, Type.PREVENTION, Type.ENFORCEMENT, Type.SAFETY);
        assertThat(senior.gets(() -> mix.quarter(today)))
                .isEqualTo(Map.of(
                        Type.PREVENTION,
                        3,
                        Type.ENFORCEMENT,
                        2,
                        Type.SUPPORT,
                        1,
                        Type.SAFETY,
                        1,
                        Type.REPAIR,
                        0,
                        Type.MOVE,
                        0));
        assertThat(senior.gets(() -> mix.quarter(today.plusMonths(4))).values()).containsOnly(0);
        assertThat(As.senior("imani").gets(() -> mix.quarter(today)).values()).containsOnly(0);
    }

    private void plan(As who, Receipt receipt, Type... types) {
        UUID id = some.of(receipt);
        LocalDate day = LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(5);
        for (Type type : types) {
            who.does(() -> plans.add(id, receipt.partyId(), type, "Something", "Somebody", day));
        }
        who.does(() -> plans.keepInTouch(id, receipt.partyId(), Way.PAGE, 14));
        who.does(() -> plans.show(id, receipt.partyId(), "", "en-GB", ""));
    }
}
