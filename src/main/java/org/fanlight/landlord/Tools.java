package org.fanlight.landlord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The catalogue of {@code ladder.yaml}: every step there was, is, or is to come, with its dates (LAW-14, LAW-15). */
public final class Tools {

    private static final Map<String, Tool> ALL = read();

    private Tools() {}

    /** In the order of the catalogue, lighter steps first. */
    public static List<Tool> all() {
        return List.copyOf(ALL.values());
    }

    /** @throws IllegalArgumentException when there is none */
    public static Tool of(String code) {
        Tool tool = ALL.get(code);
        if (tool == null) {
            throw new IllegalArgumentException("no tool " + code);
        }
        return tool;
    }

    static Set<String> codes() {
        return ALL.keySet();
    }

    /** The dates that are not known here and have to be entered. */
    public static Set<String> openDates() {
        Set<String> dates = new TreeSet<>();
        ALL.values().stream()
                .flatMap(tool -> Stream.of(tool.starts(), tool.endsOn()))
                .filter(Objects::nonNull)
                .forEach(dates::add);
        return dates;
    }

    /** What was there on this day and is offered in its place today, where it is history. */
    public static @Nullable Tool successor(Tool tool) {
        return tool.successor() == null ? null : ALL.get(tool.successor());
    }

    private static Map<String, Tool> read() {
        try (InputStream file = Tools.class.getResourceAsStream("/ladder.yaml")) {
            Map<String, Map<String, Object>> page = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            Map<String, Tool> tools = new LinkedHashMap<>();
            page.forEach((code, said) -> tools.put(code, tool(code, said)));
            return Collections.unmodifiableMap(tools);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tool tool(String code, Map<String, Object> said) {
        @SuppressWarnings("unchecked")
        Map<String, Object> ends = (Map<String, Object>) said.getOrDefault("ends_for", Map.of());
        return new Tool(
                code,
                Tool.Stage.valueOf(String.valueOf(said.get("stage")).toUpperCase(Locale.ROOT)),
                day(said, "from"),
                day(said, "to"),
                text(said, "starts"),
                text(ends, "tenancy"),
                text(ends, "date"),
                (int) said.getOrDefault("min_age", 0),
                (int) said.getOrDefault("below", 0),
                (boolean) said.getOrDefault("tenants_only", false),
                text(said, "successor"),
                text(said, "guard"),
                (boolean) said.getOrDefault("law_check", false),
                (boolean) said.getOrDefault("reviewed", false),
                list(said, "needs"),
                list(said, "options"));
    }

    private static @Nullable String text(Map<String, Object> said, String key) {
        Object value = said.get(key);
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(Map<String, Object> said, String key) {
        return said.get(key) instanceof java.util.Date date
                ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                : null;
    }

    private static List<String> list(Map<String, Object> said, String key) {
        return said.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
