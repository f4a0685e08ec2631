package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.survey.SurveyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody reports at BCHA about another provider's home, and lets it be handed over. */
@FanlightTest
class BchaJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    JdbcClient database;

    @Autowired
    ReportDesk reports;

    @Autowired
    SurveyDesk survey;

    @Autowired
    Texts texts;

    @Test
    @Keeps("BCHA-4.8a")
    void a_witness_tells_of_another_providers_home_it_is_handed_over_with_consent_and_they_say_how_it_went() {
        database.sql("delete from home where uprn = 'ROUTE2'").update();
        database.sql("""
                insert into home (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
                values (uuid(), 'hexagon', 'ROUTE2', '78 Wayfarer Street', 'SE98 8WF', '', 'all', '',
                  '78 wayfarer street', now(6))""").update();
        Receipt receipt = aWitnessTells();
        some.caseOf(receipt);
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "bcha", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            press(page.locator("#clocks"), "Done: Talk with the person");
            assertThat(page.locator("#clocks")).containsText("Talk with the person: Met in time");
            Locator sharing = page.locator("#sharing");
            sharing.locator("summary:text-is('Write down that they allow something')")
                    .click();
            sharing.locator("select[id^=consent-agency-]").selectOption("right_landlord");
            sharing.locator("select[id^=consent-purpose-]").selectOption("ROUTING");
            sharing.locator("textarea[id^=consent-what-]").fill("My whole report");
            sharing.locator("input[id^=consent-until-]")
                    .fill(LocalDate.now().plusDays(30).toString());
            press(sharing, "Write it down");
            assertThat(sharing).containsText("Holds until");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Agencies").setExact(true))
                    .last()
                    .click();
            Locator section = page.locator("#hand-over");
            assertThat(section).containsText("Hexagon Housing Association");
            assertThat(section).containsText("gives support whoever the landlord is");
            Accessibility.checkForStaff(page);
            shoot(page, "agencies-desk");
            section.locator("summary:text-is('Hand it over, or write down that it stays')")
                    .click();
            press(section, "Hand it over");
            assertThat(section).containsText("They have not said yet that they have it.");
        }
        for (Language language : List.of(Language.ENGLISH, Languages.of("ur"))) {
            looks(receipt, language);
        }
        isClosedAndAnswers(receipt);
    }

    private Receipt aWitnessTells() {
        try (Device phone = Device.phone(port)) {
            Tenant.at(phone, texts)
                    .opens("bcha", Language.ENGLISH)
                    .starts()
                    .tellsShortly("saw", "They shout at my neighbour every evening.", "78 Wayfarer Street SE98 8WF")
                    .answers("identity", "anonymous")
                    .sends();
            return reports.receipt(Handle.of(phone)).orElseThrow();
        }
    }

    private void isClosedAndAnswers(Receipt receipt) {
        some.closes(As.senior("bcha"), receipt, "We handed it over.", "They write to you.");
        As person = As.reporter(receipt.partyId(), "bcha");
        await().atMost(Duration.ofSeconds(20)).until(() -> person.gets(survey::state) == SurveyState.OPEN);
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts).opens("bcha", Language.ENGLISH);
            Page page = tenant.page();
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            assertThat(page.locator("section.closing")).containsText("We handed it over.");
            page.getByText(tenant.say("tracking.task.messages")).first().click();
            assertThat(page.locator("main")).containsText(tenant.say("complaint.signpost"));
            page.locator("button.back").click();
            tenant.presses("tracking.task.survey").sees("survey.heading");
            page.locator("fieldset .choice > label").first().click();
            page.locator("button.act").click();
            assertThat(page.locator(".done")).hasText(tenant.say("survey.sent.text"));
            Accessibility.check(page);
        }
    }

    private void looks(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            Tenant.at(phone, texts).opens("bcha", language);
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            page.getByText(texts.say(language, "tracking.task.referrals")).click();
            assertThat(page.locator("h1")).hasText(texts.say(language, "partners.referrals.heading"));
            assertThat(page.locator("article")).containsText(texts.say(language, "partners.there.sent"));
            Accessibility.check(page);
            shoot(page, "there-" + language.tag());
        }
    }

    private static void press(Locator section, String name) {
        section.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/bcha-" + name + ".png")));
    }
}
