package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every language is equal: the same keys, the same placeholders, its own plurals, nothing left in English (G28 to G31). */
class TranslationsTest {

    private static final Texts TEXTS = new Texts();

    /** The same word in both languages, or no word at all. */
    private static final Path SAME_IN_ENGLISH = Path.of("translations/same-in-english.txt");

    @TestFactory
    Stream<DynamicTest> every_language_has_every_public_text_and_no_other() {
        return translated("keys", language -> {
            Set<String> missing = new TreeSet<>(publicKeys());
            missing.removeAll(TEXTS.keys(language));
            Set<String> extra = new TreeSet<>(TEXTS.keys(language));
            extra.removeAll(TEXTS.keys(Language.ENGLISH));
            assertThat(missing).as("missing in " + language.tag()).isEmpty();
            assertThat(extra).as("only in " + language.tag()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> placeholders_are_the_same_and_plurals_are_the_languages_own() {
        return translated("placeholders", language -> {
            List<String> faults = new ArrayList<>();
            for (String key : publicKeys()) {
                if (TEXTS.has(language, key)) {
                    var english = new MessagePattern(TEXTS.pattern(Language.ENGLISH, key));
                    var theirs = new MessagePattern(TEXTS.pattern(language, key));
                    if (!names(english).equals(names(theirs))) {
                        faults.add(key + ": " + names(english) + " but " + names(theirs));
                    }
                    Set<String> categories = plurals(theirs);
                    Set<String> wanted = PluralRules.forLocale(ULocale.forLocale(language.locale()))
                            .getKeywords();
                    if (!categories.isEmpty() && !categories.equals(new TreeSet<>(wanted))) {
                        faults.add(key + ": plurals " + categories + ", the language has " + wanted);
                    }
                }
            }
            assertThat(faults).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_left_in_english() throws IOException {
        Set<String> same = Set.copyOf(Files.readAllLines(SAME_IN_ENGLISH));
        return translated("leak", language -> {
            List<String> leaks = publicKeys().stream()
                    .filter(key -> TEXTS.has(language, key))
                    .filter(key -> TEXTS.pattern(language, key).equals(TEXTS.pattern(Language.ENGLISH, key)))
                    .filter(key -> TEXTS.pattern(language, key).codePoints().anyMatch(Character::isLetter))
                    .filter(key -> !same.contains(key) && !same.contains(language.tag() + " " + key))
                    .toList();
            assertThat(leaks).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_language_is_written_in_its_own_script() {
        return translated("script", language -> {
            UnicodeScript script =
                    language.locale().getLanguage().equals("ur") ? UnicodeScript.ARABIC : UnicodeScript.LATIN;
            long letters = 0;
            long own = 0;
            for (String key : publicKeys()) {
                String text =
                        TEXTS.has(language, key) ? TEXTS.pattern(language, key).replaceAll("\\{[^{}]*\\}", "") : "";
                letters += text.codePoints().filter(Character::isLetter).count();
                own += text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> UnicodeScript.of(c) == script)
                        .count();
            }
            assertThat(own).isGreaterThan(letters * 9 / 10);
        });
    }

    @TestFactory
    Stream<DynamicTest> apostrophes_are_typographic_so_that_no_message_eats_them() {
        return Languages.all().stream()
                .map(language -> DynamicTest.dynamicTest(
                        "apostrophes " + language.tag(),
                        () -> assertThat(TEXTS.keys(language).stream()
                                        .filter(key ->
                                                TEXTS.pattern(language, key).indexOf('\'') >= 0)
                                        .toList())
                                .isEmpty()));
    }

    private static Stream<DynamicTest> translated(String what, java.util.function.Consumer<Language> check) {
        return Languages.all().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .map(language -> DynamicTest.dynamicTest(what + " " + language.tag(), () -> check.accept(language)));
    }

    /** Every text that somebody outside the staff may see. */
    static List<String> publicKeys() {
        return TEXTS.keys(Language.ENGLISH).stream()
                .filter(key -> !key.startsWith("staff."))
                .toList();
    }

    private static Set<String> names(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static Set<String> plurals(MessagePattern pattern) {
        Set<String> categories = new TreeSet<>();
        boolean inPlural = false;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                inPlural = part.getArgType().hasPluralStyle();
            } else if (inPlural && part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(part);
                if (!selector.startsWith("=")) {
                    categories.add(selector);
                }
            }
        }
        return categories;
    }
}
