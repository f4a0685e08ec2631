package org.fanlight.support;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * All texts, and besides them two languages made from English on the spot: {@code en-XA}, accented, four tenths longer
 * and in brackets, and {@code ar-XB}, the same from right to left. What shows an ordinary letter in them was not asked
 * for here (G29).
 */
public final class PseudoTexts extends Texts {

    public static final Language ACCENTED = Languages.of("en-XA");
    public static final Language MIRRORED = Languages.of("ar-XB");

    @Override
    public String say(Language language, String key, Map<String, ?> arguments) {
        if (!isMadeUp(language)) {
            return super.say(language, key, arguments);
        }
        return new MessageFormat(pattern(language, key), ULocale.forLocale(language.formatting()))
                .format(new HashMap<>(arguments));
    }

    @Override
    public boolean has(Language language, String key) {
        return super.has(isMadeUp(language) ? Language.ENGLISH : language, key);
    }

    @Override
    public Set<String> keys(Language language) {
        return super.keys(isMadeUp(language) ? Language.ENGLISH : language);
    }

    @Override
    public String pattern(Language language, String key) {
        return isMadeUp(language)
                ? PseudoPattern.of(super.pattern(Language.ENGLISH, key), language.isRightToLeft())
                : super.pattern(language, key);
    }

    private static boolean isMadeUp(Language language) {
        return language.equals(ACCENTED) || language.equals(MIRRORED);
    }

    @TestConfiguration
    static class Configuration {

        @Bean
        @Primary
        Texts pseudoTexts() {
            return new PseudoTexts();
        }
    }
}
