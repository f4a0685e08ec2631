package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.AlertDesk;
import org.fanlight.casework.AlertDesk.Alert;
import org.fanlight.casework.WaitingReport;
import org.fanlight.common.London;
import org.fanlight.ui.Say;

/** What must not wait: duty calls, reminders, missed limits, reports that have no case yet. */
class AlertList extends Section {

    private final transient AlertDesk desk;
    private final transient Say say;

    AlertList(AlertDesk desk, Say say) {
        this.desk = desk;
        this.say = say;
        addClassName("alerts");
    }

    void show(List<WaitingReport> waiting) {
        removeAll();
        List<Alert> alerts = desk.mine();
        setVisible(!alerts.isEmpty() || !waiting.isEmpty());
        var list = new UnorderedList();
        waiting.forEach(report -> list.add(new ListItem(say.of(
                "staff.alert.not-opened",
                Map.of("when", London.brief(report.receivedAt(), say.language()), "attempts", report.attempts())))));
        alerts.stream().limit(AlertDesk.SHOWN).forEach(alert -> list.add(line(alert, waiting)));
        if (alerts.size() > AlertDesk.SHOWN) {
            list.add(new ListItem(say.of("staff.alert.more")));
        }
        add(new H2(say.of("staff.alert.heading")), list);
    }

    private ListItem line(Alert alert, List<WaitingReport> waiting) {
        String words = say.of(
                "staff.alert." + alert.kind().toLowerCase(java.util.Locale.ROOT),
                Map.of("what", Rules.name(say, alert.rule()), "percent", alert.percent()));
        var link = new Anchor(CaseworkLinks.toCase(alert.caseId()), words);
        var reference = InboxTable.reference(alert.reference());
        var answer = new NativeButton(say.of("staff.alert.answer"), event -> {
            desk.answer(alert);
            show(waiting);
        });
        answer.setAriaLabel(say.of("staff.alert.answer-which", Map.of("what", words, "reference", reference)));
        var item = new ListItem(link, Bits.reference(reference), answer);
        if (alert.kind().equals("DUTY")) {
            item.addClassName("alert-duty");
        }
        return item;
    }
}
