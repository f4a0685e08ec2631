package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.Item;
import org.fanlight.common.London;
import org.fanlight.ui.Say;

/** One version of the plan, for the person whose plan it is. */
class PlanText extends Article {

    private final transient Say say;

    PlanText(Say say, ActionPlan plan) {
        this.say = say;
        addClassName("closing");
        add(new H2(say.of("plan.version", Map.of("number", plan.number(), "when", When.of(say, plan.at())))));
        var state = new Paragraph(say.of(plan.state().textKey()));
        state.addClassName("hint");
        add(state);
        if (!plan.words().isBlank()) {
            add(told(plan.words(), plan.languageTag()));
        }
        var items = new UnorderedList();
        plan.items().forEach(item -> items.add(line(item, plan.languageTag())));
        add(items);
        var way = plan.way();
        if (way != null) {
            add(new Paragraph(say.of("plan.contact", Map.of("way", say.of(way.textKey()), "days", plan.everyDays()))));
        }
        plan.answers().forEach(answer -> add(said(answer)));
    }

    private ListItem line(Item item, String language) {
        var line = new ListItem(told(item.what(), language));
        String day = London.date(item.due(), say.language());
        for (String words : new String[] {
            say.of("plan.item.for", "type", say.of(item.type().textKey())),
            say.of("plan.item.who", Map.of("owner", When.apart(item.owner()), "due", When.apart(day))),
            say.of(item.state().textKey())
        }) {
            var part = new Paragraph(words);
            part.addClassName("hint");
            line.add(part);
        }
        return line;
    }

    private Div said(Answer answer) {
        var said = new Div(new Paragraph(say.of(answer.textKey(), "when", When.of(say, answer.at()))));
        if (!answer.words().isBlank()) {
            said.add(told(answer.words(), say.language().tag()));
        }
        return said;
    }

    private static Paragraph told(String words, String language) {
        var told = new Paragraph(words);
        told.addClassName("told-words");
        told.getElement().setAttribute("dir", "auto").setAttribute("lang", language);
        return told;
    }
}
