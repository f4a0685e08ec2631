package org.fanlight.landlord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.Holiday;
import org.fanlight.landlord.HolidayRefused;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.RowTable;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** The days the landlord does not work; one-off holidays are added and taken back here (XC-04). */
@Route(value = "staff/setup/holidays", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class HolidaysView extends SetupPage {

    private final transient Calendars calendars;
    private final ErrorSummary errors;
    private final Paragraph done = new Paragraph();
    private final Input day = new Input();
    private final Input name = new Input();
    private final Map<Input, Paragraph> errorOf = new LinkedHashMap<>();
    private final Div stored = new Div();

    HolidaysView(Texts texts, Calendars calendars) {
        super(new Say(texts, Language.ENGLISH), "staff.setup.holidays.heading");
        this.calendars = calendars;
        this.errors = new ErrorSummary(say);
        add(errors);
        addHeading(true);
        calendars.runsOut().ifPresent(last -> {
            var warning = new Div(new Paragraph(Days.said(say, "staff.holidays.run-out", last)));
            warning.addClassNames("notice", "urgent");
            add(warning);
        });
        done.getElement().setAttribute("role", "status");
        add(new Paragraph(say.of("staff.holidays.intro")), done, form(), stored);
        show();
    }

    private Div form() {
        day.setId("holiday-day");
        day.setType("date");
        name.setId("holiday-name");
        name.getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        var add = new NativeButton(say.of("staff.holidays.add"), click -> add());
        add.addClassName("act");
        return new Div(
                new H2(say.of("staff.holidays.add.heading")),
                field(day, "staff.holidays.day"),
                field(name, "staff.holidays.name"),
                add);
    }

    private Div field(Input input, String labelKey) {
        var label = new NativeLabel(say.of(labelKey));
        label.setFor(input);
        var error = new Paragraph();
        error.addClassName("field-error");
        error.setVisible(false);
        error.setId(input.getId().orElseThrow() + "-error");
        input.getElement().setAttribute("aria-describedby", error.getId().orElseThrow());
        errorOf.put(input, error);
        var field = new Div(label, error, input);
        field.addClassName("field");
        return field;
    }

    private void add() {
        Map<Input, String> wrong = new LinkedHashMap<>();
        Optional<LocalDate> chosen = chosenDay();
        if (chosen.isEmpty()) {
            wrong.put(day, "staff.holidays.day.wrong");
        }
        if (name.getValue().isBlank()) {
            wrong.put(name, "staff.holidays.name.wrong");
        }
        if (wrong.isEmpty()) {
            try {
                calendars.add(chosen.orElseThrow(), name.getValue());
            } catch (HolidayRefused refused) {
                wrong.put(refused.key().startsWith("staff.holidays.name") ? name : day, refused.key());
            }
        }
        tell(wrong);
        if (wrong.isEmpty()) {
            done.setText(Days.said(say, "staff.holidays.added", chosen.orElseThrow()));
            day.clear();
            name.clear();
            show();
        }
    }

    private Optional<LocalDate> chosenDay() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The same words at the field and above the heading. */
    private void tell(Map<Input, String> wrong) {
        done.setText("");
        Map<String, String> lines = new LinkedHashMap<>();
        errorOf.forEach((input, error) -> {
            String key = wrong.get(input);
            error.setVisible(key != null);
            error.setText(key == null ? "" : say.of(key));
            input.getElement().setAttribute("aria-invalid", key == null ? "false" : "true");
            if (key != null) {
                lines.put(input.getId().orElseThrow(), say.of(key));
            }
        });
        if (lines.isEmpty()) {
            errors.clear();
        } else {
            errors.show(lines);
        }
    }

    private void show() {
        stored.removeAll();
        List<List<Component>> rows = calendars.coming().stream().map(this::row).toList();
        stored.add(
                new H2(say.of("staff.holidays.coming")),
                new RowTable(
                        say.of("staff.holidays.coming"),
                        List.of(
                                say.of("staff.holidays.column.day"),
                                say.of("staff.holidays.column.name"),
                                say.of("staff.holidays.column.kind")),
                        rows));
    }

    private List<Component> row(Holiday holiday) {
        var words = new Span(holiday.name());
        words.getElement().setAttribute("dir", "auto");
        return List.of(
                new Span(Days.inWords(say, holiday.day())),
                words,
                holiday.added() ? takeBack(holiday) : new Span(say.of("staff.holidays.kind.bank")));
    }

    private NativeButton takeBack(Holiday holiday) {
        var button = new NativeButton(say.of("staff.holidays.take-back"), click -> {
            calendars.takeBack(holiday.day());
            done.setText(Days.said(say, "staff.holidays.taken-back", holiday.day()));
            show();
        });
        button.setAriaLabel(Days.said(say, "staff.holidays.take-back.named", holiday.day()));
        return button;
    }
}
