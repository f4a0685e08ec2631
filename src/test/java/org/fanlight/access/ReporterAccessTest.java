package org.fanlight.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.Ids;
import org.fanlight.common.Reference;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class ReporterAccessTest {

    @Autowired
    ReporterAccess access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    private final UUID party = Ids.next();
    private final Reference reference = Reference.draw(new SecureRandom());
    private final Code code = Code.draw(new SecureRandom());

    @BeforeEach
    void a_report_was_sent() {
        transaction.executeWithoutResult(status -> access.register(party, "hexagon", reference, code));
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void reference_and_code_open_the_page_in_any_digits_and_with_any_spaces() {
        String urdu = code.shown()
                .chars()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf((char) ('۰' + c - '0')) : "-")
                .reduce("", String::concat);
        assertThat(access.tryToOpen(" " + reference.shown(), urdu).person())
                .satisfies(person -> assertThat(person.id()).isEqualTo(party));
    }

    @Test
    void a_wrong_code_and_an_unknown_reference_get_the_same_answer() {
        var wrong = access.tryToOpen(
                reference.digits(), Code.draw(new SecureRandom()).digits());
        var unknown = access.tryToOpen(Reference.draw(new SecureRandom()).digits(), code.digits());
        assertThat(wrong).isEqualTo(unknown).isEqualTo(ReporterAccess.Attempt.WRONG);
    }

    @Test
    void guessing_is_limited_and_the_right_code_still_opens_within_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) {
            access.tryToOpen(reference.digits(), Code.draw(new SecureRandom()).digits());
        }
        assertThat(access.tryToOpen(reference.digits(), code.digits()).tooMany())
                .isTrue();
        clock.forward(Duration.ofMinutes(15));
        assertThat(access.tryToOpen(reference.digits(), code.digits()).person()).isNotNull();
    }

    @Test
    void the_code_is_nowhere_stored_readable() {
        String hash = database.sql("select code_hash from reporter_access where party = ?")
                .param(party.toString())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(code.digits());
    }
}
