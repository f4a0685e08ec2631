package org.fanlight.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.ui.PlainPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The staff's door: user name and password, then the one-time password. Plain pages, so that they open anywhere. */
@Configuration
class StaffSignInPages {

    private final StaffSignIn signIn;
    private final ComingIn comingIn;
    private final PlainPages pages;
    private final CurrentPerson person;
    private final Record record;

    StaffSignInPages(StaffSignIn signIn, ComingIn comingIn, PlainPages pages, CurrentPerson person, Record record) {
        this.signIn = signIn;
        this.comingIn = comingIn;
        this.pages = pages;
        this.person = person;
        this.record = record;
    }

    @Bean
    RouterFunction<ServerResponse> staffDoor() {
        return RouterFunctions.route()
                .GET("/staff/sign-in", request -> first(request, "", false))
                .POST("/staff/sign-in", this::password)
                .GET(
                        "/staff/second-step",
                        request -> owing().isPresent() ? second(request, false) : to("/staff/sign-in"))
                .POST("/staff/second-step", this::oneTimePassword)
                .GET("/staff/sign-out", this::signOut)
                .build();
    }

    private ServerResponse password(ServerRequest request) {
        String name = request.param("username").orElse("");
        Optional<Person> who = signIn.password(name, request.param("password").orElse(""));
        if (who.isEmpty()) {
            return first(request, name, true);
        }
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/staff/second-step")
                .build((httpRequest, response) -> {
                    comingIn.letIn(SignedIn.byPasswordOnly(who.get()), httpRequest, response);
                    return null;
                });
    }

    private ServerResponse oneTimePassword(ServerRequest request) {
        var owing = owing();
        if (owing.isEmpty()) {
            return to("/staff/sign-in");
        }
        UUID id = owing.get().id();
        Optional<Person> who = signIn.oneTimePassword(id, request.param("code").orElse(""));
        if (who.isEmpty()) {
            return second(request, true);
        }
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, home(who.get()))
                .build((httpRequest, response) -> {
                    comingIn.letIn(SignedIn.fully(who.get()), httpRequest, response);
                    return null;
                });
    }

    private static String home(Person who) {
        if (who.isPartner()) {
            return "/partner";
        }
        if (who.roles().contains(Role.ADMINISTRATOR)) {
            return "/staff/setup";
        }
        return who.isAtLeast(Role.OFFICER) ? "/staff" : "/staff/concern";
    }

    private ServerResponse signOut(ServerRequest request) {
        person.get().ifPresent(who -> record.note(Deed.SIGNED_OUT, who.isReporter() ? "party" : "staff", who.id()));
        comingIn.letOut(request.servletRequest());
        return to("/staff/sign-in");
    }

    /** Who gave the password and still owes the second factor. */
    private static Optional<Person> owing() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
                        && !someone.isComplete()
                ? Optional.of(someone.getPrincipal())
                : Optional.empty();
    }

    private ServerResponse first(ServerRequest request, String name, boolean wrong) {
        return pages.showToStaff(request, "staff-sign-in", Map.of("username", name, "wrong", wrong));
    }

    private ServerResponse second(ServerRequest request, boolean wrong) {
        return pages.showToStaff(request, "staff-second-step", Map.of("wrong", wrong));
    }

    private static ServerResponse to(String page) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, page)
                .build();
    }
}
