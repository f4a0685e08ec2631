package org.fanlight.telephone;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.contact.Lexicon;
import org.springframework.stereotype.Component;

/**
 * Understands the few words texts are answered with, in every language at once: nobody has to tell us first which they
 * write. A word counts only when it is all there is, politeness aside; a word inside a story is part of the story.
 */
@Component
class Said {

    private final Map<Command, Set<String>> commands = new EnumMap<>(Command.class);
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<Language, Set<String>> typical = new HashMap<>();

    Said() {
        for (Language language : Languages.all()) {
            Lexicon lexicon = Lexicon.of(language);
            for (Command command : Command.values()) {
                commands.computeIfAbsent(command, ignored -> new HashSet<>()).addAll(lexicon.words(command.section()));
            }
            for (String section : List.of("polite", "yes", "no", "not_sure", "rather_not_say", "hello", "none")) {
                words.computeIfAbsent(section, ignored -> new HashSet<>()).addAll(lexicon.words(section));
            }
            lexicon.words("language").forEach(word -> languages.put(word, language));
            languages.put(Lexicon.folded(language.autonym()), language);
            typical.put(language, Set.copyOf(lexicon.words("typical")));
        }
    }

    /** The command that this is, and nothing else. */
    Optional<Command> command(String text) {
        String said = plain(text);
        return commands.entrySet().stream()
                .filter(entry -> entry.getValue().contains(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The language somebody asks for by its name. */
    Optional<Language> language(String text) {
        return Optional.ofNullable(languages.get(plain(text)));
    }

    /** Whether this is one of the words of a section, such as {@code yes}, politeness aside. */
    boolean is(String section, String text) {
        String said = plain(text);
        return !said.isEmpty() && words.getOrDefault(section, Set.of()).contains(said);
    }

    /** Whether it says hello and nothing more. */
    boolean isOnlyHello(String text) {
        return plain(text).isEmpty() || is("hello", text);
    }

    /** The language most of its words belong to; English when nothing tells. Only a first guess: every answer names the others. */
    Language guess(String text) {
        List<String> said = List.of(Lexicon.folded(text).split(" "));
        if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            return Languages.all().stream()
                    .filter(Language::isRightToLeft)
                    .findFirst()
                    .orElse(Language.ENGLISH);
        }
        Language best = Language.ENGLISH;
        long most = 0;
        for (Language language : Languages.all()) {
            long known = said.stream()
                    .filter(typical.getOrDefault(language, Set.of())::contains)
                    .count();
            if (known > most) {
                best = language;
                most = known;
            }
        }
        return best;
    }

    /** Folded, without the words people are polite with at either end; all of it when nothing else is left. */
    String plain(String text) {
        List<String> left = new ArrayList<>(List.of(Lexicon.folded(text).split(" ")));
        Set<String> polite = words.getOrDefault("polite", Set.of());
        while (left.size() > 1 && polite.contains(left.getLast())) {
            left.removeLast();
        }
        while (left.size() > 1 && polite.contains(left.getFirst())) {
            left.removeFirst();
        }
        return String.join(" ", left);
    }
}
