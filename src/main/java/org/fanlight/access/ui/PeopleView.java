package org.fanlight.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fanlight.access.NewLogin;
import org.fanlight.access.StaffMember;
import org.fanlight.access.StaffSections;
import org.fanlight.access.StaffSetup;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Colleagues and their accounts: who has one, a new one, closing one. A new login is shown once and never again. */
@Route(value = "staff/setup/people", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements HasDynamicTitle {

    private static final List<Role> ROLES =
            List.of(Role.COLLEAGUE, Role.OFFICER, Role.SENIOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final transient Say say;
    private final transient StaffSetup setup;
    private final transient StaffSections sections;
    private final transient Landlords landlords;
    private final transient CurrentPerson person;
    private final PageHeading heading;
    private final ErrorSummary errors;
    private final Div made = new Div();
    private final UnorderedList people = new UnorderedList();
    private final TextField name;
    private final TextField username;
    private final SelectField role;

    PeopleView(Texts texts, StaffSetup setup, StaffSections sections, Landlords landlords, CurrentPerson person) {
        this.say = new Say(texts, Language.ENGLISH);
        this.setup = setup;
        this.sections = sections;
        this.landlords = landlords;
        this.person = person;
        this.heading = new PageHeading(say.of("staff.people.heading"));
        this.errors = new ErrorSummary(say);
        this.name = new TextField(Label.of(say.of("staff.people.name")), "name", "name");
        this.username = new TextField(Label.of(say.of("staff.people.username")), "username", "username");
        this.role = new SelectField(Label.of(say.of("staff.people.role")), "role", "role");
        ROLES.forEach(each -> role.addChoice(each.name(), roleName(each)));
        made.getElement().setAttribute("role", "status");
        var back = new Anchor("/staff/setup", say.of("staff.setup.back"));
        back.addClassName("back");
        var add = new NativeButton(say.of("staff.people.add"), click -> add());
        add.addClassName("act");
        add(errors, back, heading, made, people, new H2(say.of("staff.people.new")), name, username, role, add);
        list();
    }

    private void list() {
        people.removeAll();
        for (StaffMember member : setup.all()) {
            String roles = String.join(
                    ", ", member.roles().stream().map(this::roleName).toList());
            var line = new ListItem(say.of("staff.people.line", Map.of("name", member.name(), "role", roles)) + " ");
            if (!member.id().equals(person.staff().id())) {
                var close = new NativeButton(say.of("staff.people.close"), click -> {
                    setup.close(member.id());
                    list();
                    heading.takeFocus();
                });
                close.setAriaLabel(say.of("staff.people.close.of", "name", member.name()));
                line.add(close);
            }
            line.add(sections(member));
            people.add(line);
        }
    }

    /** Which sections of the register they see, where there is more than one (XC-40). */
    private Component sections(StaffMember member) {
        List<String> all = landlords.current(person.staff().landlord()).registers();
        if (all.size() < 2 || member.roles().contains(Role.ADMINISTRATOR)) {
            return new Span();
        }
        String id = "sections-" + member.id();
        var group = new CheckboxGroup(Label.of(say.of("staff.people.sections", "name", member.name())), id, id);
        all.forEach(key -> group.addChoice(key, say.of("policy.register." + key)));
        group.setHint(say.of("staff.people.sections.hint"));
        group.setValue(sections.of(member.id()));
        var keep = new NativeButton(say.of("staff.people.sections.keep"), click -> {
            sections.limit(member.id(), Set.copyOf(group.getValue()));
            list();
            heading.takeFocus();
        });
        return new NativeDetails(say.of("staff.people.sections.open"), new Div(group, keep));
    }

    private void add() {
        Map<String, String> wrong = new LinkedHashMap<>();
        String full = name.getValue().strip();
        String user = username.getValue().strip();
        if (full.isEmpty() || full.length() > 120) {
            wrong.put("name", say.of("staff.people.name.missing"));
        }
        if (!user.matches("[A-Za-z0-9._@-]{3,80}")) {
            wrong.put("username", say.of("staff.people.username.wrong"));
        } else if (!setup.isFree(user)) {
            wrong.put("username", say.of("staff.people.username.taken"));
        }
        name.setError(wrong.get("name"));
        username.setError(wrong.get("username"));
        if (!wrong.isEmpty()) {
            errors.show(wrong);
            return;
        }
        errors.clear();
        show(setup.add(user, full, Role.valueOf(role.getValue())));
        name.setValue("");
        username.setValue("");
        list();
    }

    private void show(NewLogin login) {
        made.removeAll();
        made.addClassName("notice");
        var facts = new DescriptionList();
        fact(facts, "staff.people.username", login.username());
        fact(facts, "staff.people.password", login.password());
        fact(facts, "staff.people.key", login.authenticatorKey());
        made.add(new Paragraph(say.of("staff.people.made")), facts);
        made.scrollIntoView();
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(say.of(key)), new DescriptionList.Description(value));
    }

    private String roleName(Role each) {
        return say.of("staff.people.role." + each.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
