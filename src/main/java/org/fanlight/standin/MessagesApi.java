package org.fanlight.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Twilio's {@code /2010-04-01/Accounts/{sid}/Messages}: create, list, fetch, redact, delete. */
final class MessagesApi implements HttpHandler {

    private final Account account;
    private final MessageStore messages;
    private final MediaStore media;
    private final Network network;
    private final Faults faults;
    private final Clock clock;

    MessagesApi(Account account, MessageStore messages, MediaStore media, Network network, Faults faults, Clock clock) {
        this.account = account;
        this.messages = messages;
        this.media = media;
        this.network = network;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            route(new Exchange(http));
        }
    }

    private void route(Exchange exchange) throws IOException {
        if (!account.accepts(exchange.header("Authorization"))) {
            exchange.json(401, Json.error(401, 20003, "Authenticate"));
            return;
        }
        String base = "/2010-04-01/Accounts/" + account.sid() + "/Messages";
        String path = exchange.path();
        if (path.equals(base + ".json")) {
            switch (exchange.method()) {
                case "POST" -> create(exchange);
                case "GET" -> list(exchange, path);
                default -> exchange.json(405, Json.error(405, 20004, "Method not allowed"));
            }
            return;
        }
        if (path.contains("/Media/")) {
            media(exchange, path);
            return;
        }
        Message message = path.startsWith(base + "/") && path.endsWith(".json")
                ? messages.find(path.substring(base.length() + 1, path.length() - 5))
                        .orElse(null)
                : null;
        if (message == null) {
            exchange.json(404, Json.error(404, 20404, "The requested resource " + path + " was not found"));
            return;
        }
        one(exchange, message);
    }

    private void media(Exchange exchange, String path) throws IOException {
        var picture = media.find(path);
        if (picture.isEmpty()) {
            exchange.json(404, Json.error(404, 20404, "The requested resource " + path + " was not found"));
        } else if (exchange.method().equals("DELETE")) {
            media.delete(path);
            exchange.answer(204, "application/json", "");
        } else {
            exchange.answer(200, "image/jpeg", picture.get());
        }
    }

    private void one(Exchange exchange, Message message) throws IOException {
        switch (exchange.method()) {
            case "GET" -> exchange.json(200, Json.message(account, message));
            case "DELETE" -> {
                messages.delete(message.sid);
                exchange.answer(204, "application/json", "");
            }
            case "POST" -> {
                if (!message.isFinal()) {
                    exchange.json(409, Json.error(409, 20009, "Cannot update this resource before it is complete"));
                } else if (!"".equals(exchange.form().get("Body"))) {
                    exchange.json(400, Json.error(400, 20001, "Only an empty Body may be set"));
                } else {
                    message.redact();
                    exchange.json(200, Json.message(account, message));
                }
            }
            default -> exchange.json(405, Json.error(405, 20004, "Method not allowed"));
        }
    }

    private void list(Exchange exchange, String path) throws IOException {
        Map<String, String> query = exchange.query();
        Predicate<Message> wanted = message -> matches(query, message);
        int size = Math.clamp(Integer.parseInt(query.getOrDefault("PageSize", "50")), 1, 1000);
        int page = Integer.parseInt(query.getOrDefault("Page", "0"));
        exchange.json(200, Json.page(account, messages.list(wanted), page, size, path));
    }

    private static boolean matches(Map<String, String> query, Message message) {
        return message.to.equals(query.getOrDefault("To", message.to))
                && message.from.equals(query.getOrDefault("From", message.from))
                && (!query.containsKey("DateSent")
                        || day(message)
                                .equals(moment(query.get("DateSent"))
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()))
                && (!query.containsKey("DateSent>") || !message.created.isBefore(moment(query.get("DateSent>"))))
                && (!query.containsKey("DateSent<") || !message.created.isAfter(moment(query.get("DateSent<"))));
    }

    private static LocalDate day(Message message) {
        return message.created.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant moment(@Nullable String text) {
        if (text == null) {
            return Instant.EPOCH;
        }
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : java.time.OffsetDateTime.parse(text).toInstant();
    }

    private void create(Exchange exchange) throws IOException {
        Map<String, String> form = exchange.form();
        String to = form.getOrDefault("To", "");
        messages.countPost(to);
        Complaint complaint = Complaint.about(form, account, messages.saidStop(to));
        if (complaint != null) {
            exchange.json(400, Json.error(400, complaint.code(), complaint.message()));
            return;
        }
        Fault fault = faults.take(to);
        if (fault != null && !fault.taken) {
            refuse(exchange, fault);
            return;
        }
        String validity = form.get("ValidityPeriod");
        var message = new Message(
                Network.newSid("SM"),
                form.getOrDefault("From", account.number()),
                to,
                form.getOrDefault("Body", ""),
                false,
                clock.instant(),
                form.get("StatusCallback"),
                validity == null ? null : Integer.valueOf(validity));
        String taken = Json.message(account, message);
        network.take(message, fault);
        if (fault == null || fault.isUndelivered()) {
            exchange.json(201, taken);
        } else if (fault == Fault.TAKEN_THEN_GARBAGE) {
            exchange.answer(201, "text/html", "<html>Gateway</html>");
        } else {
            refuse(exchange, fault);
        }
    }

    private static void refuse(Exchange exchange, Fault fault) throws IOException {
        if (fault.status == 0) {
            exchange.cut();
        } else {
            exchange.json(fault.status, Json.error(fault.status, fault.code, "As it was told to: " + fault));
        }
    }
}
