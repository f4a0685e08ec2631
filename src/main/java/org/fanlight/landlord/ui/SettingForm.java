package org.fanlight.landlord.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.PackSetting;
import org.fanlight.landlord.SettingValue;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** The field or fields of one setting, by its kind, filled with what stands there. */
class SettingForm extends Div {

    private static final String ID = "setting-value";

    private final transient PackSetting setting;
    private final transient Say say;
    private final transient SettingWords words;
    private final Map<String, TextField> typed = new LinkedHashMap<>();
    private final Map<String, SelectField> selected = new LinkedHashMap<>();
    private @Nullable CheckboxGroup ticks;
    private @Nullable TextArea lines;

    SettingForm(Say say, PackSetting setting) {
        this.say = say;
        this.setting = setting;
        this.words = new SettingWords(say);
        SettingValue now = setting.standing();
        switch (setting.kind()) {
            case YES_NO -> {
                select("one", words.name(setting.key()), List.of("true", "false"), one(now));
            }
            case ONE -> {
                if (setting.allowed().isEmpty()) {
                    text("one", words.name(setting.key()), one(now));
                } else {
                    select("one", words.name(setting.key()), setting.allowed(), one(now));
                }
            }
            case SEVERAL -> several(now instanceof SettingValue.Several several ? several.items() : List.of());
            case PARTS ->
                ((SettingValue.Parts) java.util.Objects.requireNonNull(now))
                        .parts()
                        .forEach((part, value) -> text(part, part, value));
            case CLOCK -> clock(now instanceof SettingValue.Parts parts ? parts.parts() : Map.of());
            case TEXT -> {
                lines = new TextArea(Label.of(words.name(setting.key())), ID, ID);
                lines.setHint(say.of("staff.packs.text-hint"));
                lines.setValue(now == null ? "" : now.yaml());
                add(lines);
            }
        }
    }

    private void several(List<String> now) {
        Set<String> offered = new TreeSet<>(setting.allowed());
        String texts = setting.texts();
        if (offered.isEmpty() && texts != null) {
            say.texts().keys(say.language()).stream()
                    .filter(key -> key.startsWith(texts) && key.indexOf('.', texts.length()) < 0)
                    .forEach(key -> offered.add(key.substring(texts.length())));
        }
        if (offered.isEmpty()) {
            lines = new TextArea(Label.of(words.name(setting.key())), ID, ID);
            lines.setHint(say.of("staff.packs.lines-hint"));
            lines.setValue(String.join("\n", now));
            add(lines);
            return;
        }
        ticks = new CheckboxGroup(Label.of(words.name(setting.key())), ID, ID);
        // What is chosen keeps its order; the rest follows.
        now.forEach(code -> ticks.addChoice(code, words.word(setting, code)));
        offered.stream()
                .filter(code -> !now.contains(code))
                .forEach(code -> ticks.addChoice(code, words.word(setting, code)));
        ticks.setValue(now);
        add(ticks);
    }

    private void clock(Map<String, String> now) {
        text("length", say.of("staff.packs.clock.length"), now.getOrDefault("length", ""));
        select(
                "unit",
                say.of("staff.packs.clock.unit"),
                Arrays.stream(ClockUnit.values())
                        .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                        .toList(),
                now.getOrDefault("unit", "elapsed_hours"),
                "staff.packs.unit.");
        select(
                "src",
                say.of("staff.packs.clock.src"),
                List.of("policy", "law", "default", "to_supply"),
                now.getOrDefault("src", "default"),
                "staff.packs.src.");
        text("row", say.of("staff.packs.clock.row"), now.getOrDefault("row", ""));
        select(
                "wording",
                say.of("staff.packs.clock.wording"),
                List.of("promise", "aim"),
                now.getOrDefault("wording", "promise"),
                "staff.packs.wording.");
        text("says", say.of("staff.packs.clock.says"), now.getOrDefault("says", ""));
    }

    private void text(String part, String label, String value) {
        var field = new TextField(Label.of(label), id(part), part);
        field.setValue(value);
        typed.put(part, field);
        add(field);
    }

    private void select(String part, String label, List<String> choices, String value) {
        select(part, label, choices, value, null);
    }

    private void select(String part, String label, List<String> choices, String value, @Nullable String texts) {
        var field = new SelectField(Label.of(label), id(part), part);
        for (String choice : choices) {
            field.addChoice(
                    choice, texts == null ? words.word(setting, choice) : say.of(texts + choice.replace('_', '-')));
        }
        field.setValue(choices.contains(value) ? value : choices.getFirst());
        selected.put(part, field);
        add(field);
    }

    private String id(String part) {
        return typed.isEmpty() && selected.isEmpty() ? ID : ID + '-' + part;
    }

    private static String one(@Nullable SettingValue value) {
        return value instanceof SettingValue.One one ? one.text() : "";
    }

    /** What was typed. */
    SettingValue value() {
        if (ticks != null) {
            return new SettingValue.Several(ticks.getValue());
        }
        if (lines != null) {
            return setting.kind() == PackSetting.Kind.TEXT
                    ? new SettingValue.Text(lines.getValue())
                    : new SettingValue.Several(lines.getValue()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
        Map<String, String> parts = new LinkedHashMap<>();
        typed.forEach((part, field) -> parts.put(part, field.getValue().strip()));
        selected.forEach((part, field) -> parts.put(part, field.getValue()));
        if (setting.kind() != PackSetting.Kind.CLOCK) {
            return parts.containsKey("one")
                    ? new SettingValue.One(parts.getOrDefault("one", ""))
                    : new SettingValue.Parts(parts);
        }
        if (parts.getOrDefault("length", "").isEmpty()) {
            parts.remove("unit");
        }
        if (!parts.getOrDefault("wording", "").equals("aim")) {
            parts.remove("wording");
        }
        return new SettingValue.Parts(parts);
    }

    /** Says at the field what is wrong; what was typed stays. Null clears it. */
    void setError(@Nullable String error) {
        Field first = ticks != null
                ? ticks
                : lines != null
                        ? lines
                        : typed.isEmpty()
                                ? selected.values().iterator().next()
                                : typed.values().iterator().next();
        first.setError(error);
    }

    /** Where an error leads to. */
    String errorId() {
        return ticks != null ? ticks.id() : ID;
    }
}
