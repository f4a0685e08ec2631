package org.fanlight.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fanlight.common.PhoneNumber;
import org.springframework.beans.factory.ObjectProvider;

/** The page that looks like a phone. Works without script; with it, new texts appear by themselves. */
final class PhonePage implements HttpHandler {

    private final StandIn standIn;
    private final ObjectProvider<Authenticator> authenticator;

    PhonePage(StandIn standIn, ObjectProvider<Authenticator> authenticator) {
        this.standIn = standIn;
        this.authenticator = authenticator;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            route(new Exchange(http));
        }
    }

    private void route(Exchange exchange) throws IOException {
        http(exchange);
        switch (exchange.method() + " " + exchange.path()) {
            case "GET /" -> page(exchange);
            case "GET /texts" ->
                exchange.answer(
                        200, "text/html;charset=utf-8", PhoneHtml.texts(standIn.texts(number(exchange.query()))));
            case "GET /codes" -> exchange.answer(200, "text/html;charset=utf-8", PhoneHtml.codes(codes()));
            case "GET /phone.css" -> file(exchange, "phone.css", "text/css;charset=utf-8");
            case "GET /phone.js" -> file(exchange, "phone.js", "text/javascript;charset=utf-8");
            case "POST /send" -> send(exchange);
            case "POST /faults" -> fail(exchange);
            default -> exchange.answer(404, "text/plain", "Nothing here.");
        }
    }

    private static void http(Exchange exchange) {
        exchange.http()
                .getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    private void page(Exchange exchange) throws IOException {
        String number = number(exchange.query());
        exchange.answer(
                200,
                "text/html;charset=utf-8",
                PhoneHtml.page(
                        standIn.number(),
                        standIn.phones(),
                        number,
                        standIn.texts(number),
                        codes(),
                        exchange.query().getOrDefault("said", "")));
    }

    private void send(Exchange exchange) throws IOException {
        if (isFromElsewhere(exchange)) {
            return;
        }
        Map<String, String> form = exchange.form();
        String number = number(form);
        String words = form.getOrDefault("words", "");
        if (number.isEmpty() || words.isBlank()) {
            exchange.seeOther("/?number=" + encode(number) + "&said=" + encode("Choose a number and write something."));
            return;
        }
        int status = standIn.textFrom(number, words);
        String said = status == 200 ? "Sent." : "Fanlight answered " + status + ".";
        exchange.seeOther("/?number=" + encode(number) + "&said=" + encode(said));
    }

    private void fail(Exchange exchange) throws IOException {
        if (isFromElsewhere(exchange)) {
            return;
        }
        Map<String, String> form = exchange.form();
        Fault fault = Fault.valueOf(form.getOrDefault("fault", Fault.TOO_MANY.name()));
        int times = Math.clamp(
                Integer.parseInt("0" + form.getOrDefault("times", "1").replaceAll("\\D", "")), 0, 999);
        standIn.failNext(fault, times);
        exchange.seeOther("/?number=" + encode(number(form)) + "&said="
                + encode("The next " + times + " will go wrong: " + PhoneHtml.words(fault) + "."));
    }

    /** A form of another site is not taken. */
    private static boolean isFromElsewhere(Exchange exchange) throws IOException {
        String site = exchange.header("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) {
            return false;
        }
        exchange.answer(403, "text/plain", "Not from here.");
        return true;
    }

    private List<Authenticator.Entry> codes() {
        Authenticator known = authenticator.getIfAvailable();
        return known == null ? List.of() : known.now();
    }

    private static String number(Map<String, String> fields) {
        return PhoneNumber.parse(fields.getOrDefault("number", ""))
                .map(PhoneNumber::e164)
                .orElse("");
    }

    private static void file(Exchange exchange, String name, String type) throws IOException {
        try (InputStream file = PhonePage.class.getResourceAsStream("/standin/" + name)) {
            exchange.answer(200, type, file == null ? new byte[0] : file.readAllBytes());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
