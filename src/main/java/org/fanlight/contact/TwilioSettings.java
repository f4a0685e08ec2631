package org.fanlight.contact;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.fanlight.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How texts are sent. Off until {@code enabled} says otherwise.
 *
 * @param accountSid the Twilio account
 * @param apiKey the key texts are sent with; not the account's own token
 * @param apiSecret that key's secret
 * @param authToken the account's token, which signs what Twilio tells us
 * @param from our number, which people can answer
 * @param messagingServiceSid a messaging service in place of a number
 * @param baseUrl where Twilio is, when it is the stand-in
 * @param region Twilio's region and edge; empty for the default
 * @param timeout how long to wait for an answer
 * @param onlyTo trial mode: no other number is reached (G27); empty for all
 */
@ConfigurationProperties("fanlight.twilio")
record TwilioSettings(
        boolean enabled,
        @Nullable String accountSid,
        @Nullable String apiKey,
        @Nullable String apiSecret,
        @Nullable String authToken,
        @Nullable String from,
        @Nullable String messagingServiceSid,
        @Nullable URI baseUrl,
        @Nullable String region,
        @Nullable String edge,
        @Nullable Duration timeout,
        @Nullable Set<String> onlyTo) {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    Duration patience() {
        return timeout == null ? TIMEOUT : timeout;
    }

    boolean mayReach(PhoneNumber number) {
        return onlyTo == null || onlyTo.isEmpty() || onlyTo.contains(number.e164());
    }

    static boolean isSet(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }

    /** What is wrong with them for real use; null when nothing is. */
    @Nullable
    String complaint(boolean production, String publicUrl) {
        if (!enabled) {
            return null;
        }
        if (!isSet(accountSid) || !isSet(apiKey) || !isSet(apiSecret) || !isSet(authToken)) {
            return "Texts are switched on, and account-sid, api-key, api-secret or auth-token is missing.";
        }
        if (!isSet(from) && !isSet(messagingServiceSid)) {
            return "Texts are switched on, and there is neither from nor messaging-service-sid.";
        }
        if (!production) {
            return null;
        }
        if (baseUrl != null || (accountSid != null && accountSid.startsWith("ACfa911947"))) {
            return "Texts would go to the stand-in for Twilio, which is for demonstrations only.";
        }
        return publicUrl.startsWith("https://")
                ? null
                : "fanlight.public-url must be the https address Twilio can reach.";
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "TwilioSettings[enabled=" + enabled + "]";
    }
}
