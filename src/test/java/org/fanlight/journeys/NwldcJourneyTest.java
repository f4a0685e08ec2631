package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDateTime;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.evidence.SomePicture;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * NWLDC: racist graffiti reported by a witness two days before Christmas; the first assessment is due on the third working
 * day, mediation is blocked, the wall is cleaned free, and the witness is told what is likely.
 */
@FanlightTest
class NwldcJourneyTest {

    private static final String LANDLORD = "nwldc";

    @LocalServerPort
    int port;

    @Autowired
    Colleague colleague;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseLinks links;

    @Autowired
    SomeCases cases;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void racist_graffiti_seen_by_a_witness_is_assessed_in_three_working_days_over_christmas_and_removed() {
        clock.set(LocalDateTime.of(2026, 12, 23, 15, 0).atZone(London.ZONE).toInstant());
        Receipt receipt = tells();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.officer(LANDLORD)
                        .gets(() -> links.caseOf(receipt.partyId()))
                        .isPresent());
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, LANDLORD, Role.OFFICER);
            CaseScreen screen = new CaseScreen(page, "nwldc").opens(receipt);
            screen.sees("clocks", "First assessment").sees("clocks", "30 Dec 2026, 17:00");
            screen.presses("next", "Take up this case");
            screen.goesTo("Recording").looks("recording");
            assertThat(page.locator("main")).containsText("racist");
            screen.goesTo("Home and moves").sees("jobs", "Graffiti").sees("jobs", "Cost to the resident: £0.");
            screen.opensForm("jobs", "Add photos");
            page.locator("#work-photos")
                    .setInputFiles(new FilePayload("wall.jpg", "image/jpeg", SomePicture.plain("jpeg", 60, 40)));
            assertThat(page.locator("#jobs .file-list")).containsText("wall.jpg");
            screen.presses("jobs", "The new photos show it before")
                    .sees("jobs", "Photos: 1 before")
                    .opensForm("jobs", "Who does it, and the police")
                    .chooses("select[id^=police-]", "TOLD")
                    .presses("jobs", "Keep")
                    .sees("jobs", "Police: The police were told first")
                    .presses("jobs", "It is removed")
                    .sees("jobs", "Done 23 Dec 2026")
                    .looks("works");
        }
        cases.considerAgencies(As.senior(LANDLORD), receipt);
        clock.set(LocalDateTime.of(2026, 12, 29, 10, 0).atZone(London.ZONE).toInstant());
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, LANDLORD, Role.SENIOR);
            CaseScreen screen = new CaseScreen(page, "nwldc").opens(receipt).assessesCalmly();
            screen.sees("clocks", "First assessment: Met in time");
            screen.fills("textarea[id^=message-]", "The wall is clean.")
                    .presses("messages", "Send")
                    .isRefused("messages", "say how likely it is")
                    .chooses("select[id^=outlook-]", "UNLIKELY")
                    .fills("textarea[id^=outlook-because-]", "Nobody saw who painted it.")
                    .presses("messages", "Send")
                    .sees("messages", "Last told how likely a result is")
                    .sees("messages", "This may be a complaint: offer it");
            screen.goesTo("Other party")
                    .opensForm("others", "Add another party")
                    .chooses("#other-known-new", "KNOWN")
                    .chooses("#other-relation-new", "TENANT")
                    .fills("#other-name-new", "Q. Example")
                    .presses("others", "Keep")
                    .sees("others", "Q. Example");
            screen.goesTo("Action")
                    .opensForm("actions", "Prepare a step")
                    .chooses("select[id^=step-tool-]", "mediation")
                    .presses("actions", "Prepare it");
            assertThat(page.locator("#actions .error-summary")).isVisible();
            screen.looks("mediation-blocked");
        }
        comesBack(receipt);
    }

    private Receipt tells() {
        try (Device phone = Device.phone(port)) {
            Tenant witness = Tenant.at(phone, texts)
                    .opens(LANDLORD, Language.ENGLISH)
                    .starts()
                    .hurrying()
                    .tellsShortly("saw", "Somebody painted racist words on the garage wall.", "The garages, Mill Row")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading")
                    .presses("journey.ready.more")
                    .sees("journey.ready.more")
                    .presses("journey.section.why")
                    .answers("perceived", "witness")
                    .answers("motives", "race")
                    .isAsked("motive_words")
                    .presses("journey.save")
                    .sees("journey.ready.more")
                    .presses("journey.section.harm")
                    .answers("injury", "no")
                    .answers("damage", "graffiti")
                    .answers("graffiti", "offensive")
                    .isAsked("broken")
                    .presses("journey.save")
                    .sees("journey.ready.more")
                    .presses("journey.ready.check")
                    .sees("journey.check.heading")
                    .goesOn()
                    .sees("report.receipt.heading");
            assertThat(witness.page().locator("main")).containsText("within 3 working days");
            assertThat(witness.page().locator("main")).containsText("30 December 2026");
            return reports.receipt(Handle.of(phone)).orElseThrow();
        }
    }

    private void comesBack(Receipt receipt) {
        try (Device phone = Device.phone(port)) {
            Page page = phone.page();
            Tenant.at(phone, texts).opens(LANDLORD, Language.ENGLISH);
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            assertThat(page.locator("h1")).hasText(texts.say(Language.ENGLISH, "tracking.heading"));
            page.getByText(texts.say(Language.ENGLISH, "tracking.task.messages"))
                    .first()
                    .click();
            assertThat(page.locator(".message-staff")).containsText("The wall is clean.");
            assertThat(page.locator(".message-staff"))
                    .containsText(texts.say(Language.ENGLISH, "progress.outlook.unlikely"));
            Accessibility.check(page);
        }
    }
}
