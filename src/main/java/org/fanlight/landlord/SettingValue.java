package org.fanlight.landlord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands at one setting of a pack, as an administrator reads and types it. */
public sealed interface SettingValue {

    /** As it is written in the pack's text. */
    String yaml();

    /** One word, number, day or sentence. */
    record One(String text) implements SettingValue {
        @Override
        public String yaml() {
            return quoted(text);
        }
    }

    /** Several words, in order. */
    record Several(List<String> items) implements SettingValue {
        public Several {
            items = List.copyOf(items);
        }

        @Override
        public String yaml() {
            return items.stream().map(SettingValue::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Named parts, such as the length and the unit of a time limit. Empty parts are left out. */
    record Parts(Map<String, String> parts) implements SettingValue {
        public Parts {
            parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        @Override
        public String yaml() {
            return parts.entrySet().stream()
                    .filter(part -> !part.getValue().isBlank())
                    .map(part -> quoted(part.getKey()) + ": " + quoted(part.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** Something built of lists and parts, typed as the pack's text has it. */
    record Text(String yaml) implements SettingValue {
        public Text {
            yaml = yaml.replaceAll("\\s+", " ").strip();
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "")
                        .replace("\t", " ")
                + '"';
    }
}
