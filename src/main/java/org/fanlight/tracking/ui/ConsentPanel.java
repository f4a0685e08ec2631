package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consents.Shared;
import org.fanlight.casework.progress.Consents.Without;
import org.fanlight.common.London;

/** What the person allowed us to share, taking it back, and what was shared. */
class ConsentPanel extends Panel {

    ConsentPanel(YoursView view) {
        super(view, 12, view.say().of("consent.heading"));
        add(words("consent.intro"));
        desks().consents().mine().forEach(one -> add(text(one)));
        List<Shared> shared = desks().consents().shared();
        add(new H2(say().of("consent.shared")));
        if (shared.isEmpty()) {
            add(words("consent.shared.none"));
        }
        var list = new UnorderedList();
        shared.forEach(one -> list.add(line(one)));
        add(list);
        var without = desks().consents().withoutAsking();
        if (!without.isEmpty()) {
            add(new H2(say().of("consent.without")));
            without.forEach(one -> add(text(one)));
        }
    }

    private Article text(Without one) {
        var article = new Article();
        article.addClassName("closing");
        article.add(new Paragraph(say().of(
                        "consent.without.line",
                        Map.of(
                                "when",
                                When.of(say(), one.at()),
                                "agency",
                                say().of("policy.agency." + one.agency()),
                                "ground",
                                say().of(one.groundKey())))));
        var items = new UnorderedList();
        one.items().forEach(item -> items.add(new ListItem(told(item))));
        article.add(items);
        return article;
    }

    private Article text(Consent one) {
        var article = new Article();
        article.addClassName("closing");
        String agency = say().of("policy.agency." + one.agency());
        article.add(
                new H2(say().of(
                                "consent.whom",
                                Map.of(
                                        "agency",
                                        agency,
                                        "purpose",
                                        say().of(one.purpose().textKey())))),
                told(one.what()));
        var withdrawn = one.withdrawnAt();
        if (withdrawn != null) {
            article.add(new Paragraph(say().of("consent.withdrawn", "when", When.of(say(), withdrawn))));
            return article;
        }
        boolean holds = one.holds(LocalDate.ofInstant(desks().clock().instant(), London.ZONE));
        String until = London.date(one.until(), say().language());
        article.add(new Paragraph(say().of(
                        holds ? "consent.until" : "consent.over",
                        Map.of(
                                "day",
                                When.apart(until),
                                "how",
                                say().of(one.how().textKey())))));
        if (holds) {
            var back = act("consent.withdraw", () -> {
                desks().consentVoice().withdraw(one.id());
                view().start(say().of("consent.withdrawn-now"));
            });
            back.removeClassName("act");
            back.setAriaLabel(say().of("consent.withdraw") + ": " + agency);
            article.add(back);
        }
        return article;
    }

    private ListItem line(Shared one) {
        var line = new ListItem(new Paragraph(say().of(
                        one.named() ? "consent.shared.named" : "consent.shared.unnamed",
                        Map.of(
                                "when",
                                When.of(say(), one.at()),
                                "agency",
                                say().of("policy.agency." + one.agency()),
                                "purpose",
                                say().of(one.purpose().textKey())))));
        line.add(told(one.what()));
        return line;
    }

    private static Paragraph told(String words) {
        var told = new Paragraph(words);
        told.addClassName("told-words");
        told.getElement().setAttribute("dir", "auto").setAttribute("lang", "en-GB");
        return told;
    }
}
