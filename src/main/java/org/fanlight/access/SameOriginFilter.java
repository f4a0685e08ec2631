package org.fanlight.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site asks a browser to send. It reads {@code Sec-Fetch-Site}, and for older browsers {@code
 * Origin}; our no-referrer policy makes their same-origin forms say {@code null}, and there the cookies' {@code
 * SameSite} stands in. Providers' webhooks carry no browser's cookies and prove themselves by signature.
 */
class SameOriginFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (asks || isWebhook(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isWebhook(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/t/")
                || request.getRequestURI().startsWith("/m/");
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals("null") || origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
