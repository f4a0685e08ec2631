package org.fanlight.landlord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.common.London;
import org.fanlight.landlord.PackSetting;
import org.fanlight.landlord.PackVersion;
import org.fanlight.landlord.SettingValue;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** Settings of a pack and what stands there, in plain words. */
record SettingWords(Say say) {

    /** What a setting is called. */
    String name(String key) {
        String text = "staff.setting." + key;
        return say.texts().has(say.language(), text) ? say.of(text) : key;
    }

    /** What stands there. */
    String value(PackSetting setting, @Nullable SettingValue value) {
        return switch (value) {
            case null -> say.of("staff.packs.nothing");
            case SettingValue.One one -> word(setting, one.text());
            case SettingValue.Several several ->
                several.items().isEmpty()
                        ? say.of("staff.packs.nothing")
                        : several.items().stream()
                                .map(item -> word(setting, item))
                                .collect(Collectors.joining("; "));
            case SettingValue.Parts parts ->
                setting.kind() == PackSetting.Kind.CLOCK ? clock(parts.parts()) : parts(parts.parts());
            case SettingValue.Text text -> text.yaml();
        };
    }

    /** One word of a setting: in the words everybody reads, or as it is. */
    String word(PackSetting setting, String code) {
        if (code.equals("true") || code.equals("false")) {
            return say.of(code.equals("true") ? "staff.packs.yes" : "staff.packs.no");
        }
        String text = setting.texts() + code;
        return setting.texts() != null && say.texts().has(say.language(), text) ? say.of(text) : code;
    }

    private String clock(Map<String, String> parts) {
        String source = parts.getOrDefault("src", "");
        String unit = "staff.limit." + parts.getOrDefault("unit", "");
        String length = parts.getOrDefault("length", "");
        String limit = length.matches("\\d{1,6}") && say.texts().has(say.language(), unit)
                ? say.of(unit, "length", Integer.valueOf(length))
                : parts.getOrDefault("says", "");
        String origin = "staff.packs.src." + source.replace('_', '-');
        return List.of(
                        limit,
                        say.texts().has(say.language(), origin) ? say.of(origin) : source,
                        parts.getOrDefault("row", ""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String parts(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One line of the history. */
    List<Component> version(PackVersion version) {
        String publisher = version.publisher();
        var by = new Span(
                publisher == null
                        ? say.of("staff.packs.source." + version.source().toLowerCase(Locale.ROOT))
                        : publisher);
        by.getElement().setAttribute("dir", "auto");
        return List.of(
                new Span(String.valueOf(version.version())),
                new Span(Days.inWords(say, version.effectiveFrom())),
                by,
                new Span(London.dateAndTime(version.at(), say.language())));
    }
}
