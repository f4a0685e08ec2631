package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanlight.support.Keeps;
import org.fanlight.support.Promises;
import org.junit.jupiter.api.Test;

/** The ledger holds no claim without a row, and loses no proof unseen (XC-02). */
class PromiseLedgerTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.fanlight");

    @Test
    void every_claim_names_a_row_of_the_ledger() {
        assertThat(Promises.all().keySet()).containsAll(claims());
    }

    @Test
    void every_row_marked_proven_has_its_test_and_every_claim_is_marked() {
        var marked = Promises.all().values().stream()
                .filter(Promises.Row::proven)
                .map(Promises.Row::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).isEqualTo(claims());
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
