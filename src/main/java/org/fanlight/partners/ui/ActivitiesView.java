package org.fanlight.partners.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.partners.Activity;
import org.fanlight.partners.ActivityLog;
import org.fanlight.partners.Groups;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Groups and what was done with others in a year: what is missing first, then the list, its export and the forms. */
@Route(value = "staff/groups", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class ActivitiesView extends Div implements HasDynamicTitle {

    private final transient ActivityLog log;
    private final transient Groups groups;
    private final transient Say say;
    private final PageHeading heading;
    private final Div missing = new Div();
    private final Div shown = new Div();
    private final TextField year;
    private final SelectField kind;

    ActivitiesView(ActivityLog log, Groups groups, CurrentPerson person, Texts texts, Clock clock) {
        this.log = log;
        this.groups = groups;
        this.say = new Say(texts, Language.ENGLISH);
        this.heading = new PageHeading(say.of("staff.activities.heading"));
        addClassName("setup");
        year = new TextField(Label.of(say.of("staff.activities.year")), "activities-year", "year").digits(4);
        year.setValue(
                String.valueOf(LocalDate.ofInstant(clock.instant(), London.ZONE).getYear()));
        kind = new SelectField(Label.of(say.of("staff.activities.kind")), "activities-kind", "kind");
        kind.addChoice("", say.of("staff.activities.all"));
        log.kinds().forEach(one -> kind.addChoice(one, say.of("staff.activity." + one)));
        kind.setValue("");
        var export = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = log.export(year(), kind.getValue()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(csv), "partners.csv", "text/csv", csv.length);
                }),
                say.of("staff.activities.export"));
        var me = person.staff();
        add(heading, missing, year, kind, new NativeButton(say.of("staff.directory.search"), click -> show()));
        add(shown, export);
        if (me.isAtLeast(Role.OFFICER)) {
            add(new ActivityForm(say, log, groups, this::show));
        }
        if (me.isAtLeast(Role.SENIOR) || me.isAtLeast(Role.ADMINISTRATOR)) {
            add(new GroupForm(say, groups, this::show));
        }
        show();
    }

    private int year() {
        return year.getValue().matches("[0-9]{4}") ? Integer.parseInt(year.getValue()) : 0;
    }

    private void show() {
        missing.removeAll();
        var gone = new UnorderedList();
        log.missed()
                .forEach(one -> gone.add(new ListItem(say.of(
                        "staff.activities.missed",
                        Map.of(
                                "group",
                                one.group().facts().name(),
                                "from",
                                DirectoryView.day(say, one.from()),
                                "to",
                                DirectoryView.day(say, one.to()))))));
        log.notDone()
                .forEach(one -> gone.add(
                        new ListItem(say.of("staff.activities.not-done", "kind", say.of("staff.activity." + one)))));
        groups.gaps()
                .forEach(one -> gone.add(new ListItem(
                        say.of("staff.activities.gap", Map.of("area", one.area(), "homes", one.homes())))));
        if (gone.getChildren().findAny().isPresent()) {
            var notice = new Div(new Paragraph(say.of("staff.activities.missing")), gone);
            notice.addClassNames("notice", "urgent");
            missing.add(notice);
        }
        shown.removeAll();
        var ours = new UnorderedList();
        groups.all()
                .forEach(one -> ours.add(new ListItem(say.of(
                        "staff.groups.line",
                        Map.of(
                                "name",
                                one.facts().name(),
                                "kind",
                                say.of("policy.agency." + one.code()),
                                "contact",
                                one.facts().contact(),
                                "who",
                                one.facts().representative(),
                                "cycle",
                                one.facts().cycle())))));
        List<Activity> done = log.of(year(), kind.getValue());
        var list = new UnorderedList();
        done.forEach(one -> list.add(line(one)));
        if (done.isEmpty()) {
            list.add(new ListItem(say.of("staff.activities.none")));
        }
        shown.add(new H2(say.of("staff.groups.heading")), ours, new H2(say.of("staff.activities.done")), list);
    }

    private ListItem line(Activity one) {
        var facts = one.facts();
        return new ListItem(java.util.stream.Stream.of(
                        DirectoryView.day(say, one.day()),
                        say.of("staff.activity." + one.kind()),
                        facts.partners(),
                        facts.topic(),
                        facts.programme(),
                        facts.figures(),
                        facts.result())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.activities.heading");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
