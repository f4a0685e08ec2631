package org.fanlight.standin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the shapes Twilio gives them. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US);

    private Json() {}

    static String error(int status, int code, String message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("message", message);
        fields.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        fields.put("status", status);
        return MAPPER.writeValueAsString(fields);
    }

    static String message(Account account, Message message) {
        return MAPPER.writeValueAsString(fields(account, message));
    }

    static String page(Account account, List<Message> messages, int page, int size, String path) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        int from = Math.min(page * size, messages.size());
        int to = Math.min(from + size, messages.size());
        fields.put("end", Math.max(to - 1, 0));
        fields.put("first_page_uri", path + "?PageSize=" + size + "&Page=0");
        fields.put(
                "messages",
                messages.subList(from, to).stream()
                        .map(message -> fields(account, message))
                        .toList());
        fields.put("next_page_uri", to < messages.size() ? path + "?PageSize=" + size + "&Page=" + (page + 1) : null);
        fields.put("page", page);
        fields.put("page_size", size);
        fields.put("previous_page_uri", page == 0 ? null : path + "?PageSize=" + size + "&Page=" + (page - 1));
        fields.put("start", from);
        fields.put("uri", path + "?PageSize=" + size + "&Page=" + page);
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, @Nullable Object> fields(Account account, Message message) {
        String path = "/2010-04-01/Accounts/" + account.sid() + "/Messages/" + message.sid;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("account_sid", account.sid());
        fields.put("api_version", "2010-04-01");
        fields.put("body", message.body());
        fields.put("date_created", date(message.created));
        fields.put("date_sent", message.status().equals("queued") ? null : date(message.created));
        fields.put("date_updated", date(message.updated()));
        fields.put("direction", message.inbound ? "inbound" : "outbound-api");
        fields.put("error_code", message.errorCode());
        fields.put("error_message", message.errorCode() == null ? null : "Undelivered");
        fields.put("from", message.from);
        fields.put("messaging_service_sid", null);
        fields.put("num_media", "0");
        fields.put("num_segments", "1");
        fields.put("price", null);
        fields.put("price_unit", "GBP");
        fields.put("sid", message.sid);
        fields.put("status", message.status());
        fields.put("subresource_uris", Map.of("media", path + "/Media.json"));
        fields.put("to", message.to);
        fields.put("uri", path + ".json");
        return fields;
    }

    private static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
