package org.fanlight.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leave this site at once (G12, RU26). The control is a link to {@code /leave}, which ends the session, takes the
 * cookies off the device and answers with an empty page that goes on to a neutral site; should that site not answer, the
 * empty page stays. With JavaScript, {@code leave.js} blanks the page first.
 */
@Configuration
class Leaving {

    /**
     * Where leaving leads.
     *
     * @param neutralSite a page anybody might have open
     */
    @ConfigurationProperties("fanlight.leave")
    record Settings(
            @DefaultValue("https://www.bbc.co.uk/weather") String neutralSite) {}

    @Bean
    RouterFunction<ServerResponse> leavingRoute(Settings settings, ApplicationEventPublisher events) {
        return RouterFunctions.route()
                .GET("/leave", request -> leave(request, settings, events))
                .POST("/leave", request -> leave(request, settings, events))
                .build();
    }

    private static ServerResponse leave(ServerRequest request, Settings settings, ApplicationEventPublisher events) {
        events.publishEvent(new VisitLeft(Visit.of(request.servletRequest()).handle()));
        var session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Refresh", "0;url=" + settings.neutralSite())
                .build((httpRequest, response) -> {
                    VisitCookie.remove(httpRequest, response);
                    response.getWriter().write("<!doctype html><html lang=\"en\"><title>Page</title></html>");
                    return null;
                });
    }
}
