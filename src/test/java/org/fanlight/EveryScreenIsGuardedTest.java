package org.fanlight;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.common.OpenToAll;
import org.fanlight.ui.StaffLayout;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Every screen and every deed says who may come (C2). */
class EveryScreenIsGuardedTest {

    private static final JavaClasses FANLIGHT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fanlight");

    @Test
    void every_screen_names_its_roles_or_says_that_it_is_for_all() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(FANLIGHT);
    }

    @Test
    void every_staff_screen_names_its_roles() {
        classes()
                .that(new DescribedPredicate<JavaClass>("are staff screens") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith(Route.class)
                                && type.getAnnotationOfType(Route.class).value().startsWith("staff");
                    }
                })
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(FANLIGHT);
    }

    /** Flow takes either of two layouts that match by path alone, another one at each start. */
    @Test
    void every_staff_screen_names_its_frame() {
        for (JavaClass type : FANLIGHT) {
            if (type.isAnnotatedWith(Route.class)
                    && type.getAnnotationOfType(Route.class).value().startsWith("staff")) {
                assertThat(type.getAnnotationOfType(Route.class).layout())
                        .as(type.getName())
                        .isEqualTo(StaffLayout.class);
            }
        }
    }

    @Test
    void no_screen_lets_in_whoever_has_given_only_a_password() {
        noClasses().should().beAnnotatedWith(PermitAll.class).check(FANLIGHT);
    }

    @Test
    void every_public_deed_of_a_service_carries_a_role_or_its_reason_to_be_open() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .haveModifier(PUBLIC)
                .and()
                .doNotHaveModifier(STATIC)
                .should(new ArchCondition<JavaMethod>("carry @PreAuthorize or @OpenToAll") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                                || method.isAnnotatedWith(OpenToAll.class)
                                || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isAnnotatedWith(OpenToAll.class);
                        events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
                    }
                })
                .check(FANLIGHT);
    }
}
