package org.fanlight.journeys;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for the whole test run, from the system's packages; another where it had to be ended. */
public final class Browser {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static com.microsoft.playwright.@Nullable Browser shared;

    private static com.microsoft.playwright.Browser launch() {
        return PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static {
        // Two cores may be shared by a whole build: a page is late long before it is wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private Browser() {}

    public static com.microsoft.playwright.Browser chromium() {
        if (shared == null || !shared.isConnected()) {
            shared = launch();
        }
        return shared;
    }

    /** One of its own, for what could leave traces in the one that all share; whoever asks closes it. */
    static com.microsoft.playwright.Browser alone() {
        return launch();
    }

    /** Ends every Chromium that was started here: one that does not close would hold up the whole run. */
    static void kill() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(name -> name.contains("chrom"))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Path executable() {
        String set = System.getenv("FANLIGHT_CHROMIUM");
        return (set != null
                        ? Stream.of(set)
                        : Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journeys need Chromium: apt-get install chromium"));
    }
}
