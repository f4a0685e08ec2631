package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.evidence.SomePicture;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class PictureInReportJourneyTest {

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

    @Test
    void a_photo_added_inside_the_report_is_with_staff_on_the_case_and_without_its_place() throws IOException {
        Receipt receipt;
        byte[] taken = SomePicture.takenByPhone(320, 240);
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts)
                    .opens("hexagon", Language.ENGLISH)
                    .starts()
                    .hurrying()
                    .tellsShortly("me", "They paint on my door.", "12 Mill Row")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading")
                    .presses("journey.ready.more")
                    .sees("journey.ready.more")
                    .presses("journey.section.proof")
                    .answers("evidence", "photos")
                    .sees("journey.files.heading");
            Page page = tenant.page();
            page.locator("#files").setInputFiles(new FilePayload("my door.jpg", "image/jpeg", taken));
            assertThat(page.locator(".file-list li")).hasCount(1);
            assertThat(page.locator(".file-list li")).containsText("my door.jpg");
            Accessibility.check(page);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/report-files.png")));
            tenant.goesOn().isAsked("evidence_possible").presses("journey.save").sees("journey.ready.more");
            tenant.presses("journey.ready.check").sees("journey.check.heading");
            assertThat(page.locator("main")).containsText(tenant.say("journey.check.files", Map.of("count", 1)));
            tenant.goesOn().sees("report.receipt.heading");
            receipt = reports.receipt(Handle.of(phone)).orElseThrow();
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.officer("hexagon")
                        .gets(() -> links.caseOf(receipt.partyId()))
                        .isPresent());
        try (Device desk = Device.desk(port)) {
            Page page = colleague.signsIn(desk, "hexagon", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            Locator file = page.locator("#told .staff-files a");
            assertThat(file).hasText("my door.jpg");
            Accessibility.checkForStaff(page);
            Download opened = page.waitForDownload(file::click);
            byte[] read = Files.readAllBytes(opened.path());
            assertThat(read).startsWith(0xFF, 0xD8).isNotEqualTo(taken);
            assertThat(new String(read, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as("nothing of where and when it was taken")
                    .doesNotContain("Exif");
        }
    }
}
