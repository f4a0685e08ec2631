package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One Housing: the other party has needs of their own; and the one way not to accept a report is walked to its end by five
 * people, each with their own part: explained first, decided late, read by a manager, reviewed by another, and then the
 * complaint stage is offered.
 */
@FanlightTest
class OneHousingJourneyTest {

    private static final String LANDLORD = "one_housing";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    SomeCases cases;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void the_other_party_is_helped_too_and_a_report_is_not_accepted_only_after_everybody_had_their_say() {
        Receipt receipt = cases.report(LANDLORD, Language.ENGLISH, cases.quiet());
        cases.assess(As.officer(LANDLORD), receipt);
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, LANDLORD, Role.SENIOR);
            CaseScreen screen = new CaseScreen(page, "one-housing").opens(receipt);
            screen.goesTo("Other party")
                    .opensForm("others", "Add another party")
                    .chooses("#other-known-new", "KNOWN")
                    .chooses("#other-relation-new", "TENANT")
                    .fills("#other-name-new", "Q. Example")
                    .presses("others", "Keep")
                    .sees("others", "Q. Example");
            page.reload();
            var needs = page.locator("#needs .person-box").last();
            needs.locator("summary").first().click();
            needs.locator("input[type=checkbox]").first().check();
            needs.locator("textarea").first().fill("Drinks since he lost his work.");
            needs.locator("button:text-is('Keep')").first().click();
            assertThat(page.locator("#needs")).containsText("Drinks since he lost his work.");
            screen.opensForm("finding", "Write down what was found")
                    .chooses("#finding-outcome", "NOT_ENOUGH_EVIDENCE")
                    .fills("#finding-reason", "Two people were elsewhere.")
                    .fills("#finding-evidence", "Rota of the hall, file 4")
                    .fills("#finding-no-account", "He is in hospital.")
                    .presses("finding", "Keep")
                    .sees("finding", "file 4");
            screen.opensForm("untrue", "Open this way")
                    .fills("#untrue-evidence", "A letter about the waiting list, file 5")
                    .presses("untrue", "Open it")
                    .sees("untrue", "The person has not been told yet.")
                    .looks("opened");
            screen.fills(
                            "#untrue-words",
                            "We looked at what you told us. Two things do not fit yet. Please tell us more.")
                    .presses("untrue", "Tell the person why")
                    .sees("untrue", "The person was told why.");
        }
        clock.forward(Duration.ofDays(20));
        step(
                Role.SENIOR,
                receipt,
                screen -> screen.fills("#untrue-words", "After all we found, we do not go on with this report.")
                        .fills("#untrue-evidence", "The rota of the hall.")
                        .fills("#untrue-review", "Ask the Regional Housing Manager for a review, in any way you like.")
                        .presses("untrue", "Decide")
                        .sees("untrue", "A manager who had no part in it reads the letter."));
        step(
                Role.MANAGER,
                receipt,
                screen -> screen.presses("untrue", "I have read it: send the letter")
                        .sees("untrue", "The letter was sent."));
        step(
                Role.SENIOR,
                receipt,
                screen -> screen.presses("untrue", "They ask for a review").sees("untrue", "A review was asked for."));
        step(
                Role.MANAGER,
                receipt,
                screen -> screen.fills("#untrue-words", "I looked at everything again.")
                        .presses("untrue", "The decision stands; offer the complaint stage")
                        .sees("untrue", "Open this way")
                        .looks("reviewed"));
        readsTheLetter(receipt);
    }

    private interface Deed {
        void by(CaseScreen screen);
    }

    /** Somebody new to it takes the next step. */
    private void step(Role role, Receipt receipt, Deed deed) {
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, LANDLORD, role);
            deed.by(new CaseScreen(page, "one-housing").opens(receipt).goesTo("Other party"));
        }
    }

    private void readsTheLetter(Receipt receipt) {
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
            var letters = page.locator("article.closing");
            assertThat(letters.first()).containsText("I looked at everything again.");
            assertThat(letters.first()).containsText("complain");
            Accessibility.check(page);
        }
    }
}
