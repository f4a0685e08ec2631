package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.fanlight.casework.SomeCases;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.evidence.SomePicture;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole public way on a phone that runs no script (G13). */
@FanlightTest
class BasicJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    SomeCases some;

    @Autowired
    MessageDesk messages;

    private boolean scripts;

    /** Axe is a script itself: the same pages are looked at where scripts may run, and walked where none does. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_tells_us_goes_back_and_forth_and_gets_a_receipt(boolean script) throws Exception {
        try (Device phone = script ? Device.phone(port) : Device.plainPhone(port)) {
            Page page = phone.page();
            scripts = script;
            page.navigate("/?for=imani");
            if (script) {
                page.locator("p.needs-script a[href='/basic/tell-us']").click();
            } else {
                page.navigate("/basic/tell-us");
            }
            assertThat(page.locator("h1, legend").first())
                    .containsText(texts.say(Language.ENGLISH, "journey.danger.heading"));
            looks(page, "basic-danger");
            goesOn(page);
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Error: .*"));
            looks(page, "basic-danger-error");
            choose(page, "no");
            goesOn(page);
            choose(page, "mine");
            goesOn(page);
            choose(page, "me");
            goesOn(page);
            page.locator("textarea").fill("They shout at me.\nEvery night. <b>\"&");
            looks(page, "basic-what");
            page.locator("button.back").click();
            assertThat(page.locator("input[value=me]")).isChecked();
            goesOn(page);
            assertThat(page.locator("textarea")).hasValue("They shout at me.\nEvery night. <b>\"&");
            goesOn(page);
            page.locator("input[name=words], textarea").first().fill("12 Mill Row");
            if (script) {
                page.goBack();
                assertThat(page.locator("textarea")).hasValue("They shout at me.\nEvery night. <b>\"&");
                page.goForward();
                page.locator("input[name=words], textarea").first().fill("12 Mill Row");
            }
            goesOn(page);
            for (int i = 0; i < 10 && page.locator("input[value=anonymous]").count() == 0; i++) {
                goesOn(page);
            }
            assertThat(page.locator("main")).containsText(texts.say(Language.ENGLISH, "journey.identity.limits"));
            choose(page, "anonymous");
            goesOn(page);
            looks(page, "basic-ready");
            byText(page, "journey.ready.more");
            looks(page, "basic-more");
            addsAFile(page);
            page.navigate("/basic/tell-us?p=k");
            looks(page, "basic-check");
            page.locator("main button.act").last().click();
            assertThat(page.locator("h1")).hasText(texts.say(Language.ENGLISH, "report.receipt.heading"));
            assertThat(page.locator("bdi.number")).hasCount(4);
            looks(page, "basic-receipt");
            page.navigate("/basic/tell-us?p=k");
            assertThat(page.locator("h1")).hasText(texts.say(Language.ENGLISH, "report.receipt.heading"));
        }
    }

    private void addsAFile(Page page) throws Exception {
        int files = questionnaires.journey("report", "imani").questionnaire().questions().stream()
                .map(question -> question.key())
                .toList()
                .indexOf("files");
        page.navigate("/basic/tell-us?p=l" + files);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("note.exe", "application/octet-stream", new byte[] {0, 1, 2, 3, -1}));
        page.locator("button.basic-only").click();
        assertThat(page.locator(".field-error").first()).containsText("note.exe");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("wall.png", "image/png", SomePicture.plain("png", 40, 30)));
        page.locator("button.basic-only").click();
        assertThat(page.locator(".file-list")).containsText("wall.png");
        looks(page, "basic-files");
    }

    @Autowired
    org.fanlight.journey.Questionnaires questionnaires;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_comes_back_writes_and_leaves_in_every_language_and_size(boolean script) {
        scripts = script;
        Receipt receipt = some.report("imani", Language.ENGLISH, some.quiet());
        As.officer("imani").does(() -> messages.fromStaff(receipt.partyId(), "The lock is ordered."));
        for (Language language : Languages.all()) {
            try (Device phone = script ? Device.phone(port) : Device.plainPhone(port)) {
                Page page = phone.page();
                Tenant tenant = Tenant.at(phone, texts).hurrying().opens("imani", language);
                if (language.tag().equals("ur")) {
                    tenant.choosesTextSize(300);
                }
                page.navigate("/return?basic=1");
                page.locator("#reference").fill(receipt.reference().shown());
                page.locator("#code").fill(receipt.code().shown());
                page.locator("button.act").click();
                page.waitForURL("**/basic/yours**");
                assertThat(page.locator("h1")).hasText(texts.say(language, "tracking.heading"));
                looks(page, "basic-yours-" + language.tag());
                byText(page, texts.say(language, "tracking.task.messages"), true);
                assertThat(page.locator("main")).containsText("The lock is ordered.");
                page.locator("main button.act").last().click();
                assertThat(page.locator(".error-summary")).isVisible();
                page.locator("textarea").fill("Thank you 🙂 " + language.tag() + script);
                page.locator("main button.act").last().click();
                assertThat(page.locator("main")).containsText("Thank you 🙂 " + language.tag() + script);
                looks(page, "basic-messages-" + language.tag());
                page.reload();
                assertThat(page.getByText("Thank you 🙂 " + language.tag() + script))
                        .hasCount(1);
                page.navigate("/basic/yours");
                byText(page, texts.say(language, "tracking.task.contact"), true);
                looks(page, "basic-contact-" + language.tag());
                page.locator("button.back").click();
                assertThat(page.locator("h1")).hasText(texts.say(language, "tracking.heading"));
                byText(page, texts.say(language, "tracking.sign-out"), true);
                page.navigate("/basic/yours");
                assertThat(page.locator("#code")).isVisible();
            }
        }
    }

    private static void choose(Page page, String code) {
        page.locator(".choice:has(> input[value='" + code + "']) > label").click();
    }

    private static void goesOn(Page page) {
        page.locator("main button.act").last().click();
    }

    private void byText(Page page, String key) {
        byText(page, texts.say(Language.ENGLISH, key), true);
    }

    private static void byText(Page page, String words, boolean exact) {
        page.locator("main")
                .getByText(words, new Locator.GetByTextOptions().setExact(exact))
                .first()
                .click();
    }

    private void looks(Page page, String name) {
        if (!scripts) {
            return;
        }
        Accessibility.check(page);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
