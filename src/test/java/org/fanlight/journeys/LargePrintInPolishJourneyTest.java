package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class LargePrintInPolishJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @ParameterizedTest
    @ValueSource(ints = {200, 300})
    void a_victim_who_needs_large_print_tells_more_reads_it_all_and_changes_one_answer(int size) {
        try (Device phone = Device.phone(port)) {
            Tenant victim = Tenant.at(phone, texts)
                    .opens("imani", Languages.of("pl"))
                    .choosesTextSize(size)
                    .sees("home.heading")
                    .starts()
                    .tellsShortly("me", "Sąsiad krzyczy pod moimi drzwiami.", "Klatka schodowa")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading");
            tellsMore(victim);
            victim.presses("journey.ready.check").sees("journey.check.heading");
            eachChangeNamesItsQuestion(victim);

            victim.page().locator("#change-what").click();
            victim.isAsked("what");
            assertThat(victim.page().locator("#what")).hasValue("Sąsiad krzyczy pod moimi drzwiami.");
            victim.tells("what", "Sąsiad krzyczy i wali w drzwi.").sees("journey.check.heading");
            assertThat(victim.page().locator(".told").first()).containsText("Sąsiad krzyczy i wali w drzwi.");
            victim.goesOn().sees("report.receipt.heading");
            victim.page().navigate("/return");
            victim.sees("access.heading");
        }
    }

    private static void tellsMore(Tenant victim) {
        victim.presses("journey.ready.more")
                .sees("journey.ready.more")
                .presses("journey.section.wishes")
                .tells("wish", "Żeby przestał.")
                .tells("not_wish", "Żeby się dowiedział, że to ja.")
                .sees("journey.ready.more")
                .presses("journey.section.support")
                .tells("spoken", "polski")
                .tells("written", "polski")
                .answers("interpreter", "phone")
                .answers("interpreter_who", "woman")
                .answers("interpreter_family", "never")
                .answers("formats", "large_print")
                .writes("adjustments", "Proszę mówić powoli.")
                .presses("journey.save")
                .sees("journey.ready.more")
                .presses("journey.section.harm")
                .chooses("injury", "minor");
        victim.page().locator("#injury-words").fill("siniak");
        victim.goesOn()
                .answers("damage", "graffiti")
                .answers("graffiti", "offensive")
                .isAsked("broken")
                .presses("journey.save")
                .sees("journey.ready.more");
    }

    private static void eachChangeNamesItsQuestion(Tenant victim) {
        List<String> names = victim.page().locator("button.plain[aria-label]").all().stream()
                .map(button -> button.getAttribute("aria-label"))
                .toList();
        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
