package org.fanlight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Leads the browser on from a screen, in the full version and in the basic one. */
public final class Going {

    private static final String ASKED = Going.class.getName();

    private Going() {}

    /** Leads to another address of ours. */
    public static void to(Component from, String address) {
        from.getUI()
                .ifPresentOrElse(
                        ui -> ui.getPage().setLocation(address),
                        () -> request().ifPresent(request -> request.setAttribute(ASKED, address)));
    }

    /** Ends the session: whoever comes next has to come in again. */
    public static void endSession() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.getSession().invalidate();
            return;
        }
        request().map(request -> request.getSession(false)).ifPresent(jakarta.servlet.http.HttpSession::invalidate);
    }

    /** Where a screen of the basic version wanted to lead, while this request was answered. */
    public static Optional<String> askedFor(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ASKED)).map(String::valueOf);
    }

    /** The request that is being answered without Vaadin. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
