package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.report.Intake;
import org.fanlight.report.IntakeDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Where staff begin to take down a report, or go on with one. */
@Route(value = "staff/intake", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class IntakeView extends Div implements HasDynamicTitle {

    private final transient IntakeDesk desk;
    private final transient Say say;
    private final RadioGroup how;
    private final SelectField language;
    private final TextField date;
    private final TextField time;

    IntakeView(IntakeDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        how = new RadioGroup(Label.of(say.of("staff.intake.how")), "intake-how", "how");
        for (Intake.How one : Intake.How.values()) {
            how.addChoice(one.name(), say.of("staff.channel." + one.channel()));
        }
        language = new SelectField(Label.of(say.of("staff.intake.language")), "intake-language", "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(Language.ENGLISH.tag());
        ZonedDateTime now = clock.instant().atZone(London.ZONE);
        date = new TextField(Label.of(say.of("staff.intake.date")), "intake-date", "date", "date");
        date.setValue(now.toLocalDate().toString());
        time = new TextField(Label.of(say.of("staff.intake.time")), "intake-time", "time", "time");
        time.setValue(DateTimeFormatter.ofPattern("HH:mm").format(now));
        add(new PageHeading(say.of("staff.intake.heading")), new Paragraph(say.of("staff.intake.intro")));
        begun(desk.mine());
        var when = new Paragraph(say.of("staff.intake.when") + " " + say.of("staff.intake.when.hint"));
        add(
                new H2(say.of("staff.intake.new")),
                how,
                language,
                when,
                date,
                time,
                Pieces.act(say.of("staff.intake.begin"), this::begin));
    }

    private void begun(List<Intake> open) {
        if (open.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (Intake one : open) {
            String line = say.of(
                    "staff.intake.open.line",
                    Map.of(
                            "how", say.of("staff.channel." + one.how().channel()),
                            "language", one.language().autonym(),
                            "when", London.brief(one.receivedAt(), Language.ENGLISH)));
            var go = new Anchor("/staff/intake/" + one.id(), say.of("staff.intake.open.go"));
            go.getElement().setAttribute("aria-label", say.of("staff.intake.open.go") + ": " + line);
            var item = new ListItem(line + " ");
            item.add(go);
            list.add(item);
        }
        add(new H2(say.of("staff.intake.open")), list);
    }

    private void begin() {
        String chosen = how.getValue();
        how.setError(chosen == null ? say.of("staff.intake.wrong.how") : null);
        date.setError(null);
        if (chosen == null) {
            return;
        }
        try {
            Instant received = LocalDate.parse(date.getValue())
                    .atTime(LocalTime.parse(time.getValue()))
                    .atZone(London.ZONE)
                    .toInstant();
            Intake begun = desk.begin(Intake.How.valueOf(chosen), Languages.of(language.getValue()), received);
            getUI().ifPresent(ui -> ui.navigate("staff/intake/" + begun.id()));
        } catch (DateTimeException | IllegalArgumentException notATime) {
            date.setError(say.of("staff.intake.wrong.when"));
        }
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.intake.heading");
    }
}
