package org.fanlight.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.papers.FormatRequest;
import org.fanlight.papers.FormatRequestDesk;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** Who asked for the policy in another form, and what became of it. */
class RequestPart extends Section {

    private final transient PapersPage page;
    private final transient FormatRequestDesk desk;
    private final transient Runnable again;

    RequestPart(PapersPage page, FormatRequestDesk desk, Runnable again) {
        this.page = page;
        this.desk = desk;
        this.again = again;
        add(new H2(page.say.of("staff.papers.requests")));
        List<FormatRequest> all = desk.requests();
        if (all.isEmpty()) {
            add(new Paragraph(page.say.of("staff.papers.requests.none")));
        }
        all.forEach(one -> add(request(one)));
    }

    private Div request(FormatRequest one) {
        var say = page.say;
        var panel = new Div(new Paragraph(say.of(
                "staff.papers.request.line",
                Map.of(
                        "asked",
                        London.dateAndTime(one.askedAt(), say.language()),
                        "paper",
                        one.paper(),
                        "format",
                        say.of("papers.format." + one.format()),
                        "language",
                        Languages.of(one.language()).autonym()))));
        panel.addClassName("panel");
        var talk = one.appointment();
        if (talk != null) {
            panel.add(new Paragraph(say.of(
                    "staff.papers.request.appointment",
                    Map.of(
                            "day",
                            London.dateAndTime(talk, say.language()),
                            "interpreter",
                            String.valueOf(one.interpreter())))));
        }
        var sent = one.sentOn();
        if (sent != null) {
            panel.add(new Paragraph(say.of("staff.papers.request.sent", "day", page.day(sent))));
            return panel;
        }
        var reach = new Paragraph(one.reach());
        reach.addClassName("told");
        reach.getElement().setAttribute("dir", "auto");
        panel.add(reach);
        if (one.format().equals("talk_through")) {
            var when = new TextField(
                    Label.of(say.of("staff.papers.request.when")), "talk-" + one.id(), "when", "datetime-local");
            var with =
                    new CheckboxGroup(Label.of(say.of("staff.papers.request.interpreter")), "with-" + one.id(), "with");
            with.addChoice("yes", say.of("staff.papers.request.with"));
            panel.add(
                    when,
                    with,
                    new NativeButton(
                            say.of("staff.papers.request.talk"),
                            click -> page.attempt(when, () -> {
                                desk.talk(
                                        one.id(),
                                        instant(when.getValue()),
                                        !with.getValue().isEmpty());
                                again.run();
                            })));
        }
        panel.add(new NativeButton(say.of("staff.papers.request.send"), click -> {
            desk.sent(one.id());
            again.run();
        }));
        return panel;
    }

    private static @Nullable Instant instant(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(London.ZONE).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
