package org.fanlight.journey;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one questionnaire and says at which line it is wrong. */
final class QuestionnaireFile {

    /** Options that are called the same everywhere. */
    private static final Set<String> COMMON = Set.of("yes", "no", "not_sure", "do_not_know", "rather_not_say");

    private static final Set<String> TOP = Set.of("name", "version", "texts", "sections", "questions");
    private static final Set<String> ATTRIBUTES = Set.of(
            "key",
            "type",
            "section",
            "short",
            "required",
            "options",
            "list",
            "when",
            "limit",
            "check",
            "alone",
            "words",
            "marks",
            "labels");

    private final YamlNodes nodes;
    private final Map<String, Question> read = new LinkedHashMap<>();
    private String texts = "";
    private List<String> sections = List.of();

    private QuestionnaireFile(String file) {
        this.nodes = new YamlNodes(file);
    }

    static Questionnaire read(String file, Reader reader) {
        Node root = new Yaml(new LoaderOptions()).compose(reader);
        return new QuestionnaireFile(file).questionnaire(root);
    }

    /** The landlords' lists are called in the plural, each of their texts in the singular: {@code policy.motive.race}. */
    static String listText(String list, String code) {
        return "policy." + list.substring(0, list.length() - 1) + "." + code;
    }

    private Questionnaire questionnaire(Node root) {
        Map<String, Node> top = nodes.map(root, TOP);
        texts = nodes.text(nodes.need(top, "texts", root));
        sections = nodes.texts(nodes.need(top, "sections", root));
        for (Node node : nodes.list(nodes.need(top, "questions", root))) {
            Question question = question(node);
            if (read.put(question.key(), question) != null) {
                throw nodes.wrong(node, "the key " + question.key() + " stands twice");
            }
        }
        return new Questionnaire(
                nodes.text(nodes.need(top, "name", root)),
                nodes.number(nodes.need(top, "version", root)),
                texts,
                sections,
                List.copyOf(read.values()));
    }

    private Question question(Node node) {
        Map<String, Node> parts = nodes.map(node, ATTRIBUTES);
        String key = nodes.text(nodes.need(parts, "key", node));
        if (!key.matches("[a-z][a-z0-9_]{1,39}")) {
            throw nodes.wrong(node, "the key " + key + " is not a short name in small letters");
        }
        QuestionType type = type(nodes.need(parts, "type", node));
        Node section = nodes.need(parts, "section", node);
        if (!sections.contains(nodes.text(section))) {
            throw nodes.wrong(section, "there is no section " + nodes.text(section));
        }
        String list = parts.containsKey("list") ? nodes.text(nodes.need(parts, "list", node)) : null;
        boolean hasOptions = parts.containsKey("options");
        boolean wantsOptions = type.isChoice() || type == QuestionType.HOURS;
        if (wantsOptions && !hasOptions && list == null
                || hasOptions && !wantsOptions && type != QuestionType.STATEMENT) {
            throw nodes.wrong(node, key + ": options belong to choices, and choices need them");
        }
        Node limit = parts.get("limit");
        Node check = parts.get("check");
        return new Question(
                key,
                type,
                nodes.text(section),
                shortWhen(parts.get("short")),
                nodes.isTrue(parts.get("required")),
                options(key, type, list, parts, node),
                list,
                condition(parts.get("when")),
                limit == null ? defaultLimit(type) : nodes.number(limit),
                check == null ? null : nodes.text(check),
                texts + "." + key);
    }

    private static int defaultLimit(QuestionType type) {
        return switch (type) {
            case LONG -> 10_000;
            case NUMBER -> 1_000_000;
            default -> 500;
        };
    }

    private QuestionType type(Node node) {
        try {
            return QuestionType.valueOf(nodes.text(node).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw nodes.wrong(node, "there is no type " + nodes.text(node));
        }
    }

    private List<Option> options(
            String key, QuestionType type, @Nullable String list, Map<String, Node> parts, Node question) {
        Node codes = parts.get("options");
        Set<String> alone = codes(parts.get("alone"));
        Set<String> words = codes(parts.get("words"));
        Map<String, Set<String>> marks = marks(parts.get("marks"));
        List<String> named = new ArrayList<>(codes == null ? List.of() : nodes.texts(codes));
        Set<String> all = new HashSet<>(named);
        if (all.size() < named.size()) {
            throw nodes.wrong(question, key + ": an option stands twice");
        }
        Set<String> spokenOf = new HashSet<>(alone);
        spokenOf.addAll(words);
        spokenOf.addAll(marks.keySet());
        if (list == null && !all.containsAll(spokenOf)) {
            spokenOf.removeAll(all);
            throw nodes.wrong(question, key + ": there is no option " + spokenOf);
        }
        spokenOf.stream().filter(code -> !all.contains(code)).forEach(named::add);
        return named.stream()
                .map(code -> new Option(
                        code,
                        alone.contains(code),
                        words.contains(code),
                        marks.getOrDefault(code, Set.of()),
                        textOf(key, type, list, parts.get("labels"), code)))
                .toList();
    }

    private String textOf(String key, QuestionType type, @Nullable String list, @Nullable Node labels, String code) {
        if (labels != null) {
            return nodes.text(labels) + "." + code;
        }
        if (type == QuestionType.STATEMENT) {
            return "journey.line." + code;
        }
        if (list != null) {
            return listText(list, code);
        }
        return COMMON.contains(code) ? "journey.common." + code : texts + "." + key + ".option." + code;
    }

    private Set<String> codes(@Nullable Node node) {
        return node == null ? Set.of() : new HashSet<>(nodes.texts(node));
    }

    private Map<String, Set<String>> marks(@Nullable Node node) {
        Map<String, Set<String>> marks = new LinkedHashMap<>();
        if (node != null) {
            nodes.map(node, null).forEach((code, list) -> marks.put(code, Set.copyOf(nodes.texts(list))));
        }
        return marks;
    }

    private @Nullable Condition shortWhen(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return nodes.isTrue(node) ? Condition.ALWAYS : condition(node);
    }

    private Condition condition(@Nullable Node node) {
        if (node == null) {
            return Condition.ALWAYS;
        }
        List<Map<String, Set<String>>> anyOf = new ArrayList<>();
        for (Node all : nodes.isList(node) ? nodes.list(node) : List.of(node)) {
            Map<String, Set<String>> demands = new LinkedHashMap<>();
            nodes.map(all, null).forEach((question, codes) -> demands.put(question, demand(question, codes)));
            anyOf.add(demands);
        }
        return new Condition(List.copyOf(anyOf));
    }

    /** A condition looks back only, at options that are there. */
    private Set<String> demand(String key, Node codes) {
        Question earlier = read.get(key);
        if (earlier == null) {
            throw nodes.wrong(codes, "no earlier question is called " + key);
        }
        for (String code : nodes.texts(codes)) {
            if (earlier.list() == null
                    && earlier.options().stream()
                            .noneMatch(option -> option.code().equals(code))) {
                throw nodes.wrong(codes, key + " has no option " + code);
            }
        }
        return Set.copyOf(nodes.texts(codes));
    }
}
