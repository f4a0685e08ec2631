package org.fanlight.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody answered to one question, in the one form every channel shares.
 *
 * @param choices the codes chosen, in the order of the question's options
 * @param words what was typed: the text itself, the "other" beside a choice, a place, a number
 * @param parts named pieces, such as a date's {@code day}, {@code month} and {@code year}
 */
public record Answer(List<String> choices, String words, Map<String, String> parts) {

    /** Nothing said. */
    public static final Answer NONE = new Answer(List.of(), "", Map.of());

    public Answer {
        choices = List.copyOf(choices);
        parts = Map.copyOf(parts);
    }

    /** Options that were chosen. */
    public static Answer chosen(String... codes) {
        return new Answer(List.of(codes), "", Map.of());
    }

    /** Something typed. */
    public static Answer said(String words) {
        return new Answer(List.of(), words, Map.of());
    }

    /** The same with these words beside it. */
    public Answer saying(String words) {
        return new Answer(choices, words, parts);
    }

    /** The same with one part more. */
    public Answer with(String part, String value) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put(part, value);
        return new Answer(choices, words, more);
    }

    public boolean has(String code) {
        return choices.contains(code);
    }

    /** A named piece, empty when it was not given. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** Whether nothing was said at all. */
    public boolean isNone() {
        return choices.isEmpty()
                && words.isBlank()
                && parts.entrySet().stream()
                        .allMatch(part -> part.getKey().equals("limits")
                                || part.getValue().isBlank());
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Answer[hidden]";
    }
}
