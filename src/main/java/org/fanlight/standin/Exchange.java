package org.fanlight.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
record Exchange(HttpExchange http) {

    private static final int LONGEST_BODY = 64 * 1024;

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    @Nullable
    String header(String name) {
        return http.getRequestHeaders().getFirst(name);
    }

    Map<String, String> query() {
        String query = http.getRequestURI().getRawQuery();
        return query == null ? Map.of() : fields(query);
    }

    Map<String, String> form() throws IOException {
        return fields(new String(http.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8));
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void answer(int status, String type, String body) throws IOException {
        answer(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    void answer(int status, String type, byte[] body) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = http.getResponseBody()) {
            out.write(body);
        }
    }

    void json(int status, String body) throws IOException {
        answer(status, "application/json;charset=utf-8", body);
    }

    /** On to another page, after a form was taken. */
    void seeOther(String where) throws IOException {
        http.getResponseHeaders().set("Location", where);
        answer(303, "text/plain", "");
    }

    /** No answer: the connection ends. */
    void cut() {
        http.close();
    }
}
