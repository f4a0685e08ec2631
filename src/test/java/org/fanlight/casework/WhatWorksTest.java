package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.whatworks.WhatWorksDesk;
import org.fanlight.casework.whatworks.WhatWorksDesk.Line;
import org.fanlight.casework.works.SecurityDesk;
import org.fanlight.landlord.Landlords;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** One register shows what was used and what worked. */
@FanlightTest
class WhatWorksTest {

    private static final As OFFICER = As.officer("bcha");
    private static final As SENIOR = As.senior("bcha");

    SomeCase some;
    SomeOther other;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
        other = beans.createBean(SomeOther.class);
    }

    @Autowired
    WhatWorksDesk desk;

    @Autowired
    ActionDesk actions;

    @Autowired
    SecurityDesk security;

    @Autowired
    Stopped stopped;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("BCHA-4.6l")
    void two_talks_and_a_lock_in_a_quarter_stand_in_the_table_with_how_they_went() {
        clock.set(Instant.parse("2033-05-10T09:00:00Z"));
        LocalDate day = LocalDate.of(2033, 6, 1);
        assertThat(SENIOR.gets(() -> desk.quarter(day))).isEmpty();
        UUID first = talk("stopped");
        talk("not_stopped");
        UUID lock = OFFICER.gets(() -> security.ask(first, "locks", false, "A new lock.", null));
        SENIOR.does(() -> security.approve(first, lock));
        assertThat(SENIOR.gets(() -> desk.quarter(day)))
                .as("asked for is not used")
                .containsExactly(new Line("staff.tool.warning_talk", 2, 2, 1));
        OFFICER.does(() -> security.fitted(first, lock, "Fitted on Monday."));
        assertThat(SENIOR.gets(() -> desk.quarter(day)))
                .containsExactly(
                        new Line("staff.tool.warning_talk", 2, 2, 1), new Line("staff.works.measure.locks", 1, 0, 0));
        OFFICER.does(() -> stopped.checkIn(first, "yes"));
        assertThat(SENIOR.gets(() -> desk.quarter(day))).contains(new Line("staff.works.measure.locks", 1, 1, 1));

        assertThat(SENIOR.gets(() -> desk.quarter(day.plusMonths(3))))
                .as("another quarter")
                .isEmpty();
        assertThat(As.senior("hexagon").gets(() -> desk.quarter(day)))
                .as("another landlord")
                .isEmpty();
        assertThatThrownBy(() -> OFFICER.gets(() -> desk.quarter(day))).isInstanceOf(AccessDeniedException.class);
        assertThat(landlords.current("bcha").registers()).as("one database").hasSize(1);
        assertThat(landlords.current("hexagon").registers())
                .as("a policy with two")
                .hasSize(2);
    }

    private UUID talk(String result) {
        UUID id = some.open("bcha", SomeCase.quiet());
        some.assess(OFFICER, id);
        UUID them = other.add(OFFICER, id, SomeOther.tenant());
        UUID step = other.prepare(OFFICER, id, them, "warning_talk");
        other.fill(OFFICER, id, step, null);
        other.letGoAhead(OFFICER, SENIOR, id);
        OFFICER.does(() -> actions.start(id, step));
        OFFICER.does(() -> actions.end(id, step, result, "As it was."));
        return id;
    }
}
