package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.casework.CaseDesk;
import org.fanlight.casework.SomeCases;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What some policies want said beside plans, updates and closing: how to complain, and what evidence can do. */
@FanlightTest
class WordsBesideJourneyTest {

    private static final String COMPLAIN = "complaint.signpost";
    private static final String EVIDENCE = "policy.evidence";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    SomeCases some;

    @Autowired
    CaseDesk cases;

    @Autowired
    PlanDesk plans;

    @Autowired
    Landlords landlords;

    @Autowired
    Clock clock;

    @Test
    @Keeps("BCHA-7d")
    void how_to_complain_stands_in_plan_updates_and_closing_and_a_complaint_takes_two_steps() {
        Receipt receipt = withPlan("bcha");
        yours("bcha", Language.ENGLISH, receipt, tenant -> {
            says(tenant, COMPLAIN, "tracking.task.plan", true);
            says(tenant, COMPLAIN, "tracking.task.messages", true);
            tenant.presses("complaint.task").sees("complaint.heading").presses("complaint.send");
            assertThat(tenant.page().locator(".done")).hasText(tenant.say("complaint.sent"));
        });
        As.officer("bcha").does(() -> cases.met(some.caseOf(receipt), "interview"));
        some.closes(As.senior("bcha"), receipt, "We handed it over.", "They write to you.");
        yours(
                "bcha",
                Language.ENGLISH,
                receipt,
                tenant -> assertThat(tenant.page().locator("section.closing"))
                        .containsText(tenant.say("progress.closing.complain")));
        SomePack.publish(
                landlords, "bcha", text -> text.replace("complaints.signpost: true", "complaints.signpost: false"));
        try {
            Receipt other = withPlan("bcha");
            yours("bcha", Language.ENGLISH, other, tenant -> {
                says(tenant, COMPLAIN, "tracking.task.plan", false);
                says(tenant, COMPLAIN, "tracking.task.messages", false);
            });
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    @Keeps("NWL-19")
    void what_evidence_can_do_stands_beside_the_question_plan_and_updates_in_the_chosen_language_without_blame() {
        Language polish = Languages.of("pl");
        evidenceQuestion("nwldc", polish, true);
        Receipt receipt = withPlan("nwldc");
        yours("nwldc", polish, receipt, tenant -> {
            says(tenant, EVIDENCE, "tracking.task.plan", true);
            says(tenant, EVIDENCE, "tracking.task.messages", true);
        });
        SomePack.publish(landlords, "nwldc", text -> text.replace("evidence.text: true", "evidence.text: false"));
        try {
            evidenceQuestion("nwldc", polish, false);
            Receipt other = withPlan("nwldc");
            yours("nwldc", polish, other, tenant -> {
                says(tenant, EVIDENCE, "tracking.task.plan", false);
                says(tenant, EVIDENCE, "tracking.task.messages", false);
            });
        } finally {
            SomePack.publish(landlords, "nwldc", text -> text);
        }
    }

    /** A report whose plan is shown to the person. */
    private Receipt withPlan(String landlord) {
        Receipt receipt = some.report(landlord, Language.ENGLISH, some.quiet());
        UUID id = some.caseOf(receipt);
        As officer = As.officer(landlord);
        LocalDate day = LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(7);
        officer.does(() -> plans.add(id, receipt.partyId(), Type.SUPPORT, "We talk every week.", "Officer Khan", day));
        officer.does(() -> plans.keepInTouch(id, receipt.partyId(), Way.PAGE, 7));
        officer.does(() -> plans.show(id, receipt.partyId(), "", "en-GB", "Nothing else is wanted."));
        return receipt;
    }

    private void evidenceQuestion(String landlord, Language language, boolean said) {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts)
                    .opens(landlord, language)
                    .starts()
                    .tellsShortly("me", "Somebody painted words on the wall.", "Mill Row")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading")
                    .presses("journey.ready.more")
                    .sees("journey.ready.more")
                    .presses("journey.section.proof")
                    .isAsked("evidence");
            has(tenant, EVIDENCE, said);
        }
    }

    private void yours(String landlord, Language language, Receipt receipt, Consumer<Tenant> looks) {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = Tenant.at(phone, texts).opens(landlord, language);
            Page page = tenant.page();
            page.navigate("/return");
            page.locator("#reference").fill(receipt.reference().shown());
            page.locator("#code").fill(receipt.code().shown());
            page.locator("button.act").click();
            page.waitForURL("**/yours");
            tenant.sees("tracking.heading");
            looks.accept(tenant);
        }
    }

    private static void says(Tenant tenant, String key, String panel, boolean said) {
        tenant.page().getByText(tenant.say(panel)).first().click();
        Locator back = tenant.page().locator("button.back");
        back.waitFor();
        has(tenant, key, said);
        back.click();
        tenant.sees("tracking.heading");
    }

    private static void has(Tenant tenant, String key, boolean said) {
        Locator word = tenant.page().locator("main").getByText(tenant.say(key));
        assertThat(word).hasCount(said ? 1 : 0);
    }
}
