package org.fanlight.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose on this device, carried in the one cookie beside the session's (RU24): the handle of their draft,
 * the language, the text size and the landlord. Nothing else is kept on the device; leaving removes it.
 *
 * @param handle 128 random bits that find and open the draft; never logged, never stored as it is
 * @param language what pages are written in
 * @param textSize in per cent: 100, 150, 200 or 300 (G38)
 * @param landlord the landlord's short name; null until one is chosen
 */
public record Visit(
        String handle,
        Language language,
        int textSize,
        @Nullable String landlord) {

    /** The text sizes on offer, in per cent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 150, 200, 300);

    static final String ATTRIBUTE = Visit.class.getName();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern LANDLORD = Pattern.compile("[a-z_]{1,40}");

    /** A first visit: a new handle, and the language the browser asks for as a guess. */
    static Visit first(@Nullable String acceptLanguage) {
        return new Visit(newHandle(), Languages.preferred(acceptLanguage), 100, null);
    }

    /** The visit of the request that is being answered. */
    public static Visit of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit visit
                ? visit
                : first(request.getHeader("Accept-Language"));
    }

    /** The visit of the page that is being shown. */
    public static Visit current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            return request.getAttribute(ATTRIBUTE) instanceof Visit visit ? visit : unknown();
        }
        return Going.request().map(Visit::of).orElseGet(Visit::unknown);
    }

    private static Visit unknown() {
        return new Visit(newHandle(), Language.ENGLISH, 100, null);
    }

    public Visit in(Language chosen) {
        return new Visit(handle, chosen, textSize, landlord);
    }

    public Visit at(int size) {
        return TEXT_SIZES.contains(size) ? new Visit(handle, language, size, landlord) : this;
    }

    public Visit with(@Nullable String chosen) {
        return new Visit(handle, language, textSize, chosen);
    }

    /** The same choices with a new handle: a new draft, and nothing leads to the old one. */
    public Visit afresh() {
        return new Visit(newHandle(), language, textSize, landlord);
    }

    String cookieValue() {
        return String.join(".", handle, language.tag(), String.valueOf(textSize), landlord == null ? "" : landlord);
    }

    static Optional<Visit> read(String cookieValue) {
        String[] parts = cookieValue.split("\\.", -1);
        if (parts.length != 4 || !HANDLE.matcher(parts[0]).matches() || !parts[2].matches("\\d{3}")) {
            return Optional.empty();
        }
        String landlord = LANDLORD.matcher(parts[3]).matches() ? parts[3] : null;
        return Optional.of(new Visit(parts[0], Languages.of(parts[1]), 100, landlord).at(Integer.parseInt(parts[2])));
    }

    private static String newHandle() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Says nothing of the handle, so that no log can. */
    @Override
    public String toString() {
        return "Visit[" + language.tag() + ", " + textSize + " %]";
    }
}
