package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.progress.Referrals.Asked;
import org.fanlight.casework.progress.Referrals.There;
import org.fanlight.common.London;

/** Whom we asked to help the person, what they were told, what came of it, and when somebody there looked. */
class ReferralsPanel extends Panel {

    ReferralsPanel(YoursView view) {
        super(view, 16, view.say().of("partners.referrals.heading"));
        var asked = desks().referrals().mine();
        if (!asked.isEmpty()) {
            add(words("partners.referrals.intro"));
        }
        asked.forEach(one -> add(text(one)));
        desks().referrals().handedOver().forEach(one -> add(text(one)));
    }

    private Article text(There one) {
        var article = new Article();
        article.addClassName("closing");
        article.add(new H2(say().of("partners.there.heading", "landlord", When.apart(one.landlord()))));
        var received = one.receivedAt();
        article.add(new Paragraph(
                received == null
                        ? say().of("partners.there.sent")
                        : say().of("partners.there.received", "when", When.of(say(), received))));
        if (!one.code().isEmpty()) {
            article.add(
                    new Paragraph(say().of("partners.there.reference")),
                    digits(one.reference().replaceAll("(...)(?=.)", "$1 ")),
                    new Paragraph(say().of("partners.there.code")),
                    digits(one.code()));
        }
        return article;
    }

    private static Paragraph digits(String shown) {
        var digits = new Paragraph(shown);
        digits.addClassName("numbers");
        digits.getElement().setAttribute("dir", "ltr");
        return digits;
    }

    private Article text(Asked one) {
        var article = new Article();
        article.addClassName("closing");
        var told = new Paragraph(one.what());
        told.addClassName("told-words");
        told.getElement().setAttribute("dir", "auto").setAttribute("lang", "en-GB");
        article.add(
                new H2(When.apart(one.agency())),
                new Paragraph(say().of(
                                one.named() ? "partners.referral.named" : "partners.referral.unnamed",
                                "when",
                                When.of(say(), one.at()))),
                told,
                new Paragraph(say().of(one.stateKey())));
        if (one.warm()) {
            article.add(words("partners.referral.warm"));
        }
        var day = one.followUpOn();
        if (day != null) {
            String shown = London.date(day, say().language());
            article.add(new Paragraph(say().of("partners.referral.follow-up", "day", When.apart(shown))));
        }
        if (one.seen().isEmpty()) {
            article.add(words("partners.referral.not-seen"));
        } else {
            var list = new UnorderedList();
            // Whoever answers has it before them again at once: looks within a minute read the same, and are one line.
            one.seen().stream()
                    .map(at -> say().of("partners.referral.seen", Map.of("when", When.of(say(), at))))
                    .distinct()
                    .forEach(words -> list.add(new ListItem(words)));
            article.add(list);
        }
        return article;
    }
}
