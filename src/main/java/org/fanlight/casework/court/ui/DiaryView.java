package org.fanlight.casework.court.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.court.CourtDay;
import org.fanlight.casework.court.CourtDesk;
import org.fanlight.casework.ui.CaseworkLinks;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** The days at a court to come, in every case whoever asks may open. */
@Route(value = "staff/court", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class DiaryView extends Div implements HasDynamicTitle {

    private final transient Say say;
    private final PageHeading heading;

    DiaryView(CourtDesk desk, Texts texts) {
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.court.diary"));
        var list = new UnorderedList();
        List<CourtDay> days = desk.diary();
        for (CourtDay day : days) {
            list.add(new ListItem(new Anchor(
                    CaseworkLinks.toPart(day.caseId(), CourtPages.NAME),
                    say.of(
                            "staff.court.diary-line",
                            Map.of(
                                    "when",
                                    London.brief(day.at(), say.language()),
                                    "kind",
                                    say.of(day.kind().textKey()),
                                    "place",
                                    day.place())))));
        }
        add(heading, days.isEmpty() ? new Paragraph(say.of("staff.court.none")) : list);
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.court.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
