package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.people.VisitDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A senior who works on is told, on the next page they open, that a colleague did not come out of a visit (XC-47). */
@FanlightTest
class LoneVisitJourneyTest {

    private static final String NOT_OUT = "1 colleague has not checked out of a visit. Call them now.";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeStaff staff;

    @Autowired
    VisitDesk visits;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void leave_nothing() {
        clock.reset();
        database.sql("delete from lone_visit").update();
    }

    @Test
    void a_senior_sees_a_visit_without_a_check_out_on_the_very_next_page() {
        As officer = As.person(new Person(
                staff.of("one_housing", Role.OFFICER).id(), "one_housing", Set.of(Role.OFFICER), "Robin Invented"));
        UUID visit = officer.gets(() -> visits.start("12 Mill Row", List.of("nothing"), null, 5));
        clock.forward(Duration.ofMinutes(19));
        try (Device device = Device.desk(port)) {
            Page page = colleague.signsIn(device, "one_housing", Role.SENIOR);
            Locator told = page.locator(".notice.urgent", new Page.LocatorOptions().setHasText(NOT_OUT));
            opens(page, "/staff/visits");
            assertThat(told.count()).isZero();
            // From here on the frame is never loaded anew.
            page.evaluate("window.stillTheSame = true");
            clock.forward(Duration.ofMinutes(1));
            opens(page, "/staff/training");
            told.waitFor();
            Accessibility.checkForStaff(page);
            told.locator("a").click();
            page.waitForURL(url -> url.endsWith("/staff/visits"));
            officer.does(() -> visits.out(visit));
            opens(page, "/staff/training");
            told.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.evaluate("window.stillTheSame")).isEqualTo(true);
        }
    }

    private static void opens(Page page, String link) {
        Locator anchor = page.locator(".staff-bar a[href$='" + link + "']");
        if (!anchor.isVisible()) {
            page.locator(".staff-more > summary").click();
        }
        anchor.click();
        page.waitForURL(url -> url.endsWith(link));
        page.locator("h1").waitFor();
    }
}
