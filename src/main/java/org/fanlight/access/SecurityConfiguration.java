package org.fanlight.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Placeholder of roles; the filter chain follows. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** A manager may do what a senior may, a senior what an officer may. */
    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("MANAGER")
                .implies("SENIOR")
                .role("SENIOR")
                .implies("OFFICER")
                .build();
    }
}
