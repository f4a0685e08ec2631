package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.Map;
import org.fanlight.casework.TaskDesk;
import org.fanlight.casework.TaskDesk.Task;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** What has to be done and by when. */
class TasksSection extends CaseSection {

    private final UnorderedList list = new UnorderedList();
    private final TextField title;
    private final TextField due;

    TasksSection(CasePage page) {
        super(page, "tasks");
        title = new TextField(Label.of(say().of("staff.task.title")), "task-title", "title");
        due = new TextField(Label.of(say().of("staff.task.due")), "task-due", "due", "datetime-local");
        due.setValue(CasePage.field(page.now().plus(Duration.ofDays(1))));
        add(list, opening("staff.task.add", title, due, button("staff.task.keep", this::keep)));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        page().desks().tasks().of(page().id()).forEach(task -> list.add(line(task)));
    }

    private ListItem line(Task task) {
        var item = new ListItem();
        String code = task.code();
        String words = task.title();
        String what = code == null ? (words == null ? "" : words) : say().of("staff.task." + code);
        item.add(code == null ? Bits.told(what, "en-GB") : new Span(what));
        if (code != null && words != null) {
            item.add(Bits.told(words, page().head().language()));
        }
        var doneAt = task.doneAt();
        if (doneAt != null) {
            item.add(Bits.quiet(say().of(
                            "staff.task.done-by",
                            Map.of("who", page().name(task.doneBy()), "when", page().when(doneAt)))));
            return item;
        }
        var urgency = Left.urgency(task.dueAt(), page().now());
        item.addClassNames("due", urgency.css);
        item.add(Bits.quiet(Left.words(say(), say().of("staff.task.due-words"), task.dueAt(), page().now())));
        if (!task.isDoneByHand()) {
            return item;
        }
        var done = button(
                "staff.task.done", () -> attempt(() -> page().desks().tasks().done(page().id(), task.id())));
        done.setAriaLabel(say().of("staff.task.done-which", "what", what));
        item.add(done);
        return item;
    }

    private void keep() {
        var when = CasePage.instant(due.getValue());
        boolean fits = !title.getValue().isBlank() && title.getValue().length() <= TaskDesk.LONGEST;
        title.setError(fits ? null : say().of("staff.task.title-missing", "longest", TaskDesk.LONGEST));
        due.setError(when.isPresent() ? null : say().of("staff.task.due-missing"));
        if (fits
                && when.isPresent()
                && attempt(() -> page().desks().tasks().add(page().id(), title.getValue(), when.get()))) {
            title.setValue("");
        }
    }
}
