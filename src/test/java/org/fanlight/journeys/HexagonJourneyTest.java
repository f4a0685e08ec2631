package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Set;
import org.fanlight.access.SomeStaff;
import org.fanlight.access.StaffSections;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hexagon: a broken window in a home of care and support is seen by colleagues of that section only, made safe within the
 * day, and nothing about it is shared before the person allows it.
 */
@FanlightTest
class HexagonJourneyTest {

    private static final String LANDLORD = "hexagon";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Autowired
    SomeStaff staff;

    @Autowired
    StaffSections sections;

    @Autowired
    JdbcClient database;

    @Autowired
    Texts texts;

    @Test
    void a_window_in_care_and_support_is_made_safe_in_a_day_and_nothing_is_shared_without_consent() {
        database.sql("""
                insert ignore into home
                  (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
                values (uuid(), 'hexagon', 'HEXJ1', '7 Lapwing Court', 'SE98 8LC', '', 'care_and_support', '',
                  '7 lapwing court', now(6))""").update();
        Receipt receipt = cases.report(
                LANDLORD,
                Language.ENGLISH,
                cases.quiet()
                        .with("where", Answer.said("7 Lapwing Court SE98 8LC"))
                        .with("damage", Answer.chosen("window")));
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, limited("general_needs"));
            page.navigate("/staff?reference=" + receipt.reference().digits());
            assertThat(page.locator("#search-error")).isVisible();
            assertThat(page.locator("body")).not().containsText("Lapwing");
        }
        LocalDate day = LocalDate.now(London.ZONE).plusDays(12);
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, limited("care_and_support"));
            CaseScreen screen = new CaseScreen(page, "hexagon").opens(receipt);
            screen.sees("clocks", "Full repair").presses("next", "Take up this case");
            screen.opensForm("sharing", "Refer, talk about the case, or hand it on")
                    .chooses("select[id^=share-agency-]", "victim_support")
                    .chooses("select[id^=share-purpose-]", "DISCUSSION")
                    .fills("textarea[id^=share-what-]", "That a window is broken")
                    .presses("sharing", "Share it")
                    .isRefused("sharing", "Ask them first.")
                    .opensForm("sharing", "Write down that they allow something")
                    .chooses("select[id^=consent-agency-]", "victim_support")
                    .chooses("select[id^=consent-purpose-]", "DISCUSSION")
                    .fills("textarea[id^=consent-what-]", "That a window is broken")
                    .fills("input[id^=consent-until-]", day.toString())
                    .presses("sharing", "Write it down")
                    .sees("sharing", "Holds until")
                    .presses("sharing", "Share it")
                    .sees("sharing", "shared with Victim Support")
                    .looks("shared");
            screen.goesTo("Home and moves")
                    .opensForm("jobs", "It takes longer than the limit")
                    .fills("input[id^=because-]", "The glass is ordered.")
                    .fills("input[id^=full-by-]", day.toString())
                    .presses("jobs", "Make it safe first, and tell the person the new day")
                    .sees("jobs", "The whole repair is planned for")
                    .presses("jobs", "It is safe now")
                    .sees("jobs", "Made safe")
                    .looks("made-safe");
            screen.goesTo("The case").sees("clocks", "Making damage safe: Met in time");
        }
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            Tenant.at(phone, texts).opens(LANDLORD, Language.ENGLISH);
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            page.getByText(texts.say(Language.ENGLISH, "tracking.task.letters"))
                    .first()
                    .click();
            assertThat(page.locator("article.closing"))
                    .containsText(London.date(day.atStartOfDay(London.ZONE).toInstant(), Language.ENGLISH));
            Accessibility.check(page);
        }
    }

    private SomeStaff.Account limited(String section) {
        SomeStaff.Account account = staff.of(LANDLORD, Role.OFFICER);
        As.administrator(LANDLORD).does(() -> sections.limit(account.id(), Set.of(section)));
        return account;
    }
}
