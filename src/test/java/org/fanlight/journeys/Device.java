package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's phone or desk: a browser of its own with nothing in it. Closing it fails if any page asked another host (A8),
 * raised an error, broke its content policy, or left something in web storage (A4, G14).
 */
final class Device implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final com.microsoft.playwright.@Nullable Browser alone;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Device(String origin, NewContextOptions options) {
        this(origin, options, null);
    }

    /** @param alone a browser of its own, which is closed with it; null for the one that all share */
    private Device(String origin, NewContextOptions options, com.microsoft.playwright.@Nullable Browser alone) {
        this.origin = origin;
        this.alone = alone;
        this.context = (alone == null ? Browser.chromium() : alone).newContext(options);
        context.setDefaultTimeout(20_000);
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!request.url().startsWith(origin)
                    && !"data".equals(asked.getScheme())
                    && !"blob".equals(asked.getScheme())) {
                faults.add("asked another host: " + asked.getHost());
            }
        });
        this.page = context.newPage();
        page.onPageError(error -> faults.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
    }

    static Device phone(int port) {
        return new Device(
                "http://localhost:" + port,
                new NewContextOptions()
                        .setViewportSize(360, 640)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setBaseURL("http://localhost:" + port));
    }

    /** A phone that runs no script. */
    static Device plainPhone(int port) {
        return new Device(
                "http://localhost:" + port,
                new NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(360, 640)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setBaseURL("http://localhost:" + port),
                Browser.alone());
    }

    static Device desk(int port) {
        return new Device(
                "http://localhost:" + port,
                new NewContextOptions().setViewportSize(1280, 900).setBaseURL("http://localhost:" + port));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** A second tab of the same browser. */
    Page newTab() {
        return context.newPage();
    }

    /** The one thing that may be asked of another host: the neutral site that leaving leads to. */
    void forgiveLeaving() {
        faults.removeIf(fault -> fault.startsWith("asked another host"));
    }

    @Override
    public void close() {
        try {
            if (page.url().startsWith(origin)) {
                assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                        .as("something is left in web storage")
                        .isEqualTo(0);
            }
            assertThat(faults).isEmpty();
        } finally {
            end();
        }
    }

    /** Chromium has been seen never to answer when it was to close: then it is ended, and the next test has a new one. */
    private void end() {
        var ended = new AtomicBoolean();
        var watch = new Timer(true);
        watch.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        ended.set(true);
                        Browser.kill();
                    }
                },
                PATIENCE.toMillis());
        try {
            context.close();
            if (alone != null) {
                alone.close();
            }
        } catch (PlaywrightException gone) {
            if (!ended.get()) {
                throw gone;
            }
        } finally {
            watch.cancel();
        }
    }
}
