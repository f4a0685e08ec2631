package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.Intake;
import org.fanlight.report.IntakeDesk;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a report, walked by a member of staff for somebody: the very pages a tenant sees, in English, and
 * beside each what to read aloud in the person's own language. Everything lies in the sealed draft at once.
 */
@Route(value = "staff/intake", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class IntakeWalkView extends Div implements Stops, HasUrlParameter<String>, HasDynamicTitle {

    private final transient IntakeDesk desk;
    private final transient ReportDesk reports;
    private final transient Drafts drafts;
    private final transient Questionnaires questionnaires;
    private final transient PageMaker pages;
    private final transient Landlords landlords;
    private final transient Deadlines deadlines;
    private final transient CurrentPerson person;
    private final transient Texts texts;
    private final transient Say say;
    private transient @Nullable Intake begun;

    IntakeWalkView(
            IntakeDesk desk,
            ReportDesk reports,
            Drafts drafts,
            Questionnaires questionnaires,
            PageMaker pages,
            Landlords landlords,
            Deadlines deadlines,
            CurrentPerson person,
            Texts texts) {
        this.desk = desk;
        this.reports = reports;
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.landlords = landlords;
        this.deadlines = deadlines;
        this.person = person;
        this.texts = texts;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("intake");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            begun = desk.get(UUID.fromString(id));
        } catch (NoSuchElementException | IllegalArgumentException nobodys) {
            throw new NotFoundException();
        }
        Draft draft = draft();
        show(walk(draft).start(Optional.ofNullable(draft.at())), Map.of());
    }

    private Intake intake() {
        return Objects.requireNonNull(begun, "no intake is open");
    }

    private Draft draft() {
        return drafts.begin(ReportDesk.REPORT, intake().handle(), person.staff().landlord(), intake().language());
    }

    private Walk walk(Draft draft) {
        return new Walk(questionnaires.journey(ReportDesk.REPORT, draft.landlord()), draft.answers());
    }

    private void show(String stop, Map<String, String> errors) {
        removeAll();
        Optional<Receipt> receipt = reports.receipt(intake().handle());
        if (receipt.isPresent()) {
            add(receipt(receipt.get()));
            return;
        }
        Draft draft = draft();
        drafts.moveTo(draft, intake().handle(), stop);
        Walk walk = walk(draft);
        Component page =
                pages.page(new PageMaker.Place(draft, intake().handle(), walk, stop, errors, false), say, this);
        if (!intake().language().equals(Language.ENGLISH)) {
            walk.question(stop).ifPresent(question -> add(new ReadAloud(question, theirs(), say)));
        }
        add(page, givingUp());
        if (errors.isEmpty() && isAttached()) {
            focusHeading(page);
        }
    }

    private Say theirs() {
        return new Say(texts, intake().language());
    }

    private Component receipt(Receipt receipt) {
        var promised = new Promised(landlords.current(receipt.landlord()), deadlines, theirs());
        return new IntakeReceipt(receipt, promised, theirs(), say, this::leave);
    }

    private Component givingUp() {
        var giveUp = Pieces.quiet(say.of("staff.intake.give-up"), this::leave);
        giveUp.addClassName("plain");
        var back = new Anchor(home(), say.of("staff.intake.heading"));
        return new Div(new Paragraph(back), new Paragraph(giveUp));
    }

    private void leave() {
        desk.forget(intake().id());
        getUI().ifPresent(ui -> ui.navigate("staff/intake"));
    }

    @Override
    public void go(String stop) {
        show(stop, Map.of());
    }

    @Override
    public void send() {
        Sending.send(() -> desk.submit(intake().id()), say, this);
    }

    @Override
    public void wrong(Map<String, String> errors) {
        show(Walk.CHECK, errors);
    }

    @Override
    public String home() {
        return "/staff/intake";
    }

    private static void focusHeading(Component page) {
        page.getChildren().forEach(IntakeWalkView::focusHeading);
        if (page instanceof PageHeading heading) {
            heading.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.intake.heading");
    }
}
