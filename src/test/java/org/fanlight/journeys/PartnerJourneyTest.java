package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.SomeCases;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.NewReferral;
import org.fanlight.casework.referral.ReferralDesk;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.partners.Directory;
import org.fanlight.partners.SomeAgency;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who manages a building is invited, answers and asks; the person sees who looked, and takes their consent back. */
@FanlightTest
class PartnerJourneyTest {

    private static final String PASSWORD = "three quiet lamps";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeStaff staff;

    @Autowired
    SomeCases some;

    @Autowired
    Directory directory;

    @Autowired
    SharingDesk sharing;

    @Autowired
    ReferralDesk referrals;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    private final String user = "agent-" + UUID.randomUUID();

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void an_invited_agent_answers_and_is_shut_out_when_the_person_takes_their_consent_back() {
        Receipt receipt = handedOn();
        try (Device desk = Device.desk(port);
                Device phone = Device.phone(port)) {
            Page page = phone.page();
            join(page, invite(desk));
            clock.forward(java.time.Duration.ofSeconds(90));
            page.navigate("/staff/sign-in");
            page.locator("#username").fill(user);
            page.locator("#password").fill(PASSWORD);
            page.locator("button.act").click();
            page.locator("#code").fill(staff.codeOf(user));
            page.locator("button.act").click();
            assertThat(page.locator("h1")).hasText("What you were asked");
            Accessibility.checkForStaff(page);
            shoot(page, "list-phone");
            page.locator("li button").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Rubbish was set on fire by the door");
            press(page, "We will help");
            assertThat(page.locator("p.notice")).containsText("Thank you");
            page.getByText("Ask before legal action").click();
            press(page, "Ask the landlord");
            assertThat(page.locator("p.notice")).not().containsText("Thank you");
            page.locator("textarea[id^=partner-ask-]").fill("Notice seeking possession");
            press(page, "Ask the landlord");
            assertThat(page.locator("main")).containsText("blocked until a manager approves");
            Accessibility.checkForStaff(page);
            shoot(page, "open-phone");
            page.setViewportSize(1280, 900);
            shoot(page, "open-desk");
            page.setViewportSize(360, 640);
            seesAndTakesItBack(receipt, Languages.of("ur"));
            page.getByText("Tell us what came of it").click();
            page.locator("textarea[id^=partner-done-]").fill("All is quiet");
            press(page, "Send what came of it");
            assertThat(page.locator("p.notice")).containsText("not shared with you any more");
            assertThat(page.locator("main")).not().containsText("Rubbish");
            Accessibility.checkForStaff(page);
            shoot(page, "closed-phone");
            desk.page().reload();
            shoot(desk.page(), "accounts-desk");
            desk.page()
                    .locator("li:has-text('" + user + "')")
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(desk.page().locator("li:has-text('" + user + "')")).containsText("closed");
            page.navigate("/partner");
            assertThat(page.locator("h1")).hasText("Staff sign-in");
        }
    }

    private Receipt handedOn() {
        Receipt receipt = some.report("one_housing", Languages.of("ur"), some.quiet());
        UUID caseId = some.caseOf(receipt);
        UUID agent = SomeAgency.add(directory, "one_housing", "managing_agent", SomeAgency.open("Managers " + user));
        As officer = As.officer("one_housing");
        officer.does(() -> sharing.allow(
                caseId,
                receipt.partyId(),
                new NewConsent(
                        "managing_agent",
                        Purpose.REFERRAL,
                        "That there was a fire",
                        How.SPOKEN,
                        LocalDate.now().plusDays(30))));
        officer.gets(() -> referrals.refer(
                caseId,
                receipt.partyId(),
                new NewReferral(
                        agent,
                        "Rubbish was set on fire by the door. Please see to the lock.",
                        false,
                        LocalDate.now().plusDays(5),
                        false,
                        false)));
        return receipt;
    }

    /** @return the path of the link */
    private String invite(Device desk) {
        Page page = colleague.signsIn(desk, "one_housing", Role.MANAGER);
        page.navigate("/staff/partner-accounts");
        press(page, "Make the link");
        assertThat(page.locator(".error-summary")).containsText("Choose their agency.");
        page.locator("#account-agency")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Managers " + user));
        page.locator("#account-name").fill("Pat Invented");
        page.locator("#account-username").fill(user);
        press(page, "Make the link");
        String link = page.locator("#invitation-link").innerText();
        Accessibility.checkForStaff(page);
        shoot(page, "invite-desk");
        return URI.create(link).getPath();
    }

    private void join(Page page, String path) {
        page.navigate(path);
        Accessibility.checkForStaff(page);
        page.locator("#password").fill("short");
        page.locator("#again").fill("short");
        page.locator("button.act").click();
        assertThat(page.locator(".error-summary")).containsText("at least 12");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("button.act").click();
        Accessibility.checkForStaff(page);
        shoot(page, "factor-phone");
        page.locator("#code").fill(staff.codeOf(user));
        page.locator("button.act").click();
        assertThat(page.locator("h1")).hasText("Your account is open");
        shoot(page, "joined-phone");
        page.navigate(path);
        assertThat(page.locator("h1")).hasText("This link does not work");
        Accessibility.checkForStaff(page);
    }

    private void seesAndTakesItBack(Receipt receipt, Language language) {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            Tenant.at(phone, texts).opens("one_housing", language);
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            page.getByText(texts.say(language, "tracking.task.referrals")).click();
            assertThat(page.locator("article.closing li").first()).isVisible();
            Accessibility.check(page);
            shoot(page, "seen-" + language.tag());
            page.navigate("/yours");
            page.getByText(texts.say(language, "tracking.task.consent")).click();
            page.locator("article.closing button").click();
            assertThat(page.locator(".done")).hasText(texts.say(language, "consent.withdrawn-now"));
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
                .setPath(Path.of("target/screenshots/partner-" + name + ".png")));
    }
}
