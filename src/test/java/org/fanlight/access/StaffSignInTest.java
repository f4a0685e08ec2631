package org.fanlight.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Role;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FanlightTest
class StaffSignInTest {

    @Autowired
    StaffSignIn signIn;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Hashing hashing;

    @Autowired
    OneTimePasswords passwords;

    @Autowired
    ChangeableClock clock;

    private final String secret = OneTimePasswords.newSecret();
    private final String name = "someone-" + UUID.randomUUID();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void an_officer() {
        id = accounts.add("hexagon", name, "Sam Invented", Set.of(Role.OFFICER), hashing.hash("right horse"), secret);
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void the_password_alone_gives_no_role() {
        var person = signIn.password(name, "right horse").orElseThrow();
        assertThat(SignedIn.byPasswordOnly(person).getAuthorities()).isEmpty();
    }

    @Test
    void both_factors_together_give_the_role() {
        assertThat(signIn.password(" " + name.toUpperCase(java.util.Locale.ROOT), "right horse"))
                .isPresent();
        assertThat(signIn.oneTimePassword(id, passwords.at(secret, clock.instant())))
                .get()
                .satisfies(person -> assertThat(person.isAtLeast(Role.OFFICER)).isTrue());
    }

    @Test
    void a_one_time_password_works_once() {
        String code = passwords.at(secret, clock.instant());
        assertThat(signIn.oneTimePassword(id, code)).isPresent();
        assertThat(signIn.oneTimePassword(id, code)).isEmpty();
    }

    @Test
    void an_old_one_time_password_is_refused() {
        assertThat(signIn.oneTimePassword(
                        id, passwords.at(secret, clock.instant().minus(Duration.ofMinutes(5)))))
                .isEmpty();
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits_but_never_longer_than_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.password(name, "wrong " + i)).isEmpty();
        }
        assertThat(signIn.password(name, "right horse")).isEmpty();
        clock.forward(Duration.ofMinutes(15));
        assertThat(signIn.password(name, "right horse")).isPresent();
    }

    @Test
    void the_second_factors_secret_is_sealed_in_the_database() {
        var account = accounts.find(id).orElseThrow();
        assertThat(new String(account.sealedSecret(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
        assertThat(accounts.totpSecret(account)).isEqualTo(secret);
    }
}
