package org.fanlight.landlord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The catalogue of {@code plan-steps.yaml}: steps an action plan can hold, in words that are ready in every language. */
public final class PlanSteps {

    private static final Map<String, Step> ALL = read();

    private PlanSteps() {}

    /**
     * One step; its words are {@code plan.step.<code>}.
     *
     * @param type what it is for, as packs call it, such as {@code support}
     * @param days by when, counted from the day the draft begins
     * @param from the lowest risk band it is suggested at, such as {@code medium}; null when only the person chooses it
     * @param kinds only where the case is handled as one of these; empty for always
     */
    public record Step(
            String code, String type, int days, @Nullable String from, List<String> kinds) {

        /** The key of its words. */
        public String textKey() {
            return "plan.step." + code;
        }
    }

    /** In the order of the catalogue. */
    public static List<Step> all() {
        return List.copyOf(ALL.values());
    }

    static Set<String> codes() {
        return ALL.keySet();
    }

    private static Map<String, Step> read() {
        try (InputStream file = PlanSteps.class.getResourceAsStream("/plan-steps.yaml")) {
            Map<String, Map<String, Object>> page = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            Map<String, Step> steps = new LinkedHashMap<>();
            page.forEach((code, said) -> steps.put(code, step(code, said)));
            return Collections.unmodifiableMap(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String code, Map<String, Object> said) {
        Object from = said.get("from");
        List<String> kinds = said.get("for") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Step(
                code,
                String.valueOf(said.get("type")),
                (int) said.getOrDefault("days", 7),
                from == null ? null : from.toString(),
                kinds);
    }
}
