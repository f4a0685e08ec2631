package org.fanlight.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of a partner's one page: whose it is, who one is, and the way out. It has no menu. */
@AnonymousAllowed
public class PartnerLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    PartnerLayout(Texts texts, CurrentPerson person, ObjectProvider<LandlordName> names) {
        addClassNames("page", "staff-page");
        Say say = new Say(texts, Language.ENGLISH);
        var skip = new Anchor("#main", say.of("staff.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var header = new Header();
        header.addClassName("staff-bar");
        person.get().filter(CurrentPerson.Person::isPartner).ifPresent(someone -> {
            LandlordName landlords = names.getIfAvailable();
            var where = new Span(
                    landlords == null ? "" : landlords.of(someone.landlord()).orElse(""));
            where.addClassName("page-bar-name");
            var nav = new Nav();
            nav.setAriaLabel(say.of("staff.menu"));
            var out = new Anchor("/staff/sign-out", say.of("staff.menu.sign-out"));
            out.setRouterIgnore(true);
            nav.add(out);
            var who = new Span(someone.name());
            who.addClassName("staff-who");
            header.add(where, nav, who);
        });
        main.getElement().setAttribute("id", "main").setAttribute("tabindex", "-1");
        add(skip, header, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
