package org.fanlight.landlord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.landlord.PackChangeRefused;
import org.fanlight.landlord.PackDesk;
import org.fanlight.landlord.PackSetting;
import org.fanlight.landlord.SettingValue;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.RowTable;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** Changing the policy pack: one setting after another, then what differs from today, the day, and publishing. */
@Route(value = "staff/setup/policy/change", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PolicyChangeView extends SetupPage {

    private final transient PackDesk desk;
    private final transient SettingWords words;
    private final transient Map<String, Optional<SettingValue>> changes = new LinkedHashMap<>();
    private final ErrorSummary errors;
    private final Paragraph done = new Paragraph();
    private final SelectField which;
    private final Div setting = new Div();
    private final Div differences = new Div();
    private final TextField day;
    private transient PackDesk.Newest newest;
    private @Nullable SettingForm form;

    PolicyChangeView(Texts texts, PackDesk desk) {
        super(new Say(texts, Language.ENGLISH), "staff.packs.change");
        this.desk = desk;
        this.words = new SettingWords(say);
        this.newest = desk.newest();
        errors = new ErrorSummary(say);
        done.getElement().setAttribute("role", "status");
        which = new SelectField(Label.of(say.of("staff.packs.which")), "which-setting", "setting");
        newest.settings().stream()
                .sorted(Comparator.comparing(one -> words.name(one.key())))
                .forEach(one -> which.addChoice(one.key(), words.name(one.key())));
        day = new TextField(Label.of(say.of("staff.packs.day")), "from-day", "from", "date");
        day.setHint(say.of("staff.packs.day-hint"));
        var back = new Anchor("/staff/setup/policy", say.of("staff.packs.back"));
        back.addClassName("back");
        var open = new NativeButton(say.of("staff.packs.open"), click -> open());
        var publish = new NativeButton(say.of("staff.packs.publish"), click -> publish());
        publish.addClassName("act");
        add(errors, back);
        addHeading(false);
        add(
                new Paragraph(say.of("staff.packs.intro")),
                done,
                new H2(say.of("staff.packs.one")),
                which,
                open,
                setting,
                new H2(say.of("staff.packs.differences")),
                differences,
                day,
                publish);
        show();
    }

    private void open() {
        clear();
        PackSetting chosen = chosen();
        var of = new SettingForm(say, changed(chosen));
        form = of;
        setting.removeAll();
        setting.addClassName("panel");
        setting.add(
                new Paragraph(say.of(
                        chosen.own() == null ? "staff.packs.stands-default" : "staff.packs.stands-own",
                        "value",
                        words.value(chosen, chosen.standing()))),
                of,
                new NativeButton(say.of("staff.packs.keep"), click -> keep(chosen, of.value())));
        if (chosen.standard() != null) {
            setting.add(new Span(" "), new NativeButton(say.of("staff.packs.to-default"), click -> keep(chosen, null)));
        }
    }

    /** The setting with what was changed on this page already. */
    private PackSetting changed(PackSetting one) {
        var change = changes.get(one.key());
        return change == null
                ? one
                : new PackSetting(
                        one.key(), one.kind(), change.orElse(null), one.standard(), one.allowed(), one.texts());
    }

    private PackSetting chosen() {
        String key = which.getValue();
        return newest.settings().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(newest.settings().getFirst());
    }

    private void keep(PackSetting of, @Nullable SettingValue value) {
        clear();
        List<String> problems = desk.problems(of.key(), value);
        if (!problems.isEmpty() && form != null) {
            String said = String.join(" ", problems);
            form.setError(said);
            errors.show(Map.of(form.errorId(), said));
            return;
        }
        changes.put(of.key(), Optional.ofNullable(value));
        setting.removeAll();
        setting.removeClassName("panel");
        form = null;
        done.setText(say.of("staff.packs.kept", "setting", words.name(of.key())));
        show();
    }

    private void publish() {
        clear();
        try {
            int version = desk.publish(newest.version(), changes, day.day());
            changes.clear();
            newest = desk.newest();
            day.setValue("");
            done.setText(say.of("staff.packs.published", "version", version));
            show();
        } catch (PackChangeRefused refused) {
            List<String> sentences = new ArrayList<>(List.of(say.of(refused.textKey(), refused.named())));
            sentences.addAll(refused.problems());
            String said = String.join(" ", sentences);
            day.setError(said);
            errors.show(Map.of(day.id(), said));
        }
    }

    private void clear() {
        errors.clear();
        done.setText("");
        day.setError(null);
        if (form != null) {
            form.setError(null);
        }
    }

    private void show() {
        differences.removeAll();
        List<PackDesk.Change> all = desk.differences(changes);
        if (all.isEmpty()) {
            differences.add(new Paragraph(say.of("staff.packs.differences.none")));
            return;
        }
        differences.add(new RowTable(
                say.of("staff.packs.differences"),
                List.of(
                        say.of("staff.packs.difference.setting"),
                        say.of("staff.packs.difference.now", "version", newest.running()),
                        say.of("staff.packs.difference.then"),
                        say.of("staff.packs.difference.back")),
                all.stream().map(this::row).toList()));
    }

    private List<Component> row(PackDesk.Change change) {
        String key = change.setting().key();
        Component back = new Span(say.of("staff.packs.waits"));
        if (changes.containsKey(key)) {
            var button = new NativeButton(say.of("staff.packs.take-back"), click -> {
                changes.remove(key);
                show();
            });
            button.setAriaLabel(say.of("staff.packs.take-back.named", "setting", words.name(key)));
            back = button;
        }
        return List.of(
                new Span(words.name(key)),
                new Span(words.value(change.setting(), change.now())),
                new Span(words.value(change.setting(), change.then())),
                back);
    }
}
