package org.fanlight.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanlight.common.CurrentPerson.Person;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Shows people the door that is theirs, and keeps who came in through it for the rest of the session. */
@Component
class ComingIn implements AuthenticationEntryPoint {

    private static final int STAFF_IDLE_SECONDS = 15 * 60;

    private final SecurityContextRepository contexts;

    ComingIn(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String path = request.getRequestURI();
        boolean staff = path.equals("/staff") || path.startsWith("/staff/") || path.equals("/partner");
        response.sendRedirect(staff ? "/staff/sign-in" : path.equals("/yours") ? "/return" : "/");
    }

    /** Lets somebody in under a new session id; what the session held before is dropped. */
    void letIn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        if (!isReporter(who.getPrincipal())) {
            session.setMaxInactiveInterval(STAFF_IDLE_SECONDS);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void letOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static boolean isReporter(Person person) {
        return person.isReporter();
    }
}
