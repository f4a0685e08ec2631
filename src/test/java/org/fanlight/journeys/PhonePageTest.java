package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.fanlight.standin.StandIn;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stand-in's phone in a real browser, as narrow as a phone. */
@FanlightTest
class PhonePageTest {

    private static final String NUMBER = "+447700900321";

    @Autowired
    StandIn standIn;

    @Test
    void the_stand_in_phone_is_usable_at_360_pixels_and_shows_new_texts_by_itself() {
        standIn.textFrom(NUMBER, "ہیلو، یہ درست نمبر ہے");
        try (var context = Browser.chromium().newContext(new NewContextOptions().setViewportSize(360, 640))) {
            Page page = context.newPage();
            page.navigate(standIn.address() + "?number=%2B447700900321");
            page.getByLabel("Text back").fill("A second one");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            page.getByText("Sent.").waitFor();
            standIn.textFrom(NUMBER, "and a third");
            page.getByText("and a third").waitFor();
            assertThat(page.getByRole(AriaRole.LISTITEM)
                            .getByText("A second one")
                            .count())
                    .isEqualTo(1);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/phone.png"))
                    .setFullPage(true));
            Accessibility.check(page);
        }
    }
}
