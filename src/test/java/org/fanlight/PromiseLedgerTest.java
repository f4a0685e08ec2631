package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanlight.support.Keeps;
import org.fanlight.support.PromiseLedger;
import org.fanlight.support.Promises;
import org.junit.jupiter.api.Test;

/** The ledger holds no claim without a row, and loses no proof unseen (XC-02). */
class PromiseLedgerTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.fanlight");

    @Test
    void every_claim_names_a_row_and_every_row_marked_proven_has_its_test() {
        assertThat(Promises.faults(Promises.all(), claims())).isEmpty();
    }

    @Test
    @Keeps("XC-02")
    void a_row_that_loses_its_test_is_open_again_and_a_made_up_row_fails_the_build() {
        Set<String> claims = claims();
        assertThat(claims).contains("XC-03");
        claims.remove("XC-03");
        claims.add("XC-999");
        assertThat(Promises.faults(Promises.all(), claims))
                .containsExactly("no row of the ledger: XC-999", "marked proven and has no test: XC-03");
        assertThat(PromiseLedger.page(Map.of("XC-03", Set.of("a_test"))))
                .contains("- PROVEN XC-03 (level 1) Clock engine — a_test")
                .contains("- open   XC-04 ");
        assertThat(PromiseLedger.page(Map.of())).contains("- open   XC-03 (level 1) Clock engine");
    }

    @Test
    void the_ledger_holds_every_row_once() {
        assertThat(Promises.all()).hasSize(394);
    }

    private static Set<String> claims() {
        return TESTS.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.reflect())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Keeps.class)))
                .map(Keeps::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
