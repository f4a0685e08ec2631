package org.fanlight.proofs;

import org.fanlight.Fanlight;
import org.fanlight.common.Language;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Drafts;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The whole application, and one door more: the last page's two deeds by HTTP, so that a proof can repeat them fast. */
public final class ProofServer {

    private ProofServer() {}

    static void main(String[] args) {
        new SpringApplication(Fanlight.class, Door.class).run(args);
    }

    @TestConfiguration
    static class Door {

        @Bean
        @Order(1)
        SecurityFilterChain proofDoor(HttpSecurity http) {
            return http.securityMatcher("/proof/**")
                    .csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }

        @Bean
        RouterFunction<ServerResponse> proofRoutes(Drafts drafts, ReportDesk desk) {
            return RouterFunctions.route()
                    .POST("/proof/answer", request -> answer(request, drafts))
                    .POST("/proof/send", request -> send(request, desk))
                    .build();
        }

        private static ServerResponse answer(ServerRequest request, Drafts drafts) {
            String handle = request.param("handle").orElseThrow();
            var draft = drafts.begin(ReportDesk.REPORT, handle, "hexagon", Language.ENGLISH);
            if (!draft.isSent()) {
                drafts.keep(draft, handle, "danger", Answer.chosen("no"));
                drafts.keep(draft, handle, "what", Answer.said("Someone shouts at night. " + handle));
                drafts.keep(draft, handle, "where", Answer.said("The stairs"));
                drafts.keep(draft, handle, "identity", Answer.chosen("anonymous"));
            }
            return ServerResponse.ok().build();
        }

        private static ServerResponse send(ServerRequest request, ReportDesk desk) {
            Receipt receipt = desk.submit(request.param("handle").orElseThrow(), "web");
            return ServerResponse.ok()
                    .body(receipt.reference().digits() + " " + receipt.code().digits());
        }
    }
}
