package org.fanlight.papers;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What became of the laws, standards and bodies that policies name: {@code laws.yaml} (requirements, section 9). */
public final class LawRegister {

    private static final Map<String, Map<String, String>> ENTRIES = read();

    private LawRegister() {}

    /**
     * One law.
     *
     * @param state {@code current}, {@code superseded} or {@code replaced}
     * @param by the code of what stands in its place
     * @param link where that, or the law itself, can be read
     */
    public record Law(String code, String state, Optional<String> by, Optional<String> link) {}

    /** These laws as they stand today. */
    static List<Law> of(List<String> codes) {
        return codes.stream().map(LawRegister::law).toList();
    }

    private static Law law(String code) {
        Map<String, String> entry = ENTRIES.getOrDefault(code, Map.of("state", "current"));
        Optional<String> by = Optional.ofNullable(entry.get("by"));
        return new Law(
                code,
                entry.getOrDefault("state", "current"),
                by,
                Optional.ofNullable(
                        ENTRIES.getOrDefault(by.orElse(code), Map.of()).get("link")));
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = LawRegister.class.getResourceAsStream("/laws.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
