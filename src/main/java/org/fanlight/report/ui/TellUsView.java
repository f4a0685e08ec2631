package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Texts;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.Visit;

/**
 * Telling us what happened: one address for the whole way (RU25). Everything shown is read anew from the sealed draft,
 * so that a reload, another tab, a lost session or a restarted server shows the same page with the same answers.
 */
@Route("tell-us")
@AnonymousAllowed
class TellUsView extends Div implements Stops, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient Questionnaires questionnaires;
    private final transient ReportDesk desk;
    private final transient PageMaker pages;
    private final transient EqualityPages equality;
    private final transient ReceiptPages receipts;
    private final transient Say say;
    private final transient Visit visit;
    private transient String title = "";
    private transient String stop = "";
    private transient String channel = "web";

    TellUsView(
            Texts texts,
            Drafts drafts,
            Questionnaires questionnaires,
            ReportDesk desk,
            PageMaker pages,
            EqualityPages equality,
            ReceiptPages receipts,
            Landlords landlords) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.pages = pages;
        this.equality = equality;
        this.receipts = receipts;
        this.say = Say.here(texts);
        this.visit = Visit.current();
        if (landlords.find(String.valueOf(visit.landlord())).isEmpty()) {
            noLandlord();
            return;
        }
        Draft draft = current();
        boolean resumed = !draft.answers().byQuestion().isEmpty() && !draft.isSent();
        Walk walk = walk(draft);
        show(draft.isSent() ? sentStop(draft) : walk.start(Optional.ofNullable(draft.at())), Map.of(), resumed);
    }

    /** A draft of this visit, in the language and for the landlord chosen last; the answers stay (G34). */
    private Draft current() {
        String landlord = String.valueOf(visit.landlord());
        Draft draft = drafts.begin(ReportDesk.REPORT, visit.handle(), landlord, say.language());
        if (!draft.isSent()
                && (!draft.landlord().equals(landlord) || !draft.language().equals(say.language()))) {
            drafts.change(draft, landlord, say.language());
            draft = drafts.begin(ReportDesk.REPORT, visit.handle(), landlord, say.language());
        }
        return draft;
    }

    private Walk walk(Draft draft) {
        return new Walk(questionnaires.journey(ReportDesk.REPORT, draft.landlord()), draft.answers());
    }

    private static String sentStop(Draft draft) {
        String at = draft.at();
        return at != null && at.startsWith(EqualityPages.EQUALITY) ? at : ReceiptPages.RECEIPT;
    }

    @Override
    public void go(String stop) {
        show(stop, Map.of(), false);
    }

    @Override
    public void send() {
        Sending.send(() -> desk.submit(visit.handle(), channel), say, this);
    }

    @Override
    public void wrong(Map<String, String> errors) {
        show(Walk.CHECK, errors, false);
    }

    /** It is shown in the basic version. */
    void isBasic() {
        channel = "plain";
    }

    /** Where this page is, in a few neutral signs; empty where there is only one such page. */
    String mark() {
        return stop.isEmpty()
                ? ""
                : Walk.mark(
                        stop,
                        questionnaires
                                .journey(ReportDesk.REPORT, String.valueOf(visit.landlord()))
                                .questionnaire());
    }

    /** Shows another page of the way, if the answers still lead there; after sending there is no way back. */
    void goTo(String mark) {
        if (stop.isEmpty()) {
            return;
        }
        Draft draft = current();
        if (draft.isSent()) {
            return;
        }
        Walk walk = walk(draft);
        walk.stop(mark).ifPresent(this::go);
    }

    /** Keeps what is typed here as it is, before somebody goes back. */
    void keepTyped() {
        getChildren()
                .filter(QuestionPage.class::isInstance)
                .map(QuestionPage.class::cast)
                .forEach(QuestionPage::keepTyped);
    }

    private void show(String stop, Map<String, String> errors, boolean resumed) {
        Draft draft = current();
        Optional<Receipt> receipt = desk.receipt(visit.handle());
        String here = receipt.isPresent() && !stop.startsWith(EqualityPages.EQUALITY) ? ReceiptPages.RECEIPT : stop;
        drafts.moveTo(draft, visit.handle(), here);
        this.stop = here;
        removeAll();
        Component page = receipt.isEmpty()
                ? pages.page(new PageMaker.Place(draft, visit.handle(), walk(draft), here, errors, resumed), say, this)
                : here.startsWith(EqualityPages.EQUALITY)
                        ? equality.page(visit.handle(), draft.landlord(), here, say, this)
                        : receipts.page(receipt.get(), visit.handle(), say, this);
        add(page);
        title(receipt.isPresent() ? titleAfterSending(here, draft) : walk(draft).title(here, say), !errors.isEmpty());
        if (errors.isEmpty() && isAttached()) {
            focusHeading(page);
        }
    }

    /** The questions after sending count as one part more. */
    private String titleAfterSending(String here, Draft draft) {
        return here.equals(ReceiptPages.RECEIPT)
                ? say.of("pages.title.done")
                : Walk.title(
                        1 + walk(draft).journey().questionnaire().sections().size(),
                        1 + equality.position(here, draft.landlord()),
                        say);
    }

    /** The name of the tab: neutral, and "Error" first when there is one (RU25). */
    private void title(String title, boolean wrong) {
        getUI().ifPresent(ui -> ui.getPage().setTitle(wrong ? say.of("pages.title.error", "title", title) : title));
        this.title = title;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? say.of("pages.title") : title;
    }

    private static void focusHeading(Component page) {
        page.getChildren().forEach(TellUsView::focusHeading);
        if (page instanceof PageHeading heading) {
            heading.takeFocus();
        }
    }

    private void noLandlord() {
        Anchor home = new Anchor("/", say.of("pages.home"));
        home.setRouterIgnore(true);
        home.addClassNames("button", "act");
        add(new PageHeading(say.of("journey.no-landlord")), home);
    }
}
