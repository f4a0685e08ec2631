package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.referral.PartnerDesk;
import org.fanlight.casework.referral.ReferralRefused;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.PartnerLayout;
import org.fanlight.ui.Say;

/** What an agency was asked, one opened at a time. Each press asks anew whether the person still allows it (RU15). */
@Route(value = "partner", layout = PartnerLayout.class)
@RolesAllowed("PARTNER")
class PartnerView extends Div implements HasDynamicTitle {

    private final transient PartnerDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div opened = new Div();

    PartnerView(PartnerDesk desk, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        this.heading = new PageHeading(say.of("staff.partner.heading"));
        said.getElement().setAttribute("role", "status");
        list.addClassName("record-lines");
        add(heading, new Paragraph(say.of("staff.partner.intro")), said, list, opened);
        list();
    }

    Say say() {
        return say;
    }

    PartnerDesk desk() {
        return desk;
    }

    String when(Instant at) {
        return London.dateAndTime(at, say.language());
    }

    private void list() {
        list.removeAll();
        for (PartnerDesk.Line one : desk.mine()) {
            String words = say.of(
                    "staff.partner.line",
                    Map.of(
                            "when",
                            when(one.at()),
                            "state",
                            say.of(stateKey(one.state().name()))));
            list.add(new ListItem(new NativeButton(words, click -> open(one.id()))));
        }
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(say.of("staff.partner.none")));
        }
    }

    static String stateKey(String state) {
        return "staff.partner.state." + state.toLowerCase(java.util.Locale.ROOT);
    }

    private void open(UUID id) {
        say("");
        act(() -> show(id));
    }

    private void show(UUID id) {
        opened.removeAll();
        var panel = new PartnerPanel(this, desk.open(id));
        opened.add(panel);
        panel.takeFocus();
    }

    /** Does something with one that is open, and shows how it stands then. @param done the key of what to say */
    void does(UUID id, String done, Runnable deed) {
        act(() -> {
            deed.run();
            list();
            show(id);
            say(done);
        });
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (ReferralRefused refused) {
            if (refused.why() == Why.NOT_SHARED) {
                opened.removeAll();
                list();
            }
            say(refused.textKey());
            heading.takeFocus();
        }
    }

    private void say(String key) {
        said.setText(key.isEmpty() ? "" : say.of(key));
        said.setClassName("notice", !key.isEmpty());
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
