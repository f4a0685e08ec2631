package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.common.Language;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What a policy pack does to the cases opened under it. */
@FanlightTest
class CasesAndPacksTest {

    @Autowired
    Landlords landlords;

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseLinks links;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Progress progress;

    @Test
    void a_case_keeps_the_policy_it_was_opened_under_and_no_value_leaks_between_landlords() throws IOException {
        for (String landlord : List.of("bcha", "hexagon", "imani", "nwldc", "one_housing")) {
            ClockRule rule = landlords.current(landlord).clock("first_contact");
            assertThat(firstContact(opened(landlord)))
                    .returns(rule.length(), CaseClock::length)
                    .returns(rule.origin(), CaseClock::origin);
        }
        UUID before = opened("imani");
        PolicyPack old = landlords.current("imani");
        PolicyPack neighbour = landlords.current("hexagon");
        String text = new ClassPathResource("landlords/imani.yaml").getContentAsString(StandardCharsets.UTF_8);
        try {
            publish(text.replace("clk.first_contact: {length: 24,", "clk.first_contact: {length: 12,"));

            assertThat(firstContact(before).length()).isEqualTo(24);
            assertThat(firstContact(opened("imani")).length()).isEqualTo(12);
            assertThat(landlords.version("imani", old.version())).isEqualTo(old);
            assertThat(landlords.current("hexagon")).isEqualTo(neighbour);
            assertThat(firstContact(opened("hexagon")).length()).isEqualTo(24);
        } finally {
            publish(text);
        }
        assertThat(landlords.current("imani").clock("first_contact").length()).isEqualTo(24);
    }

    @Test
    void a_limit_that_the_policy_does_not_set_is_a_target_for_staff_and_no_promise_to_the_reporter() {
        Receipt silent = send("one_housing");
        Receipt promised = send("imani");
        UUID silentCase = caseOf(silent);
        caseOf(promised);

        assertThat(promises(silent)).doesNotContain("first_contact");
        assertThat(promises(promised)).contains("first_contact");
        assertThat(As.officer("one_housing").gets(() -> deadlines.of(silentCase)))
                .filteredOn(clock -> clock.rule().equals("first_contact"))
                .singleElement()
                .returns(24, CaseClock::length)
                .returns(Origin.DEFAULT, CaseClock::origin);
    }

    private List<String> promises(Receipt receipt) {
        return As.reporter(receipt.partyId(), receipt.landlord())
                .gets(() -> progress.of(receipt.partyId()))
                .promises()
                .stream()
                .map(ProgressView.Promise::rule)
                .toList();
    }

    private void publish(String imani) {
        landlords.publish(PackFiles.check(
                        List.of(
                                new PackFile("landlords/defaults.yaml", PackFilesTest.defaults()),
                                new PackFile("landlords/imani.yaml", imani)),
                        key -> true)
                .getFirst());
    }

    private UUID opened(String landlord) {
        return caseOf(send(landlord));
    }

    private Receipt send(String landlord) {
        Answers answers = Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("who", Answer.chosen("me"))
                .with("what", Answer.said("Somebody shouts at me on the stairs."))
                .with("where", Answer.said("12 Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
        return reports.submit(new NewReport(landlord, "web", Language.ENGLISH, answers));
    }

    private UUID caseOf(Receipt receipt) {
        As officer = As.officer(receipt.landlord());
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.gets(() -> links.caseOf(receipt.partyId())), Optional::isPresent)
                .orElseThrow();
    }

    private CaseClock firstContact(UUID caseId) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.rule().equals("first_contact"))
                .findFirst()
                .orElseThrow();
    }
}
