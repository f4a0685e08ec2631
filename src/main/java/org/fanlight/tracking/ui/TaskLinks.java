package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.survey.SurveyState;
import org.fanlight.ui.Say;

/** What can be done here, one button each; each leads to a part of this page and back. */
class TaskLinks extends Section {

    private final YoursView view;
    private final Say say;
    private final UnorderedList list = new UnorderedList();

    TaskLinks(YoursView view) {
        this.view = view;
        this.say = view.say();
        addClassName("yours-tasks");
        add(new H2(say.of("tracking.tasks")), list);
        if (view.desks().survey().state() == SurveyState.OPEN) {
            task("tracking.task.survey", () -> new SurveyPanel(view));
        }
        var plans = view.desks().plans().mine();
        if (!plans.isEmpty()) {
            ListItem plan = task("tracking.task.plan", () -> new PlanPanel(view));
            if (plans.getFirst().state() == ActionPlan.State.WAITING) {
                var waits = new Span(say.of("tracking.task.plan.waits"));
                waits.addClassName("fresh");
                plan.add(waits);
            }
        }
        if (!view.desks().plans().options().isEmpty()) {
            task("plan.options.task", () -> new PlanOptionsPanel(view));
        }
        if (!view.desks().meetings().mine().isEmpty()) {
            task("tracking.task.meetings", () -> new MeetingsPanel(view));
        }
        if (!view.desks().consents().mine().isEmpty()
                || !view.desks().consents().shared().isEmpty()
                || !view.desks().consents().withoutAsking().isEmpty()) {
            task("tracking.task.consent", () -> new ConsentPanel(view));
        }
        if (!view.desks().referrals().mine().isEmpty()
                || !view.desks().referrals().handedOver().isEmpty()) {
            task("tracking.task.referrals", () -> new ReferralsPanel(view));
        }
        int letters = view.desks().letters().mine().size();
        if (letters > 0) {
            task("tracking.task.letters", () -> new LettersPanel(view));
        }
        if (view.desks().appeals().closesAfter().isPresent()) {
            task("progress.appeal.ask", () -> new AppealPanel(view));
        }
        ListItem messages = task("tracking.task.messages", () -> new MessagesPanel(view));
        int unread = view.desks().messages().unread();
        if (unread > 0) {
            var fresh = new Span(say.of("tracking.task.messages.new", "count", unread));
            fresh.addClassName("fresh");
            messages.add(fresh);
        }
        task("tracking.task.more", () -> new MorePanel(view));
        task("tracking.task.contact", () -> new ContactPanel(view));
        task("tracking.task.call", () -> new CallPanel(view));
        if (view.desks().asbReviews().standing().isPresent()) {
            task("asb.task", () -> new AsbReviewPanel(view));
        }
        task("complaint.task", () -> new ComplaintPanel(view));
        task("tracking.task.name", () -> new NamePanel(view));
    }

    private ListItem task(String key, Supplier<Panel> panel) {
        var button = new NativeButton(say.of(key), click -> view.show(panel.get()));
        button.addClassName("task");
        var item = new ListItem(button);
        list.add(item);
        return item;
    }
}
