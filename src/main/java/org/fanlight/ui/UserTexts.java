package org.fanlight.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.springframework.stereotype.Component;

/**
 * Gives Flow the same texts as every other channel. Its arguments are named like ours: {@code
 * getTranslation("key", locale, Map.of("name", value))}.
 */
@Component
class UserTexts implements I18NProvider {

    private final transient Texts texts;

    UserTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all().stream().map(Language::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.ENGLISH.locale();
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Language language = Languages.of(locale);
        return arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                ? texts.say(language, key, (Map<String, ?>) named)
                : texts.say(language, key);
    }
}
