package org.fanlight.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.web.header.HeaderWriter;

/** The headers of every answer (A1, RU27): nothing kept, nothing sniffed, nothing framed, nobody else asked. */
class SafeHeaders implements HeaderWriter {

    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The basic version: no script, not even our own (G13). */
    private static final String BASIC = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    // Vaadin's client compiles small functions and writes a base element; a nonce and an allowlist replace the two
    // unsafe words later. No other host is ever named.
    private static final String SCREENS =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";

    private static final Set<String> PLAIN_PAGES = Set.of(
            "/choose",
            "/find",
            "/leave",
            "/return",
            "/accessibility",
            "/policy",
            "/policy/ask",
            "/keep",
            "/error",
            "/staff/sign-in",
            "/staff/second-step",
            "/staff/sign-out");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        response.setHeader(
                "Content-Security-Policy",
                path.startsWith("/basic/") ? BASIC : isPlain(request, path) ? PLAIN : SCREENS);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()");
        response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!path.startsWith("/s/") && !path.startsWith("/VAADIN/build/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isPlain(HttpServletRequest request, String path) {
        return PLAIN_PAGES.contains(path)
                || path.startsWith(InvitationPages.DOOR)
                || path.startsWith("/s/")
                || path.startsWith("/t/")
                || path.startsWith("/m/")
                || path.equals("/") && request.getParameter("v-r") == null;
    }
}
