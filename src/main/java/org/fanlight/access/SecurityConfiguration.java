package org.fanlight.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who may ask for what. Plain pages and provider webhooks are named here; every screen carries its own annotation, and
 * everything else is refused. Roles come only after every factor, see {@link SignedIn}.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/",
        "/choose",
        "/find",
        "/leave",
        "/return",
        "/advice",
        "/accessibility",
        "/policy",
        "/policy/ask",
        "/keep",
        "/basic/tell-us",
        "/basic/yours",
        "/s/**",
        "/t/**",
        "/m/**",
        "/error",
        "/staff/sign-in",
        "/staff/second-step",
        InvitationPages.DOOR + "*",
        "/staff/sign-out"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SecurityContextRepository contexts, ComingIn comingIn, StaffAccounts accounts) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // Vaadin guards its own requests by a token; our plain forms by SameOriginFilter.
                vaadin -> vaadin.enableCsrfConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableLogoutConfiguration(false)
                        .enableExceptionHandlingConfiguration(false));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(comingIn));
        http.addFilterBefore(new SameOriginFilter(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new ClosedAccountFilter(accounts), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new OwedFactorFilter(), AnonymousAuthenticationFilter.class);
        http.headers(headers -> {
            headers.defaultsDisabled();
            headers.contentTypeOptions(options -> {});
            headers.addHeaderWriter(new SafeHeaders());
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
            headers.withObjectPostProcessor(eagerly());
        });
        return http.build();
    }

    /** With Tomcat 11 late headers are lost on Vaadin's answers (spring-security#19457): write them first. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in by Spring's own form: {@link StaffSignIn} and {@link ReporterAccess} let people in. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("nobody signs in this way");
        };
    }

    /** A manager may do what a senior may, a senior what an officer may. */
    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("MANAGER")
                .implies("SENIOR")
                .role("SENIOR")
                .implies("OFFICER")
                .role("OFFICER")
                .implies("COLLEAGUE")
                .role("ADMINISTRATOR")
                .implies("COLLEAGUE")
                .build();
    }
}
