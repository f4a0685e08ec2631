package org.fanlight.ui;

import java.util.Set;
import org.fanlight.common.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /choose}: language and text size, chosen by a button on any page and kept in the visit (G34, G38). */
@Configuration
class Choices {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/tell-us",
            "/basic/tell-us",
            "/yours",
            "/basic/yours",
            "/return",
            "/accessibility",
            "/policy",
            "/policy/ask");

    @Bean
    RouterFunction<ServerResponse> choosingRoute() {
        return RouterFunctions.route().POST("/choose", Choices::choose).build();
    }

    private static ServerResponse choose(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        visit = request.param("language")
                .flatMap(Languages::find)
                .map(visit::in)
                .orElse(visit);
        String size = request.param("size").orElse("");
        if (size.matches("\\d{3}")) {
            visit = visit.at(Integer.parseInt(size));
        }
        Visit chosen = visit;
        String back = request.param("back").filter(PAGES::contains).orElse("/");
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, back)
                .build((httpRequest, response) -> {
                    VisitCookie.write(httpRequest, response, chosen);
                    return null;
                });
    }
}
