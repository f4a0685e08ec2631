package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy as residents read it, its papers, and an administrator who changes it. */
@FanlightTest
class PapersJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases some;

    @Autowired
    Landlords landlords;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    @Test
    @Keeps("NWL-02")
    void what_happens_is_read_on_a_phone_in_every_language_and_in_large_print() {
        for (Language language : Languages.all()) {
            try (Device phone = Device.phone(port)) {
                Page page = phone.page();
                Tenant.at(phone, texts).opens("nwldc", language);
                page.getByText(texts.say(language, "home.policy")).click();
                assertThat(page.locator("h1")).hasText(texts.say(language, "papers.heading"));
                landlords
                        .current("nwldc")
                        .promises()
                        .forEach(promise -> assertThat(page.locator("main"))
                                .containsText(texts.say(language, promise.key(), promise.arguments())));
                Accessibility.check(page);
                shoot(page, "policy-" + language.tag());
                page.locator(".choices-sizes summary").click();
                page.locator("button[name=size][value='200']").click();
                assertThat(page.locator("html")).hasClass(java.util.regex.Pattern.compile(".*size-200.*"));
                assertThat((Boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .isTrue();
                page.locator("a[href='/policy/ask']").click();
                page.locator("main button.act").click();
                assertThat(page.locator(".error-summary")).isVisible();
                Accessibility.check(page);
                shoot(page, "ask-large-" + language.tag());
            }
        }
    }

    @Test
    @Keeps("NWL-01")
    void of_four_linked_papers_residents_see_the_two_public_ones_and_an_officer_all_four() {
        List<String> titles = List.of(
                "Policy on anti-social behaviour",
                "Policy on domestic violence",
                "Delivery plan",
                "Race equality scheme");
        Receipt receipt = some.report("nwldc", Language.ENGLISH, some.quiet());
        try (Device desk = Device.desk(port);
                Device phone = Device.phone(port);
                Device officer = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "nwldc", Role.ADMINISTRATOR);
            page.navigate("/staff/setup/papers");
            for (String title : titles) {
                Locator which = page.locator("#which-paper");
                which.selectOption(which.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .getAttribute("value"));
                press(page, "Open");
                page.locator("#paper-body").fill("The words of: " + title);
                if (titles.indexOf(title) < 2) {
                    page.locator("#paper-public").selectOption("yes");
                }
                if (titles.indexOf(title) == 0) {
                    Accessibility.checkForStaff(page);
                    shoot(page, "setup-papers");
                }
                press(page, "Save the paper");
                assertThat(page.locator("[role=status]").first()).hasText("Saved: " + title);
            }
            Page open = phone.page();
            open.navigate("/?for=nwldc");
            open.navigate("/policy");
            for (String title : titles) {
                assertThat(open.locator("main li").filter(new Locator.FilterOptions().setHasText(title)))
                        .hasCount(titles.indexOf(title) < 2 ? 1 : 0);
            }
            Page caseOf = colleague.signsIn(officer, "nwldc", Role.OFFICER);
            caseOf.navigate("/staff?reference=" + receipt.reference().digits());
            caseOf.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recording"))
                    .click();
            Locator governing = caseOf.locator("#governing");
            assertThat(governing).containsText("Harassment and racial harassment policy");
            titles.forEach(title -> assertThat(governing).containsText(title + ": In use"));
            press(caseOf, "Show the whole record");
            assertThat(caseOf.locator("#whole-record")).containsText("Not given");
            Accessibility.checkForStaff(caseOf);
            shoot(caseOf, "case-recording");
            caseOf.navigate("/staff/papers");
            assertThat(caseOf.locator("table").first()).containsText("Race equality scheme");
            Accessibility.checkForStaff(caseOf);
            shoot(caseOf, "staff-papers");
        } finally {
            database.sql("delete from paper where landlord = 'nwldc'").update();
        }
    }

    @Test
    @Keeps("OHG-8a")
    void equality_and_human_rights_stand_among_the_papers_and_beside_each_case() {
        Receipt receipt = some.report("one_housing", Language.ENGLISH, some.quiet());
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "one_housing", Role.OFFICER);
            page.navigate("/staff/papers");
            assertThat(page.locator("table").first()).containsText("Equality policy");
            assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("Human Rights Act 1998")))
                    .containsText("In force");
            page.navigate("/staff?reference=" + receipt.reference().digits());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recording"))
                    .click();
            assertThat(page.locator("#governing")).containsText("Equality policy");
            assertThat(page.locator("#governing")).containsText("Equality Act 2010: harassment is unwanted conduct");
        }
    }

    @Test
    void an_administrator_changes_a_time_limit_and_publishes_it() {
        try (Device desk = Device.phone(port)) {
            Page page = colleague.signsIn(desk, "hexagon", Role.ADMINISTRATOR);
            page.navigate("/staff/setup/policy");
            page.getByText("Change the policy").click();
            page.locator("#which-setting").selectOption("clk.graffiti");
            press(page, "Open this setting");
            page.locator("#setting-value").fill("soon");
            press(page, "Keep this change");
            assertThat(page.locator(".error-summary")).containsText("Say a whole number above 0.");
            assertThat(page.locator("#setting-value")).hasValue("soon");
            Accessibility.checkForStaff(page);
            shoot(page, "pack-wrong");
            page.locator("#setting-value").fill("48");
            press(page, "Keep this change");
            assertThat(page.locator("table")).containsText("48 hours");
            page.locator("#from-day").fill(LocalDate.now(London.ZONE).toString());
            press(page, "Publish");
            assertThat(page.locator("[role=status]").first()).containsText("is published");
            shoot(page, "pack-published");
            page.navigate("/staff/setup/policy");
            assertThat(page.locator("table").last()).containsText("Robin Invented");
            Accessibility.checkForStaff(page);
            shoot(page, "pack");
            assertThat(landlords.current("hexagon").clock("graffiti").length()).isEqualTo(48);
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text + "# again\n");
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/papers-" + name + ".png")));
    }
}
