package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.fanlight.journeys.Browser;
import org.fanlight.proofs.OwnDatabase;
import org.fanlight.proofs.OwnServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * G43, RU38: how soon a page can be used on a bad phone (360 by 640, 400 kbit/s, 400 ms, processor slowed four times),
 * side by side with a question page of GOV.UK Frontend in the same run. Prints a table and fails past the figures of RU38.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "fanlight.bench", matches = "|first-load")
class FirstLoadBench {

    private static final int RUNS = 5;

    /** Bytes over the wire and seconds until the page can be used. */
    private record Load(double bytes, double seconds) {}

    @Test
    void pages_on_a_bad_phone_beside_a_govuk_question_page() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/bench"));
        try (OwnDatabase database = new OwnDatabase(folder.resolve("db"));
                OwnServer server = new OwnServer(database, folder.resolve("server.log"));
                GovUkPage govuk = new GovUkPage(Path.of(".cache/govuk-frontend"))) {
            String home = server.address("/?for=hexagon").toString();
            String question = server.address("/tell-us").toString();
            // The first load of all warms the server, not the browser: every measured context is new and empty.
            warm(home, question);
            List<Load> govukLoads = new ArrayList<>();
            List<Load> homeLoads = new ArrayList<>();
            List<Load> questionLoads = new ArrayList<>();
            List<Load> tapLoads = new ArrayList<>();
            List<Load> nextLoads = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                govukLoads.add(cold(govuk.address(), "body[data-usable]"));
                homeLoads.add(cold(home, "a[href='/tell-us']"));
                questionLoads.add(cold(question, QUESTION));
                afterHome(home, tapLoads, nextLoads);
            }
            String table = table(govukLoads, homeLoads, questionLoads, tapLoads, nextLoads);
            System.out.println(table);
            Files.writeString(folder.resolve("first-load.md"), table);
            assertThat(median(questionLoads, Load::bytes)).isLessThanOrEqualTo(median(govukLoads, Load::bytes));
            assertThat(median(questionLoads, Load::seconds)).isLessThanOrEqualTo(4.5);
            assertThat(median(tapLoads, Load::seconds)).isLessThanOrEqualTo(1.5);
            assertThat(median(nextLoads, Load::seconds)).isLessThanOrEqualTo(1.5);
            assertThat(median(homeLoads, Load::bytes)).isLessThanOrEqualTo(30 * 1024);
            assertThat(median(homeLoads, Load::seconds)).isLessThanOrEqualTo(median(govukLoads, Load::seconds));
        }
    }

    private static final String QUESTION = "main input[type=radio]";

    private static void warm(String... addresses) {
        try (BrowserContext context = Browser.chromium().newContext()) {
            Page page = context.newPage();
            for (String address : addresses) {
                page.navigate(address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
        }
    }

    private static Load cold(String address, String usable) {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            AtomicLong bytes = slow(context, page);
            if (address.endsWith("/tell-us")) {
                // Somebody who chose a landlord before and comes straight to the question.
                context.addCookies(java.util.List.of(
                        new com.microsoft.playwright.options.Cookie("f", "benchbenchbenchbench01.en-GB.100.hexagon")
                                .setUrl(address)));
            }
            long begun = System.nanoTime();
            page.navigate(
                    address,
                    new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
            page.locator(usable).first().waitFor();
            double seconds = since(begun);
            if (address.contains("?for=")) {
                return new Load(ownBytes(context, page, bytes), seconds);
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Load(bytes.get(), seconds);
        }
    }

    /** The home page itself, without what it fetches ahead for the next page. */
    private static double ownBytes(BrowserContext context, Page page, AtomicLong bytes) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var ahead = (Number)
                page.evaluate(
                        "performance.getEntriesByType('resource').filter(r => r.name.includes('/VAADIN/')).reduce((sum, r) => sum + r.transferSize, 0)");
        return bytes.get() - ahead.doubleValue();
    }

    private static void afterHome(String home, List<Load> taps, List<Load> nexts) {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            AtomicLong bytes = slow(context, page);
            page.navigate(home);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            bytes.set(0);
            long begun = System.nanoTime();
            page.locator("a[href='/tell-us']")
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true));
            page.locator(QUESTION).first().waitFor();
            double seconds = since(begun);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            taps.add(new Load(bytes.get(), seconds));
            String heading = page.locator("h1").first().innerText();
            page.locator("main input[type=radio]").last().check();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            bytes.set(0);
            begun = System.nanoTime();
            page.locator("main button.act")
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true));
            page.locator("h1")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasNotText(heading))
                    .first()
                    .waitFor();
            seconds = since(begun);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            nexts.add(new Load(bytes.get(), seconds));
        }
    }

    private static BrowserContext phone() {
        return Browser.chromium()
                .newContext(new NewContextOptions()
                        .setViewportSize(360, 640)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    private static AtomicLong slow(BrowserContext context, Page page) {
        CDPSession cdp = context.newCDPSession(page);
        AtomicLong bytes = new AtomicLong();
        cdp.send("Network.enable");
        cdp.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 400);
        network.addProperty("downloadThroughput", 400_000 / 8);
        network.addProperty("uploadThroughput", 400_000 / 8);
        cdp.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", 4);
        cdp.send("Emulation.setCPUThrottlingRate", processor);
        return bytes;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        return loads.stream().mapToDouble(figure).sorted().toArray()[loads.size() / 2];
    }

    private static String table(
            List<Load> govuk, List<Load> home, List<Load> question, List<Load> tap, List<Load> next) {
        return "| %s, median of %d | bytes | until usable |%n|---|---|---|%n".formatted(LocalDate.now(), RUNS)
                + row("GOV.UK Frontend question page, cold", govuk)
                + row("home page, cold", home)
                + row("first question, cold", question)
                + row("first question, from the tap on the home page", tap)
                + row("next question", next);
    }

    private static String row(String what, List<Load> loads) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f KB | %.2f s |%n",
                what,
                median(loads, Load::bytes) / 1024,
                median(loads, Load::seconds));
    }
}
