package org.fanlight.common;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word Fanlight says, in every language: {@code translations/<tag>/*.properties}, UTF-8, ICU MessageFormat with
 * named arguments. A key missing from an offered language fails the build (G28); should one be missing all the same,
 * the English text stands in and the log says which (G31).
 */
@Component
public class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<String, Map<String, String>> byTag = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts() {
        for (Language language : Languages.all()) {
            byTag.put(language.tag(), read(language.tag()));
        }
    }

    /** The text of this key. */
    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /**
     * The text of this key with its named arguments filled in; numbers and dates come out with Latin digits in the
     * Gregorian calendar.
     *
     * @param arguments what stands in braces, by name; strings, numbers, or {@link java.util.Date}
     */
    public String say(Language language, String key, Map<String, ?> arguments) {
        String pattern = texts(language.tag()).get(key);
        if (pattern == null) {
            return inEnglish(language, key, arguments);
        }
        if (arguments.isEmpty() && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                language.tag() + ' ' + key,
                ignored -> new MessageFormat(pattern, ULocale.forLocale(language.formatting())));
        synchronized (format) {
            return format.format(new HashMap<>(arguments));
        }
    }

    private String inEnglish(Language language, String key, Map<String, ?> arguments) {
        log.error("Text {} is missing in {}", key, language.tag());
        if (language.equals(Language.ENGLISH)) {
            throw new IllegalArgumentException("no text with the key " + key);
        }
        return say(Language.ENGLISH, key, arguments);
    }

    /** Whether there is such a text in this language. */
    public boolean has(Language language, String key) {
        return texts(language.tag()).containsKey(key);
    }

    /** Every key of a language, in order. */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(new TreeSet<>(texts(language.tag()).keySet()));
    }

    /** The text as it stands in the file, with its placeholders. */
    public String pattern(Language language, String key) {
        String pattern = texts(language.tag()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text with the key " + key + " in " + language.tag());
        }
        return pattern;
    }

    private Map<String, String> texts(String tag) {
        return byTag.getOrDefault(tag, Map.of());
    }

    private static Map<String, String> read(String tag) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:translations/" + tag + "/*.properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("text " + key + " stands twice in " + tag);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
