package org.fanlight.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.common.Language;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Drafts;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.report.NewReport;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing anybody told us lies readable in the database's files (D1). */
@FanlightTest
class CanaryTest {

    @Autowired
    Drafts drafts;

    @Autowired
    ReportDesk reports;

    @Autowired
    MessageDesk messages;

    @Autowired
    JdbcClient database;

    @Test
    void no_word_number_name_or_address_lies_readable_in_the_databases_files() throws IOException {
        String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");
        String handle = "canarycanarycanary0001";
        var draft = drafts.begin(ReportDesk.REPORT, handle, "hexagon", Language.ENGLISH);
        drafts.keep(draft, handle, "what", Answer.said(canary + "draft"));
        var receipt = reports.submit(new NewReport(
                "hexagon",
                "web",
                Language.ENGLISH,
                Answers.NONE
                        .with("danger", Answer.chosen("no"))
                        .with("what", Answer.said(canary + "what"))
                        .with("where", Answer.said(canary + "where"))
                        .with("identity", Answer.chosen("confidential"))
                        .with("name", Answer.said(canary + "name"))
                        .with("motives", Answer.chosen("race"))
                        .with("motive_words", Answer.said(canary + "motive"))
                        .with("contact", Answer.chosen("text"))
                        .with("text_number", Answer.said("07700 900871"))
                        .with("phone_private", Answer.chosen("yes"))));
        As.reporter(receipt.partyId(), "hexagon")
                .does(() -> messages.fromReporter(NewMessage.of(canary + "message", Language.ENGLISH)));
        // What a file may not hold must be written out first; and the search must be able to find something at all.
        database.sql("create table canary_control (word varchar(80))").update();
        try {
            database.sql("insert into canary_control values (?)")
                    .param(canary + "control")
                    .update();
            database.sql("flush tables").update();
            assertThat(filesWith(canary + "control"))
                    .as("the search finds what is readable")
                    .isNotEmpty();
            for (String part : new String[] {"draft", "what", "where", "name", "motive", "message"}) {
                assertThat(filesWith(canary + part)).as(part).isEmpty();
            }
            assertThat(filesWith("447700900871")).isEmpty();
            assertThat(filesWith("07700 900871")).isEmpty();
            assertThat(filesWith(receipt.code().digits())).isEmpty();
        } finally {
            database.sql("drop table canary_control").update();
        }
    }

    @Test
    void a_sealed_value_does_not_open_in_another_row_column_or_for_another_owner() {
        var key = new Vault.Key(UUID.randomUUID(), new byte[32]);
        UUID row = UUID.randomUUID();
        byte[] sealed = key.seal(new Place("message", "words", row), "hello");
        assertThat(key.open(new Place("message", "words", row), sealed)).isEqualTo("hello");
        for (Place other : new Place[] {
            new Place("message", "words", UUID.randomUUID()),
            new Place("message", "name", row),
            new Place("report", "words", row)
        }) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> key.open(other, sealed))
                    .isInstanceOf(Vault.Broken.class);
        }
        var another = new Vault.Key(UUID.randomUUID(), new byte[32]);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> another.open(new Place("message", "words", row), sealed))
                .isInstanceOf(Vault.Broken.class);
    }

    private static java.util.List<Path> filesWith(String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(Path.of("target/mariadb/data"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
