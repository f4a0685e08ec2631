package org.fanlight.contact;

import com.twilio.security.RequestValidator;
import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Message;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Twilio tells what became of a text, and brings texts people send. Its signature over the public address is
 * checked before anything else is looked at. Whoever texts us may be answered in the same breath, and only then (RU3).
 */
@RestController
@OpenToAll(because = "called by Twilio, proven by its signature")
class TextWebhooks {

    private static final String WHATSAPP = "whatsapp:";
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]{2,40}");

    /** Twilio sends at most ten with one text. */
    private static final int MOST_PICTURES = 10;

    private final TwilioSettings settings;
    private final PublicUrl publicUrl;
    private final News news;
    private final Inbound inbound;
    private final TextCopies copies;
    private final ObjectProvider<TextTalk> talk;
    private final Counter forged;

    TextWebhooks(
            TwilioSettings settings,
            PublicUrl publicUrl,
            News news,
            Inbound inbound,
            TextCopies copies,
            ObjectProvider<TextTalk> talk,
            MeterRegistry meters) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.news = news;
        this.inbound = inbound;
        this.copies = copies;
        this.talk = talk;
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
        String sid = fields.getOrDefault("MessageSid", "");
        if (SID.matcher(sid).matches()) {
            copies.heardOf(sid);
        }
        List<String> answers = PhoneNumber.parse(fields.getOrDefault("From", "").replaceFirst("^" + WHATSAPP, ""))
                .map(from -> heard(from, fields))
                .orElse(List.of());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(twiml(answers));
    }

    /** What became of an answer of ours: only that it has ended, so that its words can be deleted there. */
    @PostMapping("/m/out")
    ResponseEntity<Void> out(HttpServletRequest request) {
        Map<String, String> fields = fields(request);
        if (!isSigned("/m/out", fields, request)) {
            return refused();
        }
        String sid = fields.getOrDefault("MessageSid", "");
        if (SID.matcher(sid).matches()) {
            copies.heardOf(sid);
        }
        return ResponseEntity.noContent().build();
    }

    private List<String> heard(PhoneNumber from, Map<String, String> fields) {
        String words = fields.getOrDefault("Body", "");
        Inbound.Left left = Again.ifLockedOut(() -> inbound.heard(from, words));
        TextTalk talking = talk.getIfAvailable();
        if (talking == null || left == Inbound.Left.NOTHING) {
            return List.of();
        }
        var text = new IncomingText(
                fields.getOrDefault("MessageSid", ""),
                from,
                fields.getOrDefault("To", ""),
                fields.getOrDefault("From", "").startsWith(WHATSAPP),
                words,
                pictures(fields),
                inbound.people(from));
        if (left == Inbound.Left.STOPPED) {
            talking.stopped(text);
            return List.of();
        }
        return talking.answer(text);
    }

    private static List<String> pictures(Map<String, String> fields) {
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i < MOST_PICTURES && fields.containsKey("MediaUrl" + i); i++) {
            pictures.add(String.valueOf(fields.get("MediaUrl" + i)));
        }
        return pictures;
    }

    private String twiml(List<String> answers) {
        var response = new MessagingResponse.Builder();
        for (String answer : answers) {
            response.message(
                    new Message.Builder(answer).action(publicUrl.of("/m/out")).build());
        }
        return response.build().toXml();
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
