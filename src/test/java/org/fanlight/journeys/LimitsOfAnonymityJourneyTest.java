package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.ReportDesk;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class LimitsOfAnonymityJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Landlords landlords;

    @Autowired
    ReportDesk reports;

    @Autowired
    ToldDesk told;

    @Autowired
    Colleague colleague;

    @Test
    @Keeps("XC-10")
    void what_giving_no_name_means_is_read_before_choosing_and_which_words_were_read_is_kept() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts)
                    .hurrying()
                    .opens("hexagon", Language.ENGLISH)
                    .starts()
                    .tellsShortly("me", "They call me names.", "The yard")
                    .isAsked("identity");
            for (Language language : Languages.all()) {
                tenant.choosesLanguage(language).isAsked("identity");
                assertThat(read(tenant)).isEqualTo(limits(tenant, "hexagon"));
                assertThat((Boolean) tenant.page()
                                .evaluate("!!(document.querySelector('.panel')"
                                        + ".compareDocumentPosition(document.querySelector('input[value=anonymous]'))"
                                        + " & Node.DOCUMENT_POSITION_FOLLOWING)"))
                        .as("the text stands before the choices")
                        .isTrue();
            }
            String version = "hexagon-%d-%s-%08x"
                    .formatted(
                            landlords.current("hexagon").version(),
                            tenant.language().tag(),
                            (String.join("\n", read(tenant)) + "\n").hashCode());
            tenant.answers("identity", "anonymous").sends();
            var receipt = reports.receipt(Handle.of(phone)).orElseThrow();
            assertThat(As.officer("hexagon")
                            .gets(() -> told.told(receipt.reportId()))
                            .orElseThrow()
                            .limitsVersion())
                    .isEqualTo(version);
        }
    }

    @Test
    @Keeps("NWL-18")
    void an_anonymous_report_is_respected_after_its_limits_were_read_and_staff_see_the_reference_alone() {
        try (Device phone = Device.phone(port);
                Device desk = Device.desk(port)) {
            Tenant tenant = Tenant.at(phone, texts)
                    .hurrying()
                    .opens("nwldc", Language.ENGLISH)
                    .starts()
                    .tellsShortly("me", "They call me names.", "The yard")
                    .isAsked("identity");
            assertThat(read(tenant))
                    .isEqualTo(limits(tenant, "nwldc"))
                    .contains(
                            tenant.say("policy.anonymity.action_limited"),
                            tenant.say("policy.anonymity.evidence_may_be_needed"),
                            tenant.say("policy.anonymity.result_may_not_be_reached"))
                    .isNotEqualTo(limits(tenant, "hexagon"));
            tenant.answers("identity", "anonymous").sends();
            var receipt = reports.receipt(Handle.of(phone)).orElseThrow();
            var kept = As.officer("nwldc")
                    .gets(() -> told.told(receipt.reportId()))
                    .orElseThrow();
            assertThat(kept.limitsVersion()).startsWith("nwldc-");
            assertThat(kept.name()).isNull();
            var page = colleague.signsIn(desk, "nwldc", Role.OFFICER);
            page.navigate("/staff?reference=" + receipt.reference().digits());
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("h1"))
                    .containsText(receipt.reference().shown());
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#told"))
                    .containsText(texts.say(Language.ENGLISH, "staff.told.identity.anonymous"));
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#told"))
                    .not()
                    .containsText(texts.say(Language.ENGLISH, "staff.told.name"));
        }
    }

    private static List<String> read(Tenant tenant) {
        assertThat(tenant.page().locator(".panel").first()).isVisible();
        return tenant.page().locator(".panel li").allTextContents();
    }

    private List<String> limits(Tenant tenant, String landlord) {
        return landlords.current(landlord).anonymityLimits().stream()
                .map(limit -> tenant.say("policy.anonymity." + limit))
                .toList();
    }
}
