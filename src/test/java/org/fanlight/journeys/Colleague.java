package org.fanlight.journeys;

import com.microsoft.playwright.Page;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.Role;
import org.springframework.stereotype.Component;

/** A member of staff who signs in with both factors. */
@Component
class Colleague {

    private final SomeStaff staff;

    Colleague(SomeStaff staff) {
        this.staff = staff;
    }

    /** Signs a new colleague in, and gives the page they arrive at. */
    Page signsIn(Device device, String landlord, Role role) {
        return signsIn(device, staff.of(landlord, role));
    }

    Page signsIn(Device device, SomeStaff.Account account) {
        Page page = device.page();
        page.navigate("/staff/sign-in");
        page.locator("#username").fill(account.username());
        page.locator("#password").fill(SomeStaff.PASSWORD);
        page.locator("button.act").click();
        page.locator("#code").fill(staff.code(account));
        page.locator("button.act").click();
        page.waitForURL(url -> !url.contains("second-step"));
        return page;
    }

    /** Says of every section of an assessment that nothing is needed. */
    static void needsNoCare(Page page) {
        for (String section : new String[] {"safety", "health", "welfare"}) {
            page.locator("#care-none-" + section + "-group").check();
        }
    }
}
