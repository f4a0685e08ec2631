package org.fanlight.landlord;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The text of a pack with one setting changed; its remarks and everything else stay as they are. */
final class PackText {

    private PackText() {}

    /** @param value null to leave the setting to the default */
    static String with(String text, String key, @Nullable SettingValue value) {
        Optional<NodeTuple> stands = find(text, key);
        String line = value == null ? "" : key + ": " + value.yaml();
        if (stands.isEmpty()) {
            return value == null ? text : (text.endsWith("\n") ? text : text + '\n') + line + '\n';
        }
        int from = index(text, stands.get().getKeyNode().getStartMark().getIndex());
        int to = index(text, stands.get().getValueNode().getEndMark().getIndex());
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (value == null) {
            int end = text.indexOf('\n', to);
            return text.substring(0, from) + (end < 0 ? "" : text.substring(end + 1));
        }
        return text.substring(0, from) + line + text.substring(to);
    }

    private static Optional<NodeTuple> find(String text, String key) {
        MappingNode root;
        try {
            if (!(new Yaml(new LoaderOptions()).compose(new StringReader(text)) instanceof MappingNode mapping)) {
                return Optional.empty();
            }
            root = mapping;
        } catch (MarkedYAMLException cannotBeRead) {
            // Whoever reads the whole says so, with the line.
            return Optional.empty();
        }
        return root.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst();
    }

    /** Marks count whole characters, strings their halves. */
    private static int index(String text, int characters) {
        return text.offsetByCodePoints(0, characters);
    }
}
