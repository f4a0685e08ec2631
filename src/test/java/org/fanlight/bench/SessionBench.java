package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.ManyCases;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** RU38: what one open page of a reporter, and one open inbox with a full page of cases, hold of the server's memory. */
@Tag("bench")
@FanlightTest
@EnabledIfSystemProperty(named = "fanlight.bench", matches = "|sessions")
class SessionBench {

    private static final String LANDLORD = "hexagon";

    @LocalServerPort
    int port;

    @Autowired
    SomeStaff staff;

    @Autowired
    ManyCases many;

    /** One more person who has a page open. */
    private interface Opening {
        Visitor open() throws Exception;
    }

    @Test
    void an_open_page_holds_little_memory() throws Exception {
        many.insert(LANDLORD, UUID.randomUUID(), 0, 1_000);
        double reporter = kilobytes(300, () -> {
            Visitor visitor = new Visitor(port);
            visitor.gets("/?for=" + LANDLORD);
            assertThat(visitor.gets("/tell-us")).contains("danger");
            return visitor;
        });
        double officer = kilobytes(60, () -> Visitor.officer(port, staff, LANDLORD));
        String table = """
                | heap of an open session | |
                |---|---|
                | reporter, first question | %.0f KB |
                | officer, inbox | %.0f KB |
                """.formatted(reporter, officer);
        System.out.println(table);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("sessions.md"), table);
        assertThat(reporter).isLessThanOrEqualTo(60);
        assertThat(officer).isLessThanOrEqualTo(250);
    }

    /** The growth of the heap from the first half of the people to the second, so that what is shared is not counted. */
    private static double kilobytes(int people, Opening opening) throws Exception {
        for (int i = 0; i < people / 2; i++) {
            opening.open().close();
        }
        long before = used();
        for (int i = 0; i < people; i++) {
            opening.open().close();
        }
        return (used() - before) / 1024.0 / people;
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
