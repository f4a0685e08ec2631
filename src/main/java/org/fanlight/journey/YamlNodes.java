package org.fanlight.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The nodes of a YAML file, read with errors that name file and line. */
record YamlNodes(String file) {

    IllegalStateException wrong(Node node, String what) {
        return new IllegalStateException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + what);
    }

    /** A map by its keys; with a set of names, no other key is taken. */
    Map<String, Node> map(@Nullable Node node, @Nullable Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw node == null
                    ? new IllegalStateException(file + ":1: the file is empty")
                    : wrong(node, "names with values are expected here");
        }
        Map<String, Node> map = new LinkedHashMap<>();
        for (var entry : mapping.getValue()) {
            String key = text(entry.getKeyNode());
            if (known != null && !known.contains(key)) {
                throw wrong(entry.getKeyNode(), "nobody reads " + key);
            }
            if (map.put(key, entry.getValueNode()) != null) {
                throw wrong(entry.getKeyNode(), key + " stands twice");
            }
        }
        return map;
    }

    Node need(Map<String, Node> map, String name, Node around) {
        Node node = map.get(name);
        if (node == null) {
            throw wrong(around, name + " is missing");
        }
        return node;
    }

    boolean isList(Node node) {
        return node instanceof SequenceNode;
    }

    List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(node, "a list is expected here");
        }
        return sequence.getValue();
    }

    List<String> texts(Node node) {
        return list(node).stream().map(this::text).toList();
    }

    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(node, "one value is expected here");
        }
        return scalar.getValue();
    }

    int number(Node node) {
        try {
            return Integer.parseInt(text(node));
        } catch (NumberFormatException notANumber) {
            throw wrong(node, text(node) + " is not a whole number");
        }
    }

    boolean isTrue(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals("true");
    }
}
