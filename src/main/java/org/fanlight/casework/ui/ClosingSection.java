package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.ClosingDesk.Closing;
import org.fanlight.casework.ClosingDesk.Kind;
import org.fanlight.casework.ClosingDesk.Missing;
import org.fanlight.casework.ClosingDesk.Summary;
import org.fanlight.casework.Stopped;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Closes the case with a written summary for each person; says what is still missing before that. */
class ClosingSection extends CaseSection {

    private final UnorderedList missing = new UnorderedList();
    private final Paragraph nothingMissing = new Paragraph();
    private final Div form = new Div();
    private final SelectField reason;
    private final SelectField stopped;
    private final Map<UUID, Written> written = new LinkedHashMap<>();

    ClosingSection(CasePage page) {
        super(page, "closing");
        nothingMissing.setText(say().of("staff.closing.ready"));
        reason = new SelectField(Label.of(say().of("staff.closing.reason")), "closing-reason", "reason");
        var ending = page.pack().ending();
        ClosingDesk.REASONS.stream()
                .filter(code -> ClosingDesk.isReason(page.pack(), code))
                .forEach(code -> reason.addChoice(code, say().of("staff.closing.reason." + code)));
        reason.setValue(ClosingDesk.REASONS.getFirst());
        form.add(reason);
        stopped = new SelectField(Label.of(say().of("staff.stopped.ask")), "closing-stopped", "stopped");
        Stream.of("yes", "no", "not_known").forEach(code -> stopped.addChoice(code, say().of("staff.stopped." + code)));
        stopped.setValue("yes");
        if (ending.outcomes().contains(Stopped.ASKED)) {
            stopped.setHint(say().of("staff.stopped.hint"));
            form.add(stopped);
        }
        for (Member member : page.head().members()) {
            var words = new Written(area(member, "summary"), area(member, "to-come"));
            written.put(member.partyId(), words);
            form.add(words.done(), words.toCome());
        }
        var appeal = page.pack().appeal();
        form.add(
                Bits.quiet(say().of("staff.closing.also")),
                new Paragraph(say().of(
                                appeal.textKey(),
                                "manager",
                                page.pack().roleNames().getOrDefault(Role.MANAGER, ""))));
        form.add(button("staff.closing.close", this::close));
        add(missing, nothingMissing, form);
        show();
    }

    /** What is written for one person. */
    private record Written(TextArea done, TextArea toCome) {}

    private TextArea area(Member member, String which) {
        var area = new TextArea(
                Label.of(say().of("staff.closing." + which, "reference", InboxTable.reference(member.reference()))),
                which + "-" + member.partyId(),
                which);
        area.setHint(say().of("staff.closing." + which + "-hint"));
        return area;
    }

    @Override
    protected void show() {
        var head = page().head();
        boolean open = head.stage().isOpen() && head.mergedInto() == null;
        setVisible(open);
        missing.removeAll();
        if (open) {
            var left = page().desks().closing().missing(page().id());
            left.forEach(one -> missing.add(new ListItem(words(one))));
            nothingMissing.setVisible(left.isEmpty());
            form.setVisible(head.stage() == Stage.CLOSING);
        }
    }

    private String words(Missing one) {
        String rule = one.rule();
        String key = "staff.closing.missing."
                + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (rule == null) {
            return say().of(key);
        }
        if (one.kind() == Kind.OF_A_PART) {
            return say().of(rule);
        }
        return say().of(
                        key,
                        "what",
                        one.kind() == Kind.NO_SUMMARY || one.kind() == Kind.NO_OUTLOOK
                                ? InboxTable.reference(rule)
                                : Rules.name(say(), rule));
    }

    private void close() {
        Map<UUID, Summary> summaries = new HashMap<>();
        written.forEach((party, words) -> summaries.put(
                party, new Summary(words.done().getValue(), words.toCome().getValue())));
        var closing = new Closing(
                reason.getValue(),
                summaries,
                Language.ENGLISH.tag(),
                page().pack().ending().outcomes().contains(Stopped.ASKED) ? stopped.getValue() : "");
        try {
            attempt(() -> page().desks().closing().close(page().id(), page().seen(), closing));
        } catch (ClosingDesk.Refused refused) {
            List<String> lines = refused.missing().stream().map(this::words).toList();
            problem(say().of("staff.closing.refused"), lines);
        }
    }
}
