package org.fanlight.home;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /accessibility}: what each landlord says of how accessible this site is, and of what is missing (XC-17). */
@Configuration
class AccessibilityPage {

    /** The day somebody last read the statement against the site. */
    private static final Instant WRITTEN = Instant.parse("2026-11-22T12:00:00Z");

    private final Landlords landlords;
    private final PlainPages pages;

    AccessibilityPage(Landlords landlords, PlainPages pages) {
        this.landlords = landlords;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> statement() {
        return RouterFunctions.route().GET("/accessibility", this::show).build();
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "landlord",
                Optional.ofNullable(visit.landlord()).flatMap(landlords::find).orElse(null));
        model.put("written", London.date(WRITTEN, visit.language()));
        return pages.show(request, "accessibility", model);
    }
}
