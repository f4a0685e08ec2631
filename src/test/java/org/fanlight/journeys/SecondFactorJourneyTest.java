package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.Role;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who has only the password gets nowhere, whichever way they ask (C1, security fact 2). */
@FanlightTest
class SecondFactorJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SomeStaff staff;

    @Test
    void the_password_alone_opens_no_staff_screen_by_address_or_from_within() {
        try (Device desk = Device.desk(port)) {
            Page page = desk.page();
            var account = staff.of("hexagon", Role.OFFICER);
            page.navigate("/staff/sign-in");
            page.locator("#username").fill(account.username());
            page.locator("#password").fill(SomeStaff.PASSWORD);
            page.locator("button.act").click();
            assertThat(page.locator("#code")).isVisible();
            page.navigate("/staff");
            page.waitForURL("**/staff/second-step");
            // From within a screen that is open to all, as Vaadin itself goes from screen to screen.
            page.navigate("/?for=hexagon");
            page.navigate("/tell-us");
            page.locator("main h1").waitFor();
            for (String screen : new String[] {"staff", "staff/setup", "staff/survey", "yours"}) {
                page.evaluate("""
                        screen => {
                          const link = document.createElement('a');
                          link.href = screen;
                          link.setAttribute('router-link', '');
                          link.textContent = 'go';
                          document.querySelector('main').append(link);
                          link.click();
                        }""", screen);
                page.waitForLoadState();
                assertThat(page.locator("table.inbox, #clocks, .setup")).hasCount(0);
                page.navigate("/tell-us");
                page.locator("main h1").waitFor();
            }
        }
    }

    @Test
    void both_factors_open_the_inbox_and_signing_out_closes_it() {
        try (Device desk = Device.desk(port)) {
            Page page = desk.page();
            var account = staff.of("hexagon", Role.OFFICER);
            page.navigate("/staff/sign-in");
            page.locator("#username").fill(account.username());
            page.locator("#password").fill(SomeStaff.PASSWORD);
            page.locator("button.act").click();
            Accessibility.checkForStaff(page);
            page.locator("#code").fill("000000");
            page.locator("button.act").click();
            assertThat(page.locator(".error-summary")).isVisible();
            Accessibility.checkForStaff(page);
            page.locator("#code").fill(staff.code(account));
            page.locator("button.act").click();
            page.waitForURL("**/staff");
            page.locator("main h1").waitFor();
            page.locator("a[href='/staff/sign-out']").click();
            page.waitForURL("**/staff/sign-in");
            page.navigate("/staff");
            page.waitForURL("**/staff/sign-in");
            assertThat(page.url()).endsWith("/staff/sign-in");
        }
    }
}
