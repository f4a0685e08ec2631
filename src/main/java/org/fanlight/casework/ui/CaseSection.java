package org.fanlight.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fanlight.casework.ChangedMeanwhile;
import org.fanlight.casework.StepRefused;
import org.fanlight.common.Refused;
import org.fanlight.record.Record;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** One part of a case page: a heading, what there is to read, and what can be done, each with its own problems. */
public abstract class CaseSection extends Section {

    /** How often a deed is tried while only the system itself gets in its way. */
    private static final int TIMES = 3;

    private final transient CasePage page;
    private final Div problem = new Div();

    protected CaseSection(CasePage page, String name) {
        this.page = page;
        addClassNames("case-section", "case-" + name);
        setId(name);
        H2 heading = new H2(page.say().of("staff.case." + name));
        heading.setId(name + "-heading");
        getElement().setAttribute("aria-labelledby", name + "-heading");
        problem.setVisible(false);
        problem.addClassName("error-summary");
        problem.getElement().setAttribute("role", "alert");
        add(heading, problem);
        page.add(this);
    }

    /** Shows what there is now; forms stay as they are. */
    protected abstract void show();

    public CasePage page() {
        return page;
    }

    public Say say() {
        return page.say();
    }

    /** Does something to the case. When it cannot be done, says why here; what was typed stays. @return whether it was */
    public boolean attempt(Runnable deed) {
        problem.setVisible(false);
        for (int time = 1; time <= TIMES; time++) {
            @Nullable List<Record.Entry> changes = null;
            try {
                deed.run();
            } catch (ChangedMeanwhile changed) {
                changes = changed.changes();
            } catch (OptimisticLockingFailureException collided) {
                changes = page.desks().cases().changesSince(page.id(), page.seen());
            } catch (StepRefused refused) {
                problem(new Paragraph(say().of("staff.problem.step")));
                return false;
            } catch (Refused refused) {
                problem(new Paragraph(say().of(refused.textKey(), refused.named())));
                return false;
            } catch (AccessDeniedException refused) {
                problem(new Paragraph(say().of("staff.problem.role")));
                return false;
            }
            if (changes == null) {
                page.refresh();
                return true;
            }
            if (time == TIMES || isAnybodys(changes)) {
                sayChanged(changes);
                return false;
            }
            page.catchUp();
        }
        return false;
    }

    /** Whether a person did something; a clock that moved on by itself is no reason to ask anybody to look again. */
    private static boolean isAnybodys(List<Record.Entry> changes) {
        return changes.stream().anyMatch(change -> !change.actorKind().equals("system"));
    }

    public void problem(Component... words) {
        problem.removeAll();
        problem.add(words);
        problem.setVisible(true);
    }

    public void problem(String intro, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        problem(new Paragraph(intro), list);
    }

    private void sayChanged(List<Record.Entry> changes) {
        problem(
                say().of("staff.problem.changed"),
                changes.stream().map(entry -> DeedWords.of(page, entry)).toList());
        page.catchUp();
    }

    /**
     * A form that opens when it is wanted. It goes to the browser only then: a case page holds dozens of them, and most
     * stay closed.
     */
    public NativeDetails opening(String key, Component... content) {
        var details = new NativeDetails(say().of(key));
        var inside = new Div();
        details.setContent(inside);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && inside.getComponentCount() == 0) {
                inside.add(content);
            }
        });
        return details;
    }

    public NativeButton button(String key, Runnable press) {
        var button = new NativeButton(say().of(key), event -> press.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
