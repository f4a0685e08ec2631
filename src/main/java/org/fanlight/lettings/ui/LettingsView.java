package org.fanlight.lettings.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Lettings;
import org.fanlight.lettings.Letting;
import org.fanlight.lettings.Letting.Reference;
import org.fanlight.lettings.LettingDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** Lettings: what was asked, explained and signed, and what is still missing. */
@Route(value = "staff/lettings", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class LettingsView extends Div implements HasDynamicTitle {

    private final transient LettingDesk desk;
    private final transient Say say;
    private final boolean isSenior;
    private final PageHeading heading;
    private final Paragraph problem = new Paragraph();
    private final Div shown = new Div();

    LettingsView(LettingDesk desk, CurrentPerson person, Texts texts) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        this.isSenior = person.staff().isAtLeast(Role.SENIOR);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.lettings.heading"));
        problem.getElement().setAttribute("role", "alert");
        var name = field("name", "new", "text");
        var never = new CheckboxGroup(label("housed"), "letting-housed", "housed");
        never.addChoice("never", say.of("staff.lettings.never-housed"));
        add(heading, new Paragraph(say.of("staff.lettings.intro")), problem);
        add(
                name,
                never,
                button(
                        "open",
                        () -> desk.open(name.getValue(), !never.getValue().isEmpty())),
                shown);
        show();
    }

    private void attempt(Runnable deed) {
        problem.setText("");
        try {
            deed.run();
            show();
        } catch (Refused refused) {
            problem.setText(say.of(refused.textKey()));
        } catch (DateTimeParseException noDay) {
            problem.setText(say.of("staff.lettings.refused.day"));
        }
    }

    private Label label(String key) {
        return Label.of(say.of("staff.lettings." + key));
    }

    private TextField field(String key, Object id, String type) {
        return new TextField(label(key), "letting-" + key + "-" + id, key, type);
    }

    private NativeButton button(String key, Runnable deed) {
        return new NativeButton(say.of("staff.lettings." + key), click -> attempt(deed));
    }

    private void show() {
        shown.removeAll();
        desk.all().forEach(one -> shown.add(text(one)));
    }

    private Article text(Letting one) {
        var content = one.content();
        var article = new Article(
                new H2(content.name()),
                new Paragraph(say.of(
                        "staff.lettings.line",
                        Map.of(
                                "reference",
                                content.reference() == null ? missing() : content.referee(),
                                "interview",
                                day(content.interviewedOn()),
                                "signed",
                                day(content.signedOn()),
                                "leaflet",
                                day(content.leafletOn())))));
        var exclusion = content.exclusion();
        if (exclusion != null) {
            article.add(new Paragraph(say.of(
                    "staff.lettings.excluded",
                    Map.of(
                            "ground",
                            say.of("staff.lettings.ground." + exclusion.ground()),
                            "until",
                            day(exclusion.until()),
                            "reasons",
                            exclusion.reasons()))));
        }
        if (one.completedAt() != null) {
            article.add(new Paragraph(say.of("staff.lettings.completed")));
            return article;
        }
        article.add(steps(one));
        if (isSenior && !Lettings.grounds(desk.policy().exclusion()).isEmpty()) {
            article.add(exclusion(one));
        }
        return article;
    }

    private String missing() {
        return say.of("staff.lettings.missing");
    }

    private String day(@Nullable LocalDate on) {
        return on == null ? missing() : London.date(on, say.language());
    }

    private NativeDetails steps(Letting one) {
        var from = new SelectField(label("from"), "letting-from-" + one.id(), "from");
        for (Reference each : Reference.values()) {
            from.addChoice(
                    each.name(), say.of("staff.lettings.from." + each.name().toLowerCase(java.util.Locale.ROOT)));
        }
        var referee = field("referee", one.id(), "text");
        var on = field("on", one.id(), "date");
        var how = field("how", one.id(), "text");
        return new NativeDetails(
                say.of("staff.lettings.go-on"),
                new Div(
                        from,
                        referee,
                        button(
                                "reference",
                                () -> desk.reference(one.id(), Reference.valueOf(from.getValue()), referee.getValue())),
                        on,
                        how,
                        button("interviewed", () -> desk.interviewed(one.id(), LocalDate.parse(on.getValue()))),
                        button("signed", () -> desk.signed(one.id(), LocalDate.parse(on.getValue()), how.getValue())),
                        button("leaflet", () -> desk.leaflet(one.id(), LocalDate.parse(on.getValue()), how.getValue())),
                        button("offer", () -> desk.offer(one.id(), false)),
                        button("offer-anyway", () -> desk.offer(one.id(), true)),
                        button("complete", () -> desk.complete(one.id()))));
    }

    private NativeDetails exclusion(Letting one) {
        var ground = new SelectField(label("ground"), "letting-ground-" + one.id(), "ground");
        Lettings.grounds(desk.policy().exclusion())
                .forEach(code -> ground.addChoice(code, say.of("staff.lettings.ground." + code)));
        var incident = field("incident", one.id(), "date");
        var until = field("until", one.id(), "date");
        var reasons = field("reasons", one.id(), "text");
        return new NativeDetails(
                say.of("staff.lettings.exclude"),
                new Div(
                        new Paragraph(say.of("staff.lettings.exclude-intro")),
                        ground,
                        incident,
                        until,
                        reasons,
                        button(
                                "exclude-keep",
                                () -> desk.exclude(
                                        one.id(),
                                        ground.getValue(),
                                        LocalDate.parse(incident.getValue()),
                                        LocalDate.parse(until.getValue()),
                                        reasons.getValue()))));
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
