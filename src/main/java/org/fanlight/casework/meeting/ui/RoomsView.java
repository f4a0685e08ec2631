package org.fanlight.casework.meeting.ui;

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
import java.util.Map;
import org.fanlight.casework.meeting.MeetingRefused;
import org.fanlight.casework.meeting.RoomDesk;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** The landlord's rooms to talk in. */
@Route(value = "staff/rooms", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class RoomsView extends Div implements HasDynamicTitle {

    private final transient RoomDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final UnorderedList list = new UnorderedList();
    private final TextField name;
    private final CheckboxGroup has;

    RoomsView(RoomDesk desk, CurrentPerson person, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.rooms.heading"));
        name = new TextField(Label.of(say.of("staff.rooms.name")), "room-name", "name");
        has = new CheckboxGroup(Label.of(say.of("staff.rooms.has")), "room-has", "has");
        has.addChoice("loop", say.of("meeting.access.loop"));
        has.addChoice("step_free", say.of("meeting.access.step_free"));
        add(heading, new Paragraph(say.of("staff.rooms.intro")), list);
        if (person.staff().isAtLeast(Role.SENIOR)) {
            add(
                    new H2(say.of("staff.rooms.new")),
                    name,
                    has,
                    new NativeButton(say.of("staff.rooms.add"), click -> add()));
        }
        show();
    }

    private void show() {
        list.removeAll();
        desk.rooms()
                .forEach(one -> list.add(new ListItem(say.of(
                        "staff.rooms.line",
                        Map.of(
                                "name",
                                one.name(),
                                "loop",
                                one.hasLoop() ? "yes" : "no",
                                "free",
                                one.isStepFree() ? "yes" : "no")))));
    }

    private void add() {
        try {
            desk.add(
                    name.getValue(),
                    has.getValue().contains("loop"),
                    has.getValue().contains("step_free"));
            name.setError(null);
            name.setValue("");
            show();
        } catch (MeetingRefused refused) {
            name.setError(say.of(refused.textKey()));
        }
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
