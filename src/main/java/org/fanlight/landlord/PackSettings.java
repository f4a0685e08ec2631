package org.fanlight.landlord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator may set in a pack, and how each setting is typed. */
final class PackSettings {

    /** Where the texts of a pack's own lists start. */
    private static final Map<String, String> LISTS = Map.of(
            "mot.list", "policy.motive.",
            "forms.list", "policy.form.",
            "registers", "policy.register.",
            "anon.text", "policy.anonymity.",
            "to_supply", "staff.missing.",
            "supplied", "staff.missing.",
            "conflicts", "staff.conflict.");

    private final PackPage own;
    private final PackPage defaults;
    private final Map<String, List<String>> allowed;
    private final Map<String, String> texts = new LinkedHashMap<>(LISTS);

    /** @param allowed the words a setting may have, as reading the pack found out */
    PackSettings(PackPage own, PackPage defaults, Map<String, List<String>> allowed, PolicyPack read) {
        this.own = own;
        this.defaults = defaults;
        this.allowed = allowed;
        read.parts()
                .values()
                .forEach(part -> part.texts()
                        .forEach((setting, keys) -> keys.stream()
                                .findFirst()
                                .ifPresent(key ->
                                        texts.putIfAbsent(setting, key.substring(0, key.lastIndexOf('.') + 1)))));
    }

    List<PackSetting> all() {
        List<PackSetting> settings = new ArrayList<>();
        PackParts.kinds().forEach((key, type) -> {
            if (!key.equals("effective_from")) {
                settings.add(setting(key, type));
            }
        });
        for (ClockName clock : ClockName.values()) {
            settings.add(new PackSetting(
                    clock.key,
                    PackSetting.Kind.CLOCK,
                    own.value(clock.key).orElse(null),
                    defaults.value(clock.key).orElse(null),
                    List.of(),
                    null));
        }
        return settings;
    }

    private PackSetting setting(String key, Class<?> type) {
        SettingValue said = own.value(key).orElse(null);
        SettingValue common = defaults.value(key).orElse(null);
        List<String> words =
                key.equals("kind") ? PackReader.KINDS.stream().sorted().toList() : allowed.getOrDefault(key, List.of());
        return new PackSetting(key, kind(type, said == null ? common : said), said, common, words, texts.get(key));
    }

    private static PackSetting.Kind kind(Class<?> type, @Nullable SettingValue value) {
        return switch (value) {
            case SettingValue.Several several -> PackSetting.Kind.SEVERAL;
            case SettingValue.Parts parts -> PackSetting.Kind.PARTS;
            case SettingValue.Text text -> PackSetting.Kind.TEXT;
            case SettingValue.One one -> type == boolean.class ? PackSetting.Kind.YES_NO : PackSetting.Kind.ONE;
            case null -> {
                if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
                    yield PackSetting.Kind.SEVERAL;
                }
                yield Map.class.isAssignableFrom(type)
                        ? PackSetting.Kind.TEXT
                        : type == boolean.class ? PackSetting.Kind.YES_NO : PackSetting.Kind.ONE;
            }
        };
    }
}
