package org.fanlight.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.contact.TextNumber;
import org.fanlight.landlord.Homes;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.StaticFiles;
import org.fanlight.ui.Visit;
import org.fanlight.ui.VisitCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /}: the landlord comes from a link ({@code /?for=hexagon}), from the list, or from the postcode. Fetches the
 * bundle of the first question ahead while the person reads (RU27).
 */
@Configuration
class HomePage {

    private final Landlords landlords;
    private final Homes homes;
    private final PlainPages pages;
    private final StaticFiles files;
    private final TextNumber textNumber;

    HomePage(Landlords landlords, Homes homes, PlainPages pages, StaticFiles files, TextNumber textNumber) {
        this.landlords = landlords;
        this.homes = homes;
        this.pages = pages;
        this.files = files;
        this.textNumber = textNumber;
    }

    @Bean
    RouterFunction<ServerResponse> frontDoor() {
        // Vaadin's own requests to / carry v-r and fall through to it.
        return RouterFunctions.route()
                .route(
                        RequestPredicates.GET("/")
                                .and(RequestPredicates.param("v-r", value -> true)
                                        .negate()),
                        this::home)
                .POST("/find", this::find)
                .build();
    }

    private ServerResponse home(ServerRequest request) {
        Optional<String> linked =
                request.param("for").filter(name -> landlords.find(name).isPresent());
        if (linked.isPresent()) {
            return chosen(Visit.of(request.servletRequest()).with(linked.get()));
        }
        return show(request, "", null);
    }

    /** A landlord chosen from the list, or looked up by what was typed. */
    private ServerResponse find(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        if (request.param("another").isPresent()) {
            return chosen(visit.with(null));
        }
        Optional<String> listed =
                request.param("landlord").filter(name -> landlords.find(name).isPresent());
        if (listed.isPresent()) {
            return chosen(visit.with(listed.get()));
        }
        String typed = request.param("place").map(String::strip).orElse("");
        if (typed.isEmpty() || typed.length() > 200) {
            return show(request, typed.isEmpty() ? "" : typed.substring(0, 200), "home.place.empty");
        }
        return switch (homes.at(typed)) {
            case Homes.Place.One one -> chosen(visit.with(one.home().landlord()));
            case Homes.Place.Several several
            when several.landlords().size() == 1 ->
                chosen(visit.with(several.landlords().getFirst()));
            case Homes.Place.Several several -> show(request, typed, "home.place.several", several.landlords());
            case Homes.Place.Unknown unknown -> show(request, typed, "home.place.unknown");
        };
    }

    private static ServerResponse chosen(Visit visit) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/")
                .build((request, response) -> {
                    VisitCookie.write(request, response, visit);
                    return null;
                });
    }

    private ServerResponse show(ServerRequest request, String typed, @Nullable String error) {
        return show(request, typed, error, List.of());
    }

    private ServerResponse show(ServerRequest request, String typed, @Nullable String error, List<String> among) {
        String mine = Visit.of(request.servletRequest()).landlord();
        Optional<PolicyPack> landlord = Optional.ofNullable(mine).flatMap(landlords::find);
        List<PolicyPack> listed = landlords.all().stream()
                .filter(pack -> among.isEmpty() || among.contains(pack.landlord()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("textNumber", textNumber.get().orElse(null));
        model.put("landlord", landlord.orElse(null));
        model.put("landlords", listed);
        model.put("typed", typed);
        model.put("error", error == null ? "" : error);
        model.put("bundle", files.bundle());
        model.put("path", "/");
        return pages.show(request, "home", model);
    }
}
