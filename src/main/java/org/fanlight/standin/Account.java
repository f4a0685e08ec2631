package org.fanlight.standin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The one account the stand-in knows, and its number. */
record Account(String sid, String apiKey, String apiSecret, String authToken, String number) {

    static Account of(Environment environment) {
        return new Account(
                environment.getRequiredProperty("fanlight.twilio.account-sid"),
                environment.getRequiredProperty("fanlight.twilio.api-key"),
                environment.getRequiredProperty("fanlight.twilio.api-secret"),
                environment.getRequiredProperty("fanlight.twilio.auth-token"),
                environment.getRequiredProperty("fanlight.twilio.from"));
    }

    /** Whether this basic authorisation opens the account: the API key with its secret, or the account with its token. */
    boolean accepts(@Nullable String authorization) {
        return (basic(apiKey, apiSecret)).equals(authorization)
                || basic(sid, authToken).equals(authorization);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
