package org.fanlight.access;

import java.util.Map;
import java.util.Optional;
import org.fanlight.ui.PlainPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where an invited person takes up their account. The link shows a form and nothing else. */
@Configuration
class InvitationPages {

    /** What comes before the token of a link. */
    static final String DOOR = "/staff/invitation/";

    private final TakingUp takingUp;
    private final PlainPages pages;

    InvitationPages(TakingUp takingUp, PlainPages pages) {
        this.takingUp = takingUp;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> invitationDoor() {
        return RouterFunctions.route()
                .GET(DOOR + "{token}", request -> first(request, ""))
                .POST(DOOR + "{token}", this::next)
                .build();
    }

    private ServerResponse next(ServerRequest request) {
        Optional<String> code = request.param("code");
        return code.isPresent() ? confirm(request, code.get()) : password(request);
    }

    private ServerResponse password(ServerRequest request) {
        String token = token(request);
        String password = request.param("password").orElse("");
        if (!takingUp.isGood(token)) {
            return first(request, "");
        }
        if (!takingUp.isStrong(token, password)) {
            return first(request, "weak");
        }
        if (!password.equals(request.param("again").orElse(""))) {
            return first(request, "different");
        }
        return takingUp.password(token, password)
                .map(key -> show(request, "factor", "", key, ""))
                .orElseGet(() -> first(request, "later"));
    }

    private ServerResponse confirm(ServerRequest request, String code) {
        String token = token(request);
        return takingUp.confirm(token, code)
                .map(username -> show(request, "done", "", "", username))
                .orElseGet(() -> takingUp.key(token)
                        .map(key -> show(request, "factor", "code", key, ""))
                        .orElseGet(() -> first(request, "")));
    }

    private ServerResponse first(ServerRequest request, String wrong) {
        return show(request, takingUp.isGood(token(request)) ? "password" : "over", wrong, "", "");
    }

    private ServerResponse show(ServerRequest request, String step, String wrong, String key, String username) {
        return pages.showToStaff(
                request,
                "invitation",
                Map.of(
                        "step",
                        step,
                        "wrong",
                        wrong,
                        "key",
                        key.replaceAll("(....)(?=.)", "$1 "),
                        "username",
                        username,
                        "shortest",
                        TakingUp.SHORTEST));
    }

    private static String token(ServerRequest request) {
        return request.pathVariable("token");
    }
}
