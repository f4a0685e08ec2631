package org.fanlight.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends what is open of an account as soon as it is closed: the next request of any of its pages finds nobody signed in
 * (RU15). Staff and partners alike.
 */
class ClosedAccountFilter extends OncePerRequestFilter {

    private final StaffAccounts accounts;

    ClosedAccountFilter(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
                && !someone.getPrincipal().isReporter()
                && isClosed(someone)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isClosed(SignedIn someone) {
        try {
            return !accounts.isOpen(someone.getPrincipal().id());
        } catch (DataAccessException away) {
            // Without the database nothing opens anyway, and the page itself says so and keeps what was typed.
            return false;
        }
    }
}
