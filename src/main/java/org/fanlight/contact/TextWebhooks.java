package org.fanlight.contact;

import com.twilio.security.RequestValidator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Twilio tells what became of a text, and brings texts people send. Its signature over the public address is
 * checked before anything else is looked at; answers tell nothing.
 */
@RestController
@OpenToAll(because = "called by Twilio, proven by its signature")
class TextWebhooks {

    private static final String NO_ANSWER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";

    private final TwilioSettings settings;
    private final PublicUrl publicUrl;
    private final News news;
    private final Inbound inbound;
    private final Counter forged;

    TextWebhooks(TwilioSettings settings, PublicUrl publicUrl, News news, Inbound inbound, MeterRegistry meters) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.news = news;
        this.inbound = inbound;
        this.forged = meters.counter("fanlight.texts.forged");
    }

    @PostMapping("/t/{callback}")
    ResponseEntity<Void> status(@PathVariable String callback, HttpServletRequest request) {
        Map<String, String> fields = fields(request);
        if (!callback.matches("[0-9a-f]{32}") || !isSigned("/t/" + callback, fields, request)) {
            return refused();
        }
        String sid = fields.getOrDefault("MessageSid", "");
        String status = fields.getOrDefault("MessageStatus", "");
        boolean known = !sid.isEmpty()
                && sid.length() <= 40
                && Again.ifLockedOut(() -> news.heard(callback, sid, status, number(fields.get("ErrorCode"))));
        return known
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    @PostMapping("/m/in")
    ResponseEntity<String> in(HttpServletRequest request) {
        Map<String, String> fields = fields(request);
        if (!isSigned("/m/in", fields, request)) {
            forged.increment();
            return ResponseEntity.status(403).build();
        }
        PhoneNumber.parse(fields.getOrDefault("From", ""))
                .ifPresent(from -> Again.ifLockedOut(() -> inbound.heard(from, fields.getOrDefault("Body", ""))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(NO_ANSWER);
    }

    private ResponseEntity<Void> refused() {
        forged.increment();
        return ResponseEntity.status(403).build();
    }

    private boolean isSigned(String path, Map<String, String> fields, HttpServletRequest request) {
        String signature = request.getHeader("X-Twilio-Signature");
        String token = settings.authToken();
        return token != null
                && !token.isBlank()
                && signature != null
                && new RequestValidator(token).validate(publicUrl.of(path), fields, signature);
    }

    /** The fields, each once; Twilio sends no field twice. */
    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
