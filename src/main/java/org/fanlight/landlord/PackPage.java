package org.fanlight.landlord;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One YAML mapping, read with the line of everything in it; what is wrong is gathered, not thrown. */
final class PackPage {

    private final String file;
    private final List<String> problems;
    private final @Nullable Node root;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private PackPage(String file, List<String> problems, @Nullable Node root) {
        this.file = file;
        this.problems = problems;
        this.root = root;
        if (root instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            problems.add(file + " has no settings: a pack is a list of lines such as 'name: …'.");
        }
    }

    static PackPage read(PackFile file, List<String> problems) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return new PackPage(file.name(), problems, new Yaml(options).compose(new StringReader(file.text())));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add("%s, line %d: this is not YAML that can be read: %s."
                    .formatted(file.name(), mark == null ? 1 : mark.getLine() + 1, e.getProblem()));
            return new PackPage(file.name(), new ArrayList<>(), null);
        }
    }

    private void keep(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, entry.getValueNode()) != null) {
            problem(entry.getKeyNode(), "'%s' stands twice. Keep one of them.".formatted(key));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    Optional<Boolean> yesOrNo(String key) {
        return text(key).flatMap(said -> switch (said) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                problem(key, "'%s' is '%s'. Say true or false.".formatted(key, said));
                yield Optional.empty();
            }
        });
    }

    Optional<Integer> number(String key) {
        return text(key).flatMap(said -> {
            try {
                int number = Integer.parseInt(said);
                if (number > 0) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            problem(key, "'%s' is '%s'. Say a whole number above 0.".formatted(key, said));
            return Optional.empty();
        });
    }

    Optional<List<String>> list(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(node, "'%s' is not a list. Write it as [one, two].".formatted(key));
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            scalar(key, item).ifPresent(word -> {
                if (items.contains(word)) {
                    problem(item, "'%s' names '%s' twice.".formatted(key, word));
                } else {
                    items.add(word);
                }
            });
        }
        return Optional.of(items);
    }

    /** The settings inside one setting, such as a clock's. */
    Optional<PackPage> inside(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode)) {
            problem(node, "'%s' has no parts. Write it as {part: value}.".formatted(key));
            return Optional.empty();
        }
        return Optional.of(new PackPage(file, problems, node));
    }

    /** What stands at this key, as an administrator types it. */
    Optional<SettingValue> value(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new SettingValue.One(scalar.getValue()));
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return Optional.of(new SettingValue.Several(sequence.getValue().stream()
                    .map(item -> ((ScalarNode) item).getValue())
                    .toList()));
        }
        if (node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .allMatch(part ->
                                part.getKeyNode() instanceof ScalarNode && part.getValueNode() instanceof ScalarNode)) {
            Map<String, String> parts = new LinkedHashMap<>();
            mapping.getValue()
                    .forEach(part -> parts.put(
                            ((ScalarNode) part.getKeyNode()).getValue(),
                            ((ScalarNode) part.getValueNode()).getValue()));
            return Optional.of(new SettingValue.Parts(parts));
        }
        return Optional.of(new SettingValue.Text(inOneLine(node)));
    }

    private static String inOneLine(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new SettingValue.One(scalar.getValue()).yaml();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(PackPage::inOneLine)
                    .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        }
        return ((MappingNode) node)
                .getValue().stream()
                        .map(part -> inOneLine(part.getKeyNode()) + ": " + inOneLine(part.getValueNode()))
                        .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    /** Refuses everything but these keys. */
    void only(Set<String> known, String where) {
        values.forEach((key, node) -> {
            if (!known.contains(key)) {
                problem(node, "'%s' is not a setting of %s.".formatted(key, where));
            }
        });
    }

    /** Says what is wrong at this key, with its line; of a missing key, the line where it would stand. */
    void problem(String key, String sentence) {
        Node node = values.getOrDefault(key, root);
        if (node == null) {
            problems.add(file + ": " + sentence);
        } else {
            problem(node, sentence);
        }
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        problem(node, "'%s' is empty or not a plain value.".formatted(key));
        return Optional.empty();
    }

    private void problem(Node node, String sentence) {
        problems.add("%s, line %d: %s".formatted(file, node.getStartMark().getLine() + 1, sentence));
    }
}
