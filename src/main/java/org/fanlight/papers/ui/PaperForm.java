package org.fanlight.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.common.Languages;
import org.fanlight.papers.Paper;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** Everything an administrator says of one paper. */
class PaperForm extends Div {

    private final transient PapersPage page;
    private final transient @Nullable Paper before;
    private final TextField title;
    private final SelectField kind;
    private final TextField edition;
    private final TextField dated;
    private final TextField owner;
    private final TextField next;
    private final TextField checked;
    private final SelectField who;
    private final SelectField state;
    private final TextField successor;
    private final TextField link;
    private final TextArea body;
    private final CheckboxGroup formats;
    private final CheckboxGroup languages;
    private final CheckboxGroup checklist;

    PaperForm(PapersPage page, @Nullable Paper before, Runnable saved) {
        this.page = page;
        this.before = before;
        var say = page.say;
        title = filled("title", before == null ? "" : before.title());
        kind = page.select("staff.papers.edit.kind", "paper-kind");
        for (Paper.Kind one : Paper.Kind.values()) {
            kind.addChoice(one.name(), say.of(one.textKey()));
        }
        kind.setValue((before == null ? Paper.Kind.LEAFLET : before.kind()).name());
        edition = filled("edition", before == null ? "" : before.edition());
        dated = day("dated", before == null ? null : before.dated());
        owner = filled("owner", before == null ? page.papers.policy().owner() : before.owner());
        next = day("next", before == null ? null : before.nextReview());
        checked = day("checked", before == null ? null : before.checkedOn());
        who = page.select("staff.papers.edit.public", "paper-public");
        who.addChoice("no", say.of("staff.papers.edit.public.no"));
        who.addChoice("yes", say.of("staff.papers.edit.public.yes"));
        who.setValue(before != null && before.isPublic() ? "yes" : "no");
        state = page.select("staff.papers.edit.state", "paper-state");
        for (Paper.State one : Paper.State.values()) {
            state.addChoice(one.name(), say.of(one.textKey()));
        }
        state.setValue((before == null || before.id() == null ? Paper.State.CURRENT : before.state()).name());
        successor = filled("successor", before == null ? "" : before.successor());
        link = filled("link", before == null ? "" : before.link());
        body = new TextArea(Label.of(say.of("staff.papers.edit.body")), "paper-body", "body");
        body.setHint(say.of("staff.papers.edit.body-hint"));
        body.setValue(before == null ? "" : before.body());
        formats = ticks("formats");
        page.papers.policy().formats().forEach(code -> formats.addChoice(code, say.of("papers.format." + code)));
        formats.setValue(before == null ? List.of() : before.formats());
        languages = ticks("languages");
        Languages.all().forEach(one -> languages.addChoice(one.tag(), one.autonym()));
        languages.setValue(before == null ? List.of() : before.languages());
        checklist = ticks("checklist");
        Paper.CHECKS.forEach(code -> checklist.addChoice(code, say.of("staff.papers.check." + code)));
        checklist.setValue(before == null ? List.of() : before.checklist());
        var save = new NativeButton(
                say.of("staff.papers.edit.save"),
                click -> page.attempt(title, () -> {
                    page.papers.save(typed());
                    saved.run();
                    page.said(say.of(
                            "staff.papers.edit.saved", "title", title.getValue().strip()));
                }));
        save.addClassName("act");
        addClassName("panel");
        add(title, kind, edition, dated, owner, state, successor, next, checked, who, link, body, formats, languages);
        add(checklist, save);
    }

    private TextField filled(String name, String value) {
        var field = page.text("staff.papers.edit." + name, "paper-" + name);
        field.setValue(value);
        return field;
    }

    private TextField day(String name, @Nullable LocalDate value) {
        var field = page.date("staff.papers.edit." + name, "paper-" + name);
        field.setValue(value == null ? "" : value.toString());
        return field;
    }

    private CheckboxGroup ticks(String name) {
        return new CheckboxGroup(Label.of(page.say.of("staff.papers.edit." + name)), "paper-" + name, name);
    }

    /** A landlord has one text of its values. */
    private @Nullable String code() {
        if (before != null) {
            return before.code();
        }
        return kind.getValue().equals(Paper.Kind.VALUES.name()) ? Paper.VALUES : null;
    }

    private Paper typed() {
        return new Paper(
                before == null ? null : before.id(),
                code(),
                Paper.Kind.valueOf(kind.getValue()),
                title.getValue().strip(),
                edition.getValue().strip(),
                dated.day(),
                owner.getValue().strip(),
                next.day(),
                checked.day(),
                who.getValue().equals("yes"),
                Paper.State.valueOf(state.getValue()),
                successor.getValue().strip(),
                link.getValue().strip(),
                body.getValue().strip(),
                formats.getValue(),
                languages.getValue(),
                checklist.getValue(),
                before == null ? 0 : before.version());
    }
}
