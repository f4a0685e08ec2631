package org.fanlight.standin;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fanlight.common.London;
import org.fanlight.common.PhoneNumber;
import org.springframework.web.util.HtmlUtils;

/** The words and elements of the phone page. */
final class PhoneHtml {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK);

    private PhoneHtml() {}

    static String page(
            String ours,
            List<String> phones,
            String number,
            List<Text> texts,
            List<Authenticator.Entry> codes,
            String said) {
        return """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Phone</title><link rel="stylesheet" href="/phone.css"><script src="/phone.js" defer></script></head>
                <body><main>
                <h1>A phone to try things with</h1>
                <p>Texts that Fanlight sends arrive here and nowhere else. Texts you send from here reach Fanlight.</p>
                <p id="said" role="status" class="said">%s</p>
                <form method="get" action="/" class="choose">
                <label for="number">Whose phone</label>
                <input id="number" name="number" list="phones" inputmode="tel" autocomplete="off" dir="ltr" placeholder="07700 900123" value="%s">
                <datalist id="phones">%s</datalist>
                <button>Show</button>
                </form>
                %s
                <section class="phone" aria-labelledby="with">
                <h2 id="with">%s</h2>
                <ol id="texts" tabindex="0" aria-labelledby="with" data-number="%s">%s</ol>
                <form method="post" action="/send">
                <input type="hidden" name="number" value="%s">
                <label for="words">Text back</label>
                <textarea id="words" name="words" rows="2" dir="auto" required></textarea>
                <button%s>Send</button>
                </form></section>
                %s
                <section><h2>When things go wrong</h2>
                <form method="post" action="/faults">
                <input type="hidden" name="number" value="%s">
                <label for="fault">The next texts</label>
                <select id="fault" name="fault">%s</select>
                <label for="times">How many</label>
                <input id="times" name="times" type="number" min="1" max="999" value="1">
                <button>Do so</button>
                </form></section>
                </main></body></html>
                """.formatted(
                        escape(said),
                        escape(shown(number)),
                        phones.stream()
                                .map(phone -> "<option value=\"" + escape(shown(phone)) + "\">")
                                .collect(Collectors.joining()),
                        links(phones, number),
                        number.isEmpty()
                                ? "No number chosen"
                                : "<bdi dir=\"ltr\">" + escape(shown(number)) + "</bdi> with <bdi dir=\"ltr\">"
                                        + escape(shown(ours)) + "</bdi>",
                        escape(number),
                        texts(texts),
                        escape(number),
                        number.isEmpty() ? " disabled" : "",
                        codesSection(codes),
                        escape(number),
                        java.util.Arrays.stream(Fault.values())
                                .map(fault -> "<option value=\"" + fault + "\">" + escape(words(fault)) + "</option>")
                                .collect(Collectors.joining()));
    }

    private static String links(List<String> phones, String number) {
        if (phones.isEmpty()) {
            return "<p>No text has been sent yet.</p>";
        }
        return "<nav aria-label=\"Phones with texts\"><ul>"
                + phones.stream()
                        .map(phone -> "<li><a href=\"/?number=" + escape(phone).replace("+", "%2B") + "\""
                                + (phone.equals(number) ? " aria-current=\"page\"" : "") + "><bdi dir=\"ltr\">"
                                + escape(shown(phone)) + "</bdi></a></li>")
                        .collect(Collectors.joining())
                + "</ul></nav>";
    }

    static String texts(List<Text> texts) {
        if (texts.isEmpty()) {
            return "<li class=\"none\">Nothing yet.</li>";
        }
        return texts.stream()
                .map(text -> "<li class=\"%s\"><p dir=\"auto\">%s</p><small>%s %s, %s</small></li>"
                        .formatted(
                                text.fromPhone() ? "out" : "in",
                                escape(text.body()),
                                text.fromPhone() ? "You," : "Arrived",
                                TIME.format(text.at().atZone(London.ZONE)),
                                escape(text.status())))
                .collect(Collectors.joining());
    }

    private static String codesSection(List<Authenticator.Entry> codes) {
        return codes.isEmpty()
                ? ""
                : "<section><h2>Authenticator</h2><p>The second factor of each member of the demonstration’s staff.</p>"
                        + "<dl id=\"codes\">" + codes(codes) + "</dl></section>";
    }

    static String codes(List<Authenticator.Entry> codes) {
        return codes.stream()
                .map(entry -> "<div><dt>%s</dt><dd><strong dir=\"ltr\">%s</strong> <small>%d s left</small></dd></div>"
                        .formatted(escape(entry.name()), escape(entry.code()), entry.secondsLeft()))
                .collect(Collectors.joining());
    }

    static String words(Fault fault) {
        return switch (fault) {
            case TOO_MANY -> "too many at once (429)";
            case ERROR_500 -> "not taken, error 500";
            case CUT -> "not taken, connection cut";
            case TAKEN_THEN_500 -> "taken, yet error 500";
            case TAKEN_THEN_503 -> "taken, yet error 503";
            case TAKEN_THEN_CUT -> "taken, yet connection cut";
            case TAKEN_THEN_SILENT -> "taken, yet connection cut and no news ever";
            case TAKEN_THEN_GARBAGE -> "taken, yet a garbled answer";
            case STOPPED -> "refused: said STOP (21610)";
            case NO_NUMBER -> "refused: no such number (21211)";
            case NOT_MOBILE -> "refused: not a mobile (21614)";
            case UNREACHABLE -> "not delivered: phone off (30003)";
            case UNKNOWN_NUMBER -> "not delivered: unknown number (30005)";
            case LANDLINE -> "not delivered: landline (30006)";
        };
    }

    private static String shown(String number) {
        return PhoneNumber.parse(number).map(PhoneNumber::shown).orElse(number);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
