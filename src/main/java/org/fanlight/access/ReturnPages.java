package org.fanlight.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.common.Code;
import org.fanlight.common.Reference;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.Say;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The reporter's door: reference and code. Whatever is wrong, the answer is the same page with the same words; only a
 * slip that the number itself shows (too few digits, a check digit that does not fit) is named, which says nothing about
 * whether there is such a report (G18).
 */
@Configuration
class ReturnPages {

    private final ReporterAccess access;
    private final ComingIn comingIn;
    private final PlainPages pages;

    ReturnPages(ReporterAccess access, ComingIn comingIn, PlainPages pages) {
        this.access = access;
        this.comingIn = comingIn;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> reportersDoor() {
        return RouterFunctions.route()
                .GET("/return", request -> show(request, Map.of(), HttpStatus.OK))
                .POST("/return", this::open)
                .build();
    }

    private ServerResponse open(ServerRequest request) {
        String reference = request.param("reference").orElse("");
        String code = request.param("code").orElse("");
        Say say = pages.say(request);
        Map<String, String> errors = new LinkedHashMap<>();
        if (Reference.parse(reference).isEmpty()) {
            errors.put("reference", say.of(reference.isBlank() ? "access.reference.empty" : "access.reference.slip"));
        }
        if (Code.parse(code).isEmpty()) {
            errors.put("code", say.of(code.isBlank() ? "access.code.empty" : "access.code.slip"));
        }
        if (!errors.isEmpty()) {
            return show(request, errors, HttpStatus.OK);
        }
        var attempt = access.tryToOpen(reference, code);
        var person = attempt.person();
        if (person == null) {
            errors.put("reference", say.of(attempt.tooMany() ? "access.too-many" : "access.wrong"));
            return show(request, errors, HttpStatus.OK);
        }
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, isBasic(request) ? "/basic/yours" : "/yours")
                .build((httpRequest, response) -> {
                    comingIn.letIn(SignedIn.fully(person), httpRequest, response);
                    return null;
                });
    }

    /** Whether they come without JavaScript. */
    private static boolean isBasic(ServerRequest request) {
        return request.param("basic").isPresent();
    }

    private ServerResponse show(ServerRequest request, Map<String, String> errors, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("errors", errors);
        // The reference is no secret and is kept; the code is never written back into a page.
        String typed = request.method() == org.springframework.http.HttpMethod.POST
                ? request.param("reference").orElse("")
                : "";
        model.put("basic", isBasic(request));
        model.put("reference", typed.length() > 60 ? typed.substring(0, 60) : typed);
        return pages.show(request, "return", model, status);
    }
}
