package org.fanlight.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class MessageDeskTest {

    private static final String URDU = "وہ کل رات پھر آیا";

    @Autowired
    MessageDesk desk;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final As officer = As.officer("hexagon");

    @Test
    void what_one_side_writes_the_other_reads_exactly() {
        UUID party = party();
        As reporter = As.reporter(party, "hexagon");
        reporter.does(() -> desk.fromReporter(NewMessage.of(URDU, Languages.of("ur"))));
        officer.does(() -> desk.fromStaff(party, "Thank you for telling us."));

        var forStaff = officer.gets(() -> desk.thread(party));
        assertThat(forStaff).extracting(Message::words).containsExactly(URDU, "Thank you for telling us.");
        assertThat(forStaff.getFirst().languageTag()).isEqualTo("ur");
        assertThat(forStaff.getLast().writer()).isEqualTo(officer.who().id());

        var forReporter = reporter.gets(desk::mine);
        assertThat(forReporter.getLast().isFromStaff()).isTrue();
        assertThat(forReporter.getLast().writerRole()).isEqualTo(Role.OFFICER);
        assertThat(forReporter.getLast().writer()).isNull();
    }

    @Test
    void both_sides_see_how_many_are_new_until_they_have_read_them() {
        UUID party = party();
        As reporter = As.reporter(party, "hexagon");
        reporter.does(() -> desk.fromReporter(NewMessage.of("One", Language.ENGLISH)));
        reporter.does(() -> desk.fromReporter(NewMessage.of("Two", Language.ENGLISH)));
        assertThat(officer.gets(() -> desk.unread(List.of(party)))).containsEntry(party, 2);

        officer.does(() -> desk.readByStaff(party));
        officer.does(() -> desk.fromStaff(party, "Answer"));
        assertThat(officer.gets(() -> desk.unread(List.of(party)))).isEmpty();
        assertThat(reporter.<Integer>gets(desk::unread)).isEqualTo(1);

        reporter.does(desk::read);
        assertThat(reporter.<Integer>gets(desk::unread)).isZero();
        assertThat(officer.gets(() -> desk.thread(party))).allMatch(message -> !message.isUnread());
    }

    @Test
    void nobody_else_can_open_a_conversation() {
        UUID party = party();
        As.reporter(party, "hexagon").does(() -> desk.fromReporter(NewMessage.of("Mine", Language.ENGLISH)));
        UUID other = party();

        As neighbour = As.reporter(other, "hexagon");
        assertThat(neighbour.gets(desk::mine)).isEmpty();
        assertThatThrownBy(() -> neighbour.gets(() -> desk.thread(party))).isInstanceOf(AccessDeniedException.class);

        As elsewhere = As.manager("bcha");
        assertThatThrownBy(() -> elsewhere.gets(() -> desk.thread(party))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> elsewhere.does(() -> desk.fromStaff(party, "Hello")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(elsewhere.gets(() -> desk.unread(List.of(party)))).isEmpty();
        assertThatThrownBy(() -> desk.thread(party)).isInstanceOf(Exception.class);
    }

    @Test
    void a_message_sent_twice_counts_once() {
        UUID party = party();
        As reporter = As.reporter(party, "hexagon");
        var message = NewMessage.of("Once", Language.ENGLISH);

        reporter.does(() -> desk.fromReporter(message));
        reporter.does(() -> desk.fromReporter(message));

        assertThat(reporter.gets(desk::mine)).hasSize(1);
    }

    @Test
    void files_go_with_the_message_and_staff_see_them_only_then() {
        UUID party = party();
        As reporter = As.reporter(party, "hexagon");
        var file = reporter.gets(
                () -> evidence.ofReporter().add("note.txt", false, new ByteArrayInputStream("What I saw".getBytes())));
        assertThat(officer.gets(() -> evidence.of(party))).isEmpty();

        reporter.does(() -> desk.fromReporter(NewMessage.of("See the file", Language.ENGLISH)));

        assertThat(officer.gets(() -> evidence.of(party))).hasSize(1);
        assertThat(officer.gets(() -> desk.thread(party)).getLast().files()).containsExactly(file.id());
    }

    @Test
    void words_lie_sealed_with_the_party_s_key_and_go_when_it_is_forgotten() {
        UUID party = party();
        As.reporter(party, "hexagon").does(() -> desk.fromReporter(NewMessage.of("CANARY", Language.ENGLISH)));
        byte[] words = database.sql("select words from message where party = ?")
                .param(party.toString())
                .query(byte[].class)
                .single();
        assertThat(new String(words)).doesNotContain("CANARY");

        transaction.executeWithoutResult(s -> vault.forget(party));

        assertThatThrownBy(() -> officer.gets(() -> desk.thread(party))).isInstanceOf(Vault.Forgotten.class);
    }

    private UUID party() {
        UUID party = Ids.next();
        transaction.executeWithoutResult(s -> vault.createKey(party));
        return party;
    }
}
