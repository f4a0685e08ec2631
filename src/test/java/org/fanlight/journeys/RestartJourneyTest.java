package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fanlight.common.Ids;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.proofs.OwnDatabase;
import org.fanlight.proofs.OwnServer;
import org.junit.jupiter.api.Test;

/** The server is killed and started again in the middle of a report. */
class RestartJourneyTest {

    private static final String WHAT = "Mae rhywun yn curo ar y wal bob nos.";

    @Test
    void a_server_that_starts_again_costs_no_word() throws Exception {
        Path folder = Path.of("target/restart-" + Ids.next());
        Files.createDirectories(folder);
        try (OwnDatabase database = new OwnDatabase(folder.resolve("db"));
                OwnServer server = new OwnServer(database, folder.resolve("server.log"));
                Device phone = Device.phone(server.address("/").getPort())) {
            Tenant tenant = Tenant.at(phone, new Texts())
                    .hurrying()
                    .opens("hexagon", Languages.of("cy"))
                    .starts()
                    .answers("danger", "no")
                    .answers("device", "mine")
                    .answers("who", "me")
                    .writes("what", WHAT);

            server.killAndStart();
            tenant.goesOn();
            isWelcomedBack(tenant);
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);

            tenant.goesOn().isAsked("where");
            var restart = CompletableFuture.runAsync(() -> restart(server));
            Locator lost = tenant.page().getByText(tenant.say("pages.connection.lost"));
            tenant.writes("where", "Y grisiau");
            tenant.goesOn();
            assertThat(lost).isVisible();
            restart.get(3, TimeUnit.MINUTES);
            isWelcomedBack(tenant);
            tenant.isAsked("where");
            assertThat(tenant.page().locator("#where")).hasValue("Y grisiau");
            tenant.page().locator("[data-back]").click();
            tenant.isAsked("what");
            assertThat(tenant.page().locator("#what")).hasValue(WHAT);
        }
    }

    private static void isWelcomedBack(Tenant tenant) {
        assertThat(tenant.page()
                        .locator(".notice")
                        .filter(new Locator.FilterOptions().setHasText(tenant.say("journey.resumed"))))
                .isVisible();
    }

    private static void restart(OwnServer server) {
        try {
            server.killAndStart();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
