package org.fanlight.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Reads and writes the {@link Visit}'s cookie. Over TLS it carries the {@code __Host-} prefix; on plain http, which only
 * this machine's own demonstration uses, browsers refuse the prefix and it is dropped (RU24). It ends with the browser.
 */
public final class VisitCookie {

    private VisitCookie() {}

    static Optional<Visit> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String name = name(request);
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Visit.read(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Keeps the visit on the device. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        add(request, response, visit.cookieValue(), -1);
        request.setAttribute(Visit.ATTRIBUTE, visit);
    }

    /** Takes it off the device. */
    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, long maxAge) {
        var cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-f" : "f";
    }
}
