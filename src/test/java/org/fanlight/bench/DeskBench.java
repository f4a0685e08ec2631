package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.Inbox;
import org.fanlight.casework.ManyCases;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * RU38: inbox and case page of a landlord with 100,000 open cases beside the same pages with 1,000, as the whole answer
 * of the server to a signed-in officer, over a socket of this machine. The case has 200 entries in its record.
 */
@Tag("bench")
@FanlightTest
@EnabledIfSystemProperty(named = "fanlight.bench", matches = "|desk")
class DeskBench {

    private static final String LANDLORD = "imani";
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int WARM = 250;
    private static final int RUNS = 60;

    /** Medians in milliseconds. */
    private record Pages(double inbox, double casePage) {}

    @LocalServerPort
    int port;

    @Autowired
    SomeStaff staff;

    @Autowired
    ManyCases many;

    @Autowired
    Inbox inbox;

    @Test
    void a_hundred_thousand_cases_are_as_quick_as_a_thousand() throws Exception {
        As officer = As.officer(LANDLORD);
        String reference = many.withNotes(officer, 200);
        UUID id = officer.gets(() -> inbox.find(reference)).orElseThrow();
        String casePage = "/staff/case/" + id;
        many.insert(LANDLORD, officer.who().id(), 0, FEW);
        measure(casePage, WARM);
        Pages few = measure(casePage, RUNS);
        many.insert(LANDLORD, officer.who().id(), FEW, MANY);
        measure(casePage, WARM / 10);
        Pages lots = measure(casePage, RUNS);
        String table = """
                | median of %d | 1,000 cases | 100,000 cases |
                |---|---|---|
                | inbox | %.0f ms | %.0f ms |
                | case page with 200 entries | %.0f ms | %.0f ms |
                """.formatted(RUNS, few.inbox(), lots.inbox(), few.casePage(), lots.casePage());
        System.out.println(table);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("desk.md"), table);
        assertThat(lots.inbox()).isLessThan(150).isLessThanOrEqualTo(1.3 * few.inbox());
        assertThat(lots.casePage()).isLessThan(100).isLessThanOrEqualTo(1.3 * few.casePage());
    }

    private Pages measure(String casePage, int runs) throws Exception {
        List<Double> inboxes = new ArrayList<>();
        List<Double> cases = new ArrayList<>();
        Visitor officer = Visitor.officer(port, staff, LANDLORD);
        for (int i = 0; i < runs; i++) {
            inboxes.add(officer.times("/staff"));
            cases.add(officer.times(casePage));
        }
        return new Pages(median(inboxes), median(cases));
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
