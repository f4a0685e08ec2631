package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.standin.StandIn;
import org.fanlight.standin.Text;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class NamedVictimWithTextsJourneyTest {

    /** Of the range that Ofcom keeps for drama; another one each run, because the database outlives it. */
    private static final String NUMBER = "+447700900" + (100 + new Random().nextInt(900));

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseLinks links;

    @Autowired
    MessageDesk messages;

    @Autowired
    StandIn network;

    @Autowired
    ChangeableClock clock;

    @BeforeEach
    void noonOfTheNextDay() {
        clock.set(LocalDate.now()
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant());
    }

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void a_victim_with_a_name_is_texted_once_for_each_thing_and_stops_it() {
        try (Device phone = Device.phone(port)) {
            Tenant victim = Tenant.at(phone, texts)
                    .opens("hexagon", Language.ENGLISH)
                    .starts()
                    .tellsShortly("me", "He shouts at me on the stairs.", "The stairs at Elm House");
            leavesANumber(victim);
            victim.sends();
            Receipt receipt = reports.receipt(Handle.of(phone)).orElseThrow();
            assertThat(texted(1)).isEqualTo(victim.say("sms.confirm.2"));
            assertThat(network.textFrom(NUMBER, "ok")).isEqualTo(200);
            assertThat(texted(2)).as("that it has arrived").isEqualTo(victim.say("sms.notice.2"));

            As officer = As.officer("hexagon");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            officer.gets(() -> links.caseOf(receipt.partyId())).isPresent());
            officer.does(() -> messages.fromStaff(receipt.partyId(), "Thank you. May we come on Tuesday?"));
            assertThat(texted(3)).as("that there is a message").isEqualTo(victim.say("sms.notice.2"));

            comesBack(victim, receipt);
            readsAndAnswers(victim, receipt);
            addsWhatHappenedSince(victim);
            asksForNoContact(victim);
            officer.does(() -> messages.fromStaff(receipt.partyId(), "We will wait for you here."));
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> network.postsTo(NUMBER) == 3);
        }
    }

    private static void leavesANumber(Tenant victim) {
        victim.answers("identity", "named")
                .tells("name", "Amina Khan")
                .answers("contact", "text")
                .writes("text_number", "07700 900")
                .goesOn()
                .isToldToPutRight(victim.say("journey.error.phone"));
        victim.tells("text_number", "07700 " + NUMBER.substring(7))
                .answers("text_wording", "2")
                .answers("phone_private", "yes")
                .chooses("hours", "mon", "tue", "wed", "thu", "fri", "sat", "sun");
        victim.page().locator("#hours-from").selectOption("10:00");
        victim.page().locator("#hours-to").selectOption("14:00");
        victim.goesOn();
    }

    /** Waits for so many texts; then it is never one more. @return the last of them */
    private String texted(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> network.postsTo(NUMBER) >= count);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> network.postsTo(NUMBER) == count);
        List<Text> all = network.textsTo(NUMBER);
        return all.getLast().body();
    }

    private static void comesBack(Tenant victim, Receipt receipt) {
        Page page = victim.page();
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        page.waitForURL("**/yours");
        victim.sees("tracking.heading");
    }

    private void readsAndAnswers(Tenant victim, Receipt receipt) {
        Page page = victim.page();
        victim.presses("tracking.task.messages").sees("tracking.messages.heading");
        assertThat(page.locator(".message-staff .told-words")).hasText("Thank you. May we come on Tuesday?");
        page.locator("#words").fill("Yes, after ten.");
        page.locator("button.act").click();
        assertThat(page.locator(".message-own .told-words")).hasText("Yes, after ten.");
        Accessibility.check(page);
        assertThat(As.officer("hexagon")
                        .gets(() -> messages.thread(receipt.partyId()))
                        .getLast()
                        .words())
                .isEqualTo("Yes, after ten.");
        victim.presses("pages.back").sees("tracking.heading");
    }

    private static void addsWhatHappenedSince(Tenant victim) {
        Page page = victim.page();
        victim.presses("tracking.task.more").sees("tracking.more.heading");
        page.locator("#what").fill("It happened again last night.");
        page.locator("button.act").click();
        assertThat(page.locator(".done")).hasText(victim.say("tracking.more.sent"));
        Accessibility.check(page);
    }

    private static void asksForNoContact(Tenant victim) {
        Page page = victim.page();
        victim.presses("tracking.task.contact").sees("tracking.contact.heading");
        victim.choice("TEXT").click();
        victim.choice("none").click();
        assertThat(page.locator("#text")).isHidden();
        Accessibility.check(page);
        page.locator("button.act").click();
        assertThat(page.locator(".done")).hasText(victim.say("tracking.contact.saved"));
    }
}
