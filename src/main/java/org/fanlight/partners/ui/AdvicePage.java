package org.fanlight.partners.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.landlord.Landlords;
import org.fanlight.partners.Directory;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /advice}: where to find help, for everybody, as far as the landlord's policy shows it (XC-25). */
@Configuration
class AdvicePage {

    private final Directory directory;
    private final Landlords landlords;
    private final PlainPages pages;

    AdvicePage(Directory directory, Landlords landlords, PlainPages pages) {
        this.directory = directory;
        this.landlords = landlords;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> advice() {
        return RouterFunctions.route().GET("/advice", this::show).build();
    }

    private ServerResponse show(ServerRequest request) {
        var landlord = Optional.ofNullable(Visit.of(request.servletRequest()).landlord())
                .flatMap(landlords::find);
        Map<String, Object> model = new HashMap<>();
        model.put("landlord", landlord.orElse(null));
        model.put(
                "agencies",
                landlord.map(pack -> directory.shown(pack.landlord())).orElse(List.of()));
        return pages.show(request, "advice", model);
    }
}
