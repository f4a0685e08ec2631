package org.fanlight.journeys;

import com.microsoft.playwright.Page;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.Role;

/** Signs a new member of staff in with both factors, as anybody does. */
final class StaffDoor {

    private StaffDoor() {}

    static Page enter(Device device, SomeStaff staff, String landlord, Role role) {
        var account = staff.of(landlord, role);
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
}
