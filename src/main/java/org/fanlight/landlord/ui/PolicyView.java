package org.fanlight.landlord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Noted;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.PackDesk;
import org.fanlight.landlord.PackVersion;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.RowTable;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** The landlord's policy pack in plain words: what is promised, what is only a target, and what is missing. */
@Route(value = "staff/setup/policy", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PolicyView extends SetupPage {

    private final transient PolicyPack pack;

    PolicyView(Texts texts, CurrentPerson person, Landlords landlords, PackDesk desk) {
        super(new Say(texts, Language.ENGLISH), "staff.setup.policy.heading");
        this.pack = landlords.current(person.staff().landlord());
        addHeading(true);
        var notice = new Div(new Paragraph(say.of(
                "policy.demonstration.landlord",
                Map.of("landlord", pack.name(), "title", pack.policyTitle(), "dated", pack.policyDated()))));
        notice.addClassName("notice");
        var change = new Anchor("/staff/setup/policy/change", say.of("staff.packs.change"));
        change.addClassNames("button");
        add(notice, new Paragraph(version()), new Paragraph(change));
        conflicts();
        promises();
        missing();
        limits();
        lists();
        history(desk.history());
    }

    /** Where the text contradicts itself or another rule, and what happens until the landlord decides. */
    private void conflicts() {
        List<String> conflicts = pack.part(Noted.class).conflicts();
        if (!conflicts.isEmpty()) {
            add(
                    new H2(say.of("staff.packs.conflicts")),
                    list(conflicts.stream()
                            .map(code -> code + ": " + say.of("staff.conflict." + code))
                            .toList()));
        }
    }

    private void history(List<PackVersion> versions) {
        var words = new SettingWords(say);
        add(
                new H2(say.of("staff.packs.history")),
                new RowTable(
                        say.of("staff.packs.history"),
                        List.of(
                                say.of("staff.packs.history.version"),
                                say.of("staff.packs.history.from"),
                                say.of("staff.packs.history.by"),
                                say.of("staff.packs.history.at")),
                        versions.stream().map(words::version).toList()));
    }

    private String version() {
        return say.of(
                "staff.policy.version",
                Map.of(
                        "version", pack.version(),
                        "from", Days.inWords(say, pack.effectiveFrom()),
                        "kind", say.of("staff.kind." + pack.kind())));
    }

    private void promises() {
        var promises = pack.promises().stream()
                .map(promise -> say.of(promise.key(), promise.arguments()))
                .toList();
        add(new H2(say.of("staff.policy.promises.heading")), new Paragraph(say.of("policy.summary")));
        add(promises.isEmpty() ? new Paragraph(say.of("staff.policy.promises.none")) : list(promises));
    }

    private void missing() {
        add(new H2(say.of("staff.policy.missing.heading")));
        if (pack.toSupply().isEmpty()) {
            add(new Paragraph(say.of("staff.setup.policy.complete")));
            return;
        }
        add(
                new Paragraph(say.of("staff.policy.missing.intro")),
                list(pack.toSupply().stream().map(this::missing).toList()));
        if (!pack.part(Noted.class).supplied().isEmpty()) {
            add(
                    new H2(say.of("staff.packs.supplied")),
                    list(pack.part(Noted.class).supplied().stream()
                            .map(this::missing)
                            .toList()));
        }
    }

    private String missing(String key) {
        return key.startsWith("clock.")
                ? say.of("staff.missing.clock", "clock", say.of("policy." + key))
                : say.of("staff.missing." + key);
    }

    private void limits() {
        List<List<Component>> rows = new ArrayList<>();
        for (ClockRule rule : pack.clocks().values()) {
            String unit = rule.unit().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(
                    new Span(say.of("policy.clock." + rule.name())),
                    new Span(say.of("staff.limit." + unit, "length", rule.length())),
                    new Span(origin(rule)),
                    new Span(rule.row() == null ? "" : rule.row())));
        }
        add(new H2(say.of("staff.policy.limits.heading")));
        add(new Paragraph(say.of(
                "staff.policy.limits.intro",
                Map.of(
                        "close", pack.officeClose().toString(),
                        "region", say.of("staff.region." + pack.region().key())))));
        add(new RowTable(
                say.of("staff.policy.limits.heading"),
                List.of(
                        say.of("staff.policy.limits.what"),
                        say.of("staff.policy.limits.limit"),
                        say.of("staff.policy.limits.origin"),
                        say.of("staff.policy.limits.row")),
                rows));
    }

    private String origin(ClockRule rule) {
        boolean aim = rule.origin() == Origin.POLICY && rule.wording().equals("aim");
        return say.of(
                aim
                        ? "staff.wording.aim"
                        : "staff.origin." + rule.origin().name().toLowerCase(Locale.ROOT));
    }

    private void lists() {
        section("staff.policy.motives.heading", "policy.motive.", pack.motives());
        section("staff.policy.forms.heading", "policy.form.", pack.forms());
        section("staff.policy.anonymity.heading", "policy.anonymity.", pack.anonymityLimits());
        section("staff.policy.registers.heading", "policy.register.", pack.registers());
        add(
                new H2(say.of("staff.policy.roles.heading")),
                list(List.of(
                        named("staff.policy.role.officer", Role.OFFICER),
                        named("staff.policy.role.senior", Role.SENIOR),
                        named("staff.policy.role.manager", Role.MANAGER),
                        named("staff.policy.role.administrator", Role.ADMINISTRATOR))),
                new H2(say.of("staff.policy.more.heading")),
                list(List.of(
                        say.of(pack.talkBeforeClosing() ? "staff.policy.talk.yes" : "staff.policy.talk.no"),
                        say.of("staff.policy.phone", "phone", pack.phone()))));
    }

    private String named(String key, Role role) {
        return say.of(key, "name", pack.roleNames().getOrDefault(role, ""));
    }

    private void section(String heading, String prefix, List<String> keys) {
        add(
                new H2(say.of(heading)),
                list(keys.stream().map(key -> say.of(prefix + key)).toList()));
    }
}
