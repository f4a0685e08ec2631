package org.fanlight.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The languages on offer, in the order people see them; read once from {@code translations/languages.yml}. */
public final class Languages {

    private static final List<Language> ALL = read("/translations/languages.yml");

    /** Languages nobody speaks, in which tests look at every page (G29). The program itself carries none. */
    private static final List<Language> MADE_UP = read("/translations/made-up-languages.yml");

    private Languages() {}

    public static List<Language> all() {
        return ALL;
    }

    /** The language of this tag, or empty when there is none. */
    public static Optional<Language> find(@Nullable String tag) {
        return Stream.concat(ALL.stream(), MADE_UP.stream())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of this tag, or English. */
    public static Language of(@Nullable String tag) {
        return find(tag).orElse(Language.ENGLISH);
    }

    /** The language of this locale, or else by its language part alone, or English. */
    public static Language of(Locale locale) {
        return find(locale.toLanguageTag())
                .or(() -> ALL.stream()
                        .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                        .findFirst())
                .orElse(Language.ENGLISH);
    }

    /** What a browser asks for, as a first guess only: an explicit choice always wins (G34). */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return Language.ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(
                    wanted,
                    ALL.stream()
                            .map(language -> Locale.of(language.locale().getLanguage()))
                            .toList());
            return found == null ? Language.ENGLISH : of(found);
        } catch (IllegalArgumentException garbled) {
            return Language.ENGLISH;
        }
    }

    private static List<Language> read(String path) {
        try (InputStream file = Languages.class.getResourceAsStream(path)) {
            if (file == null) {
                return List.of();
            }
            List<Map<String, String>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream()
                    .map(e -> new Language(part(e, "tag"), part(e, "autonym"), part(e, "dir"), part(e, "status")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(Map<String, String> entry, String name) {
        String part = entry.get(name);
        if (part == null) {
            throw new IllegalStateException("translations/languages.yml: an entry has no " + name);
        }
        return part;
    }
}
