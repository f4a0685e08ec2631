package org.fanlight.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves our static files under neutral, hashed names that a browser may keep for ever (RU27). */
@Configuration
class StaticFilesRoute {

    @Bean
    RouterFunction<ServerResponse> staticFilesServed(StaticFiles files) {
        return RouterFunctions.route()
                .GET(StaticFiles.PATH + "{name}", request -> {
                    var name = files.name(request.pathVariable("name"));
                    if (name.isEmpty()) {
                        return ServerResponse.notFound().build();
                    }
                    return ServerResponse.ok()
                            .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                    .cachePublic()
                                    .immutable())
                            .contentType(
                                    MediaTypeFactory.getMediaType(name.get()).orElseThrow())
                            .body(StaticFiles.file(name.get()));
                })
                .build();
    }
}
