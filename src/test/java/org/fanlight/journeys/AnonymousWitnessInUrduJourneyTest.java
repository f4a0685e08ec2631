package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class AnonymousWitnessInUrduJourneyTest {

    private static final String WHAT = "کل رات کسی نے سیڑھیوں میں میرے پڑوسی کو گالیاں دیں۔";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ReportDesk reports;

    @Autowired
    JdbcClient database;

    @Test
    @Keeps("XC-15")
    void a_witness_without_a_name_tells_in_urdu_and_comes_back() {
        Language urdu = Languages.of("ur");
        try (Device phone = Device.phone(port)) {
            Tenant witness = Tenant.at(phone, texts).opens("nwldc", urdu).starts();
            assertThat(witness.page().locator("[data-question]")).isVisible();
            assertThat(witness.page().locator("html")).hasAttribute("dir", "rtl");
            int history = history(witness.page());
            witness.tellsShortly("saw", WHAT, "سیڑھیاں، ایلم ہاؤس")
                    .answers("identity", "anonymous")
                    .sends();

            assertThat(history(witness.page()) - history).isLessThanOrEqualTo(1);
            Page page = witness.page();
            assertThat(page.locator(".two-numbers")).hasCount(2);
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "ur");
            assertThat(page.locator("h1")).hasText(witness.say("report.receipt.heading"));
            assertThat(page.locator(".two-numbers .number").allTextContents())
                    .isEqualTo(List.of(witness.reference(), witness.code(), witness.reference(), witness.code()));
            Receipt receipt = reports.receipt(Handle.of(phone)).orElseThrow();
            assertThat(witness.reference()).isEqualTo(receipt.reference().shown());
            assertThat(witness.code()).isEqualTo(receipt.code().shown());
            nothingIsKnownOf(receipt.partyId());

            page.navigate("/return");
            witness.sees("access.heading");
            page.locator("#reference").fill(inUrduDigits(receipt.reference().shown()));
            page.locator("#code").fill(inUrduDigits(receipt.code().shown()));
            page.locator("button.act").click();
            page.waitForURL("**/yours");
            witness.sees("tracking.heading");
            assertThat(page.locator(".timeline li.now")).containsText(witness.say("progress.stage.new"));
        }
    }

    private void nothingIsKnownOf(UUID party) {
        assertThat(count("report_party where id = ? and name is null", party)).isOne();
        assertThat(count("contact_number where party = ?", party)).isZero();
        assertThat(new Dump(database).tablesThatHold("127.0.0.1", "0:0:0:0:0:0:0:1", "HeadlessChrome", WHAT))
                .isEmpty();
    }

    private int count(String from, UUID party) {
        return database.sql("select count(*) from " + from)
                .param(party.toString())
                .query(Integer.class)
                .single();
    }

    private static int history(Page page) {
        return (Integer) page.evaluate("history.length");
    }

    private static String inUrduDigits(String digits) {
        StringBuilder urdu = new StringBuilder();
        digits.chars().forEach(c -> urdu.append(c >= '0' && c <= '9' ? (char) ('۰' + c - '0') : (char) c));
        return urdu.toString();
    }
}
