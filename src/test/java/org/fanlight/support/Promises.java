package org.fanlight.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of {@code docs/promises.csv}: every promise that the requirements name (XC-02). */
public final class Promises {

    private Promises() {}

    /**
     * One promise.
     *
     * @param landlord whose, or {@code common} or {@code law}
     * @param proven whether the file says that a test proves it
     */
    public record Row(String id, String landlord, String kind, int level, String title, boolean proven) {}

    /** What is wrong between the rows and what tests claim; empty when nothing is. */
    public static List<String> faults(Map<String, Row> rows, Set<String> claims) {
        List<String> faults = new ArrayList<>();
        claims.stream().filter(id -> !rows.containsKey(id)).forEach(id -> faults.add("no row of the ledger: " + id));
        rows.values().stream()
                .filter(row -> row.proven() && !claims.contains(row.id()))
                .forEach(row -> faults.add("marked proven and has no test: " + row.id()));
        rows.values().stream()
                .filter(row -> !row.proven() && claims.contains(row.id()))
                .forEach(row -> faults.add("has a test and is not marked: " + row.id()));
        return faults;
    }

    /** All rows by id, in the file's order. */
    public static Map<String, Row> all() {
        Map<String, Row> rows = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("docs/promises.csv")).stream()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                String title = cells[4].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
                rows.put(
                        cells[0],
                        new Row(
                                cells[0],
                                cells[1],
                                cells[2],
                                Integer.parseInt(cells[3]),
                                title,
                                cells[5].equals("yes")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
