package org.fanlight.ui;

import org.fanlight.common.Language;
import org.fanlight.common.Texts;
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
    RouterFunction<ServerResponse> leavingRoute(Settings settings, Texts texts, ApplicationEventPublisher events) {
        return RouterFunctions.route()
                .GET("/leave", request -> leave(request, settings, texts, events))
                .POST("/leave", request -> leave(request, settings, texts, events))
                .build();
    }

    private static ServerResponse leave(
            ServerRequest request, Settings settings, Texts texts, ApplicationEventPublisher events) {
        Visit visit = Visit.of(request.servletRequest());
        Language language = visit.language();
        events.publishEvent(new VisitLeft(visit.handle()));
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
                    response.setCharacterEncoding("UTF-8");
                    response.getWriter()
                            .write("<!doctype html><html lang=\"%s\"><title>%s</title></html>"
                                    .formatted(language.tag(), texts.say(language, "pages.blank")));
                    return null;
                });
    }
}
