package org.fanlight.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Writes {@code target/promises.md} after a test run: which promises a passed test proves, and which are open (XC-02). */
public class PromiseLedger implements TestExecutionListener {

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(source -> {
                    var claims = AnnotatedElementUtils.findMergedRepeatableAnnotations(
                            source.getJavaMethod(), Keeps.class, Keeps.All.class);
                    for (Keeps claim : claims) {
                        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                            passed.computeIfAbsent(claim.value(), id -> ConcurrentHashMap.newKeySet())
                                    .add(source.getJavaMethod().getName());
                        } else {
                            failed.add(claim.value());
                        }
                    }
                });
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        failed.forEach(passed::remove);
        int rows = Promises.all().size();
        System.out.printf("Promises: %d proven, %d open (target/promises.md)%n", passed.size(), rows - passed.size());
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target/promises.md"), page(passed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report: each row proven or open, given which tests passed for which row. */
    public static String page(Map<String, Set<String>> passed) {
        var byLandlord = Promises.all().values().stream()
                .collect(Collectors.groupingBy(Promises.Row::landlord, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("# Promises, as the last test run found them\n");
        byLandlord.forEach((landlord, rows) -> {
            long proven =
                    rows.stream().filter(row -> passed.containsKey(row.id())).count();
            page.append("\n## ").append(landlord).append(": ").append(proven).append(" proven, ");
            page.append(rows.size() - proven).append(" open\n\n");
            for (Promises.Row row : rows) {
                Set<String> tests = passed.get(row.id());
                page.append(tests == null ? "- open   " : "- PROVEN ").append(row.id());
                page.append(" (level ").append(row.level()).append(") ").append(row.title());
                if (tests != null) {
                    page.append(" — ").append(String.join(", ", new TreeSet<>(tests)));
                }
                page.append('\n');
            }
        });
        return page.toString();
    }
}
