package org.fanlight.people.ui;

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
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Texts;
import org.fanlight.people.HarmDesk;
import org.fanlight.people.HarmDesk.ByWhom;
import org.fanlight.people.HarmDesk.Channel;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Staff and contractors tell what happened to them, through the channel they choose (XC-55). */
@Route(value = "staff/harm", layout = StaffLayout.class)
@RolesAllowed({"COLLEAGUE", "OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class HarmView extends Div implements HasDynamicTitle {

    private final transient HarmDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final SelectField byWhom;
    private final SelectField channel;
    private final TextArea what;
    private final TextArea steps;

    HarmView(HarmDesk desk, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.harm.heading"));
        said.getElement().setAttribute("role", "alert");
        byWhom = new SelectField(label("by"), "harm-by", "by");
        for (ByWhom one : ByWhom.values()) {
            byWhom.addChoice(one.name(), say.of(one.textKey()));
        }
        channel = new SelectField(label("channel"), "harm-channel", "channel");
        for (Channel one : Channel.values()) {
            if (one == Channel.HOUSING || desk.policy().conduct()) {
                channel.addChoice(one.name(), say.of(one.textKey()));
            }
        }
        what = new TextArea(label("what"), "harm-what", "what");
        steps = new TextArea(label("steps"), "harm-steps", "steps");
        add(heading, new Paragraph(say.of("staff.harm.intro")), said, byWhom, channel, what, steps);
        add(new NativeButton(say.of("staff.harm.tell"), click -> tell()), new H2(say.of("staff.harm.list")), list);
        show();
    }

    private Label label(String key) {
        return Label.of(say.of("staff.harm." + key));
    }

    private void tell() {
        try {
            var number = desk.tell(
                    ByWhom.valueOf(byWhom.getValue()),
                    Channel.valueOf(channel.getValue()),
                    what.getValue(),
                    steps.getValue().lines().toList());
            said.setText(number.map(one -> say.of("staff.harm.told-number", "number", one))
                    .orElseGet(() -> say.of("staff.harm.told")));
            what.setValue("");
            steps.setValue("");
            show();
        } catch (Refused refused) {
            said.setText(say.of(refused.textKey()));
        }
    }

    private void show() {
        list.removeAll();
        desk.incidents().forEach(one -> {
            String number = one.number();
            list.add(new ListItem(say.of(
                    "staff.harm.line",
                    Map.of(
                            "number",
                            number == null ? "" : number,
                            "when",
                            London.brief(one.at(), say.language()),
                            "by",
                            say.of(one.byWhom().textKey()),
                            "channel",
                            say.of(one.channel().textKey()),
                            "what",
                            one.what(),
                            "steps",
                            String.join("; ", one.steps())))));
        });
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
