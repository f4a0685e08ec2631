package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff and reporters read of the policy a case is under, and of who reported it. */
@FanlightTest
class PolicyOnThePageJourneyTest {

    private static final List<String> LANDLORDS = List.of("bcha", "hexagon", "imani", "nwldc", "one_housing");
    private static final String NAME = "Ada Example";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Colleague colleague;

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseLinks links;

    @Autowired
    Landlords landlords;

    @Test
    @Keeps("XC-01")
    void a_case_shows_and_keeps_the_version_it_was_opened_under_and_no_landlord_s_value_leaks() {
        Map<String, Receipt> old = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        for (String landlord : LANDLORDS) {
            old.put(landlord, send(landlord, quiet()));
            before.put(landlord, policyOnCase(old.get(landlord), 24));
        }
        int version = landlords.current("imani").version();
        SomePack.publish(
                landlords,
                "imani",
                text -> text.replace("clk.first_contact: {length: 24,", "clk.first_contact: {length: 12,"));
        try {
            for (String landlord : LANDLORDS) {
                assertThat(policyOnCase(old.get(landlord), 24)).isEqualTo(before.get(landlord));
            }
            assertThat(before.get("imani")).contains("version " + version);
            assertThat(policyOnCase(send("imani", quiet()), 12)).contains("version " + (version + 1));
            assertThat(policyOnCase(send("hexagon", quiet()), 24)).isEqualTo(before.get("hexagon"));
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    /** The case page's line on its policy, after a look at when first contact is due there. */
    private String policyOnCase(Receipt receipt, int hours) {
        try (Device desk = Device.desk(port)) {
            Page page = caseOf(desk, receipt);
            assertThat(firstContact(page))
                    .containsText(London.brief(receipt.receivedAt().plus(Duration.ofHours(hours)), Language.ENGLISH));
            Locator line = page.locator("#head p").filter(new Locator.FilterOptions().setHasText("version"));
            assertThat(line).containsText(landlords.current(receipt.landlord()).policyTitle());
            return line.textContent();
        }
    }

    @Test
    @Keeps("XC-06")
    void a_limit_the_policy_does_not_set_is_no_promise_to_the_reporter_and_a_target_to_staff() {
        Receipt silent = send("one_housing", quiet());
        try (Device phone = Device.phone(port);
                Device desk = Device.desk(port)) {
            Page page = yours(phone, silent);
            assertThat(page.locator("section.promises")).containsText(say("tracking.promises.none"));
            assertThat(page.locator("main")).not().containsText(say("progress.promise.first_contact"));
            assertThat(page.locator("main")).not().containsText("hour");
            Locator clock = firstContact(caseOf(desk, silent));
            assertThat(clock).containsText(say("staff.clock.origin.default"));
            assertThat(clock)
                    .containsText(London.brief(silent.receivedAt().plus(Duration.ofHours(24)), Language.ENGLISH));
        }
        Receipt promised = send("imani", quiet());
        try (Device phone = Device.phone(port);
                Device desk = Device.desk(port)) {
            Locator promise = yours(phone, promised)
                    .locator("section.promises li")
                    .filter(new Locator.FilterOptions().setHasText(say("progress.promise.first_contact")));
            assertThat(promise).containsText(say("progress.origin.policy"));
            assertThat(promise)
                    .containsText(
                            London.dateAndTime(promised.receivedAt().plus(Duration.ofHours(24)), Language.ENGLISH));
            assertThat(firstContact(caseOf(desk, promised))).containsText(say("staff.clock.origin.policy"));
        }
    }

    @Test
    @Keeps("XC-08")
    void each_role_and_each_way_of_giving_a_name_is_shown_and_hidden_as_it_was_chosen() {
        try (Device desk = Device.desk(port)) {
            Page page = signIn(desk, "hexagon");
            for (String role : List.of("me", "saw", "for_someone", "staff")) {
                for (String identity : List.of("anonymous", "confidential", "named")) {
                    Receipt receipt = send(
                            "hexagon",
                            quiet().with("who", Answer.chosen(role))
                                    .with("agrees", Answer.chosen("knows"))
                                    .with("identity", Answer.chosen(identity))
                                    .with("name", Answer.said(NAME)));
                    open(page, receipt);
                    Locator told = page.locator("#told");
                    assertThat(told)
                            .containsText(
                                    say("staff.told.role." + role) + ". " + say("staff.told.identity." + identity));
                    if (identity.equals("anonymous")) {
                        assertThat(page.locator("body")).not().containsText(NAME);
                    } else {
                        assertThat(told).containsText(NAME);
                    }
                    if (role.equals("for_someone")) {
                        assertThat(told).containsText(say("journey.agrees.option.knows"));
                    } else {
                        assertThat(told).not().containsText(say("journey.agrees.heading"));
                    }
                }
            }
        }
    }

    private Page caseOf(Device desk, Receipt receipt) {
        Page page = signIn(desk, receipt.landlord());
        open(page, receipt);
        return page;
    }

    private static void open(Page page, Receipt receipt) {
        page.navigate("/staff?reference=" + receipt.reference().digits());
        assertThat(page.locator("h1")).containsText(receipt.reference().shown());
        assertThat(page.locator("#told")).containsText("Somebody shouts");
    }

    private static Locator firstContact(Page page) {
        return page.locator("#clocks li").filter(new Locator.FilterOptions().setHasText("First contact"));
    }

    private Page yours(Device phone, Receipt receipt) {
        Page page = phone.page();
        page.navigate("/?for=" + receipt.landlord());
        page.navigate("/return");
        page.locator("#reference").fill(receipt.reference().shown());
        page.locator("#code").fill(receipt.code().shown());
        page.locator("button.act").click();
        page.waitForURL("**/yours");
        assertThat(page.locator("section.promises")).isVisible();
        return page;
    }

    private Page signIn(Device device, String landlord) {
        return colleague.signsIn(device, landlord, Role.OFFICER);
    }

    private Receipt send(String landlord, Answers answers) {
        Receipt receipt = reports.submit(new NewReport(landlord, "web", Language.ENGLISH, answers));
        UUID party = receipt.partyId();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        As.officer(landlord).gets(() -> links.caseOf(party)).isPresent());
        return receipt;
    }

    private static Answers quiet() {
        return Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("who", Answer.chosen("me"))
                .with("what", Answer.said("Somebody shouts at me on the stairs."))
                .with("where", Answer.said("12 Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }
}
