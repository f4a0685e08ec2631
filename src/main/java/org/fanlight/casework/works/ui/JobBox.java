package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.works.Job;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Police;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** One repair, graffiti or hazard: how far it is, and what can be done. */
class JobBox extends Article {

    private final JobsSection section;
    private final Div read = new Div();
    private final TextField contractor;
    private final SelectField police;
    private final TextField because;
    private final TextField fullBy;
    private final TextField when;
    private final NativeDetails arrange;
    private final NativeDetails longer;
    private final Div deeds = new Div();
    private final String id = UUID.randomUUID().toString();
    private @Nullable Job job;

    JobBox(JobsSection section) {
        this.section = section;
        var say = section.say();
        addClassName("letter-box");
        contractor = new TextField(Label.of(say.of("staff.works.contractor")), "contractor-" + id, "contractor");
        police = new SelectField(Label.of(say.of("staff.works.police")), "police-" + id, "police");
        for (Police one : Police.values()) {
            police.addChoice(one.name(), say.of(one.textKey()));
        }
        police.setValue(Police.UNASKED.name());
        arrange = section.opening(
                "staff.works.arrange", contractor, police, section.button("staff.works.arrange-keep", this::arrange));
        because = new TextField(Label.of(say.of("staff.works.longer-because")), "because-" + id, "because");
        fullBy = new TextField(Label.of(say.of("staff.works.full-by")), "full-by-" + id, "full-by", "date");
        longer = section.opening(
                "staff.works.longer", because, fullBy, section.button("staff.works.longer-keep", this::longer));
        when = new TextField(Label.of(say.of("staff.works.when")), "when-" + id, "when", "datetime-local");
        deeds.addClassName("buttons");
        add(read, arrange, longer, when, deeds);
    }

    void show(Job shown) {
        boolean first = job == null;
        job = shown;
        var say = section.say();
        var page = section.page();
        read.removeAll();
        read.add(new H3(say.of(shown.kind().textKey())));
        read.add(new Paragraph(say.of(
                "staff.works.line",
                Map.of(
                        "place", say.of(shown.place().textKey()),
                        "team", say.of(shown.ours() ? shown.place().teamKey() : "staff.works.team.owner"),
                        "when", page.when(shown.notifiedAt())))));
        read.add(Bits.told(shown.detail().what(), "en-GB"));
        read.add(new Paragraph(say.of(shown.detail().emergency() ? "staff.works.emergency" : "staff.works.normal")));
        read.add(new Paragraph(
                say.of("staff.works.charge", "pounds", shown.detail().charge() / 100)));
        if (shown.kind() == Kind.GRAFFITI) {
            read.add(new Paragraph(say.of("staff.works.police") + ": "
                    + say.of(shown.detail().police().textKey())));
        }
        long before = shown.photos().stream().filter(Job.Photo::isBefore).count();
        read.add(new Paragraph(say.of(
                "staff.works.photo-count",
                Map.of("before", before, "after", shown.photos().size() - before))));
        line("staff.works.longer-since", shown.longerAt());
        LocalDate full = shown.detail().fullBy();
        if (full != null) {
            read.add(new Paragraph(say.of("staff.works.full-on", "day", London.date(full, say.language()))));
        }
        line("staff.works.safe-since", shown.safeAt());
        line("staff.works.done-since", shown.doneAt());
        if (first) {
            contractor.setValue(shown.detail().contractor());
            police.setValue(shown.detail().police().name());
            when.setValue(CasePage.field(page.now()));
        }
        arrange.setVisible(shown.isOpen());
        longer.setVisible(shown.isOpen() && shown.kind() == Kind.REPAIR && shown.longerAt() == null);
        when.setVisible(shown.isOpen());
        showDeeds(shown);
    }

    private void line(String key, @Nullable Instant at) {
        if (at != null) {
            read.add(new Paragraph(section.say().of(key, "when", section.page().when(at))));
        }
    }

    private void showDeeds(Job shown) {
        deeds.removeAll();
        if (!shown.isOpen()) {
            return;
        }
        deeds.add(
                section.button("staff.works.photos-before", () -> photos(true)),
                section.button("staff.works.photos-after", () -> photos(false)));
        if (shown.safeAt() == null && shown.kind() != Kind.GRAFFITI) {
            deeds.add(section.button(
                    "staff.works.safe",
                    () -> at(time -> section.desk().madeSafe(section.page().id(), shown.id(), shown.version(), time))));
        }
        deeds.add(section.button(
                shown.kind() == Kind.GRAFFITI ? "staff.works.removed" : "staff.works.done",
                () -> at(time -> section.desk().done(section.page().id(), shown.id(), shown.version(), time))));
    }

    private void at(Consumer<Instant> deed) {
        var at = CasePage.instant(when.getValue());
        when.setError(at.isEmpty() ? section.say().of("staff.works.refused.no-time") : null);
        at.ifPresent(time -> section.attempt(() -> deed.accept(time)));
    }

    private void photos(boolean before) {
        if (job != null) {
            UUID which = job.id();
            section.attempt(() -> section.desk().photos(section.page().id(), which, before));
        }
    }

    private void arrange() {
        Job shown = job;
        if (shown != null) {
            section.attempt(() -> section.desk()
                    .arrange(
                            section.page().id(),
                            shown.id(),
                            shown.version(),
                            contractor.getValue(),
                            Police.valueOf(police.getValue())));
        }
    }

    private void longer() {
        Job shown = job;
        if (shown != null) {
            section.attempt(() -> section.desk()
                    .takesLonger(section.page().id(), shown.id(), shown.version(), because.getValue(), fullBy.day()));
        }
    }
}
