package org.fanlight.contact;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.fanlight.common.OpenToAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Pictures and recordings that lie with the provider: fetched once with our key, and deleted there as soon as they are
 * ours (F11). Nothing but the provider's own addresses is ever asked.
 */
@Service
@OpenToAll(because = "called only while answering what the provider's signature proves")
public class ProviderMedia {

    private static final Logger log = LoggerFactory.getLogger(ProviderMedia.class);
    private static final String TWILIO = "https://api.twilio.com";

    private final TwilioSettings settings;
    private final HttpClient http;

    ProviderMedia(TwilioSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What lies there, to be read and closed; empty when it is not the provider's, or could not be had. */
    public Optional<InputStream> open(String address) {
        try {
            HttpResponse<InputStream> answer =
                    http.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 == 3) {
                answer.body().close();
                // The provider's store takes no key of ours, and must not see it.
                URI store = URI.create(answer.headers().firstValue("Location").orElse(""));
                if (!"https".equals(store.getScheme())) {
                    return Optional.empty();
                }
                answer = http.send(
                        HttpRequest.newBuilder(store)
                                .timeout(settings.patience())
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
            }
            if (answer.statusCode() == 200) {
                return Optional.of(answer.body());
            }
            answer.body().close();
        } catch (IOException | IllegalArgumentException e) {
            log.warn("A file at the provider could not be had: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Has the provider delete it. @return whether it is gone */
    public boolean delete(String address) {
        try {
            int status = http.send(request(address).DELETE().build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 204 || status == 404;
        } catch (IOException | IllegalArgumentException e) {
            log.warn(
                    "A file at the provider could not be deleted: {}",
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private HttpRequest.Builder request(String address) {
        URI standIn = settings.baseUrl();
        String ours = standIn == null ? TWILIO : standIn.toString().replaceFirst("/$", "");
        if (!address.startsWith(ours + "/2010-04-01/Accounts/" + settings.accountSid() + "/")) {
            throw new IllegalArgumentException("not an address of the provider");
        }
        String key = settings.apiKey() + ":" + settings.apiSecret();
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(settings.patience())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    }
}
