package org.fanlight.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows somebody who has given only the password the way to the second step, instead of a page that is not there. It
 * guards nothing: without roles no screen and no service opens.
 */
class OwedFactorFilter extends OncePerRequestFilter {

    private static final Set<String> DOORS = Set.of("/staff/sign-in", "/staff/second-step", "/staff/sign-out");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean staff = path.equals("/staff") || path.startsWith("/staff/");
        if (staff
                && !DOORS.contains(path)
                && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
                && !someone.isComplete()) {
            response.sendRedirect("/staff/second-step");
        } else {
            chain.doFilter(request, response);
        }
    }
}
