package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.fanlight.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwilioSettingsTest {

    private static final String HTTPS = "https://fanlight.example.org";

    @Test
    void texts_are_off_until_somebody_switches_them_on() {
        var nothing = new TwilioSettings(false, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(nothing.enabled()).isFalse();
        assertThat(nothing.complaint(true, "")).isNull();
    }

    @Test
    void production_refuses_the_stand_in_a_missing_secret_and_an_address_without_tls() {
        assertThat(settings("AC1", "token", null).complaint(true, HTTPS)).isNull();
        assertThat(settings("AC1", "token", URI.create("http://127.0.0.1:1")).complaint(true, HTTPS))
                .contains("stand-in");
        assertThat(settings("ACfa911947aaa", "token", null).complaint(true, HTTPS))
                .contains("stand-in");
        assertThat(settings("AC1", "", null).complaint(true, HTTPS)).contains("auth-token");
        assertThat(settings("AC1", "token", null).complaint(true, "http://fanlight.example.org"))
                .contains("https");
    }

    @Test
    void in_trial_mode_only_listed_numbers_may_be_reached() {
        var trial = new TwilioSettings(
                true, "AC1", "SK1", "s", "t", "+447700900000", null, null, null, null, null, Set.of("+447700900001"));
        assertThat(trial.mayReach(new PhoneNumber("+447700900001"))).isTrue();
        assertThat(trial.mayReach(new PhoneNumber("+447700900002"))).isFalse();
    }

    @Test
    void no_log_can_show_a_secret() {
        assertThat(settings("AC1", "token-in-the-clear", null).toString()).doesNotContain("token-in-the-clear", "AC1");
    }

    private static TwilioSettings settings(String account, String token, @Nullable URI base) {
        return new TwilioSettings(
                true, account, "SK1", "secret", token, "+447700900000", null, base, null, null, null, null);
    }
}
