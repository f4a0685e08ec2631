package org.fanlight.contact;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Twilio, one request a call. Says of every handing-over what is certain, and nothing more. */
@Component
class TextGateway {

    private static final Logger log = LoggerFactory.getLogger(TextGateway.class);
    private static final int LISTED = 50;

    private final TwilioSettings settings;
    private final PublicUrl publicUrl;
    private final @Nullable TwilioRestClient twilio;

    TextGateway(TwilioSettings settings, PublicUrl publicUrl, Environment environment) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        String complaint =
                settings.complaint(!environment.acceptsProfiles(Profiles.of("demo | test")), publicUrl.of(""));
        if (complaint != null) {
            throw new IllegalStateException(complaint);
        }
        this.twilio = settings.enabled() ? SafeTwilioClient.of(settings) : null;
    }

    /** What Twilio knows of one text. */
    record Seen(String sid, String status, @Nullable Integer errorCode, Instant created) {}

    boolean isOn() {
        return settings.enabled();
    }

    /** Whether texts to this number may leave at all; in trial mode only some may (G27). */
    boolean mayReach(PhoneNumber number) {
        return settings.mayReach(number);
    }

    /**
     * Hands over one text, once.
     *
     * @param callback the secret part of the address Twilio tells its news to
     * @param validity how long the network may keep trying
     */
    Outcome post(PhoneNumber to, String body, String callback, Duration validity) {
        if (!mayReach(to)) {
            throw new IllegalStateException("trial mode: this number may not be reached");
        }
        try {
            Message message = creator(to, body)
                    .setStatusCallback(URI.create(publicUrl.of("/t/" + callback)))
                    .setValidityPeriod(Math.toIntExact(validity.toSeconds()))
                    .create(client());
            return message.getSid() == null ? new Outcome.Unknown() : new Outcome.Accepted(message.getSid());
        } catch (ApiException e) {
            return neverLeft(e) ? new Outcome.NotAccepted() : judged(e);
        } catch (RuntimeException e) {
            log.warn("Handing over a text ended in {}", e.getClass().getSimpleName());
            return neverLeft(e) ? new Outcome.NotAccepted() : new Outcome.Unknown();
        }
    }

    private MessageCreator creator(PhoneNumber to, String body) {
        var recipient = new com.twilio.type.PhoneNumber(to.e164());
        String service = settings.messagingServiceSid();
        return service != null && !service.isBlank()
                ? Message.creator(recipient, service, body)
                : Message.creator(recipient, new com.twilio.type.PhoneNumber(settings.from()), body);
    }

    private static Outcome judged(ApiException e) {
        Integer status = e.getStatusCode();
        if (status == null || status == 408 || status < 400 || status >= 500) {
            return new Outcome.Unknown();
        }
        if (status == 429) {
            return new Outcome.NotAccepted();
        }
        int code = e.getCode() == null ? status : e.getCode();
        if (status == 401 || status == 403) {
            log.error("Twilio does not let us in: {}", code);
        }
        return new Outcome.Refused(code);
    }

    /** Whether the request failed before its first byte went out. */
    private static boolean neverLeft(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof ConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    /** The newest texts to this number that Twilio took since then, oldest first. */
    List<Seen> list(PhoneNumber to, Instant since) {
        var page = Message.reader()
                .setTo(new com.twilio.type.PhoneNumber(to.e164()))
                .setPageSize((long) LISTED)
                .firstPage(client());
        return page.getRecords().stream()
                .map(TextGateway::seen)
                .filter(seen -> !seen.created().isBefore(since))
                .toList()
                .reversed();
    }

    Optional<Seen> find(String sid) {
        try {
            return Optional.of(seen(Message.fetcher(sid).fetch(client())));
        } catch (ApiException e) {
            return Optional.empty();
        }
    }

    /** Has Twilio forget the words of a text; one that is gone altogether needs no forgetting. */
    void redact(String sid) {
        try {
            Message.updater(sid).setBody("").update(client());
        } catch (ApiException e) {
            if (e.getStatusCode() == null || e.getStatusCode() != 404) {
                throw e;
            }
        }
    }

    private static Seen seen(Message message) {
        return new Seen(
                message.getSid(),
                message.getStatus().toString(),
                message.getErrorCode(),
                message.getDateCreated().toInstant());
    }

    private TwilioRestClient client() {
        if (twilio == null) {
            throw new IllegalStateException("texts are not switched on");
        }
        return twilio;
    }
}
