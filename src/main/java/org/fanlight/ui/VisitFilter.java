package org.fanlight.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its {@link Visit}, and a person's first page the cookie that carries it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class VisitFilter extends OncePerRequestFilter {

    private static final Set<String> FIRST_PAGES =
            Set.of("/", "/tell-us", "/basic/tell-us", "/return", "/yours", "/basic/yours");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = VisitCookie.read(request);
        if (known.isPresent()) {
            request.setAttribute(Visit.ATTRIBUTE, known.get());
        } else {
            Visit visit = Visit.first(request.getHeader("Accept-Language"));
            request.setAttribute(Visit.ATTRIBUTE, visit);
            if (request.getMethod().equals("GET")
                    && FIRST_PAGES.contains(request.getRequestURI())
                    && request.getParameter("v-r") == null) {
                VisitCookie.write(request, response, visit);
            }
        }
        chain.doFilter(request, response);
    }
}
