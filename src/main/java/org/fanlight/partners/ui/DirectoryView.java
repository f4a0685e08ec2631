package org.fanlight.partners.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Strand;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Agreements;
import org.fanlight.partners.Directory;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** The landlord's agencies: searched by area and strand, checked, added; and the agreements with them. */
@Route(value = "staff/directory", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class DirectoryView extends Div implements HasDynamicTitle {

    private final transient Directory directory;
    private final transient Say say;
    private final PageHeading heading;
    private final boolean keeps;
    private final TextField area;
    private final SelectField strand;
    private final UnorderedList found = new UnorderedList();
    private final Div unchecked = new Div();

    DirectoryView(Directory directory, Agreements agreements, CurrentPerson person, Texts texts) {
        this.directory = directory;
        this.say = new Say(texts, Language.ENGLISH);
        var me = person.staff();
        this.keeps = me.isAtLeast(Role.SENIOR) || me.isAtLeast(Role.ADMINISTRATOR);
        this.heading = new PageHeading(say.of("staff.directory.heading"));
        addClassName("setup");
        area = new TextField(Label.of(say.of("staff.directory.area")), "directory-area", "area");
        strand = new SelectField(Label.of(say.of("staff.directory.strand")), "directory-strand", "strand");
        strand.addChoice("", say.of("staff.directory.strand.all"));
        for (Strand one : Strand.values()) {
            strand.addChoice(one.key(), say.of("policy.motive." + one.key()));
        }
        strand.setValue("");
        add(heading, unchecked, area, strand, button("staff.directory.search", this::show), found);
        if (keeps) {
            add(new AgencyForm(say, directory, this::show));
        }
        add(new AgreementList(say, agreements, keeps));
        show();
    }

    private void show() {
        found.removeAll();
        directory.search(area.getValue().strip(), strand.getValue()).forEach(one -> found.add(line(one, false)));
        if (found.getChildren().findAny().isEmpty()) {
            found.add(new ListItem(say.of("staff.agencies.none")));
        }
        unchecked.removeAll();
        List<Agency> old = directory.unchecked();
        if (!old.isEmpty()) {
            var list = new UnorderedList();
            old.forEach(one -> list.add(line(one, true)));
            unchecked.add(new H2(say.of("staff.directory.unchecked")), list);
        }
    }

    private ListItem line(Agency agency, boolean check) {
        var facts = agency.facts();
        var line = new ListItem(say.of(
                "staff.agencies.line",
                Map.of(
                        "name",
                        agency.name(),
                        "type",
                        say.of("policy.agency." + agency.type()),
                        "contact",
                        facts.contact(),
                        "hours",
                        facts.hours())));
        line.add(new Paragraph(say.of("staff.directory.checked-on", "day", day(say, agency.checkedOn()))));
        if (keeps && check) {
            line.add(
                    button(agency, "staff.directory.check", () -> directory.checked(agency.id())),
                    button(agency, "staff.directory.end", () -> directory.end(agency.id())));
        }
        return line;
    }

    private NativeButton button(Agency agency, String key, Runnable deed) {
        var button = button(key, () -> {
            deed.run();
            show();
        });
        button.setAriaLabel(say.of(key) + ": " + agency.name());
        return button;
    }

    private NativeButton button(String key, Runnable press) {
        return new NativeButton(say.of(key), click -> press.run());
    }

    static String day(Say say, LocalDate day) {
        return London.date(day, say.language());
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.directory.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
