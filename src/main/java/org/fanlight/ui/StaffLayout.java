package org.fanlight.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every staff page: where one is, who one is, and the way out. Holds nothing that needs a role. Staff
 * screens name it in their route: a layout of one path segment and the public one for all paths are equal to Flow, which
 * then takes either.
 */
@Layout("/staff")
@AnonymousAllowed
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    /** What is not needed every day, so that the menu leaves room on a phone; closes when another page is shown. */
    private final NativeDetails more = new NativeDetails();

    private final transient Say say;
    private final transient CurrentPerson person;
    private final transient List<StaffNotice> notices;
    private final Section waiting = new Section();

    StaffLayout(
            Texts texts,
            CurrentPerson person,
            ObjectProvider<LandlordName> names,
            List<MenuPart> menu,
            List<StaffNotice> notices) {
        addClassNames("page", "staff-page");
        this.say = new Say(texts, Language.ENGLISH);
        this.person = person;
        this.notices = List.copyOf(notices);
        var skip = new Anchor("#main", say.of("staff.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var header = new Header();
        header.addClassName("staff-bar");
        person.get().filter(CurrentPerson.Person::isStaff).ifPresent(someone -> {
            LandlordName landlords = names.getIfAvailable();
            var where = new Span(
                    landlords == null
                            ? someone.landlord()
                            : landlords.of(someone.landlord()).orElse(""));
            where.addClassName("page-bar-name");
            var nav = new Nav();
            nav.setAriaLabel(say.of("staff.menu"));
            var rest = new Div();
            menu.stream()
                    .filter(line -> sees(someone, line.atLeast()))
                    .sorted(Comparator.comparingInt(MenuPart::order))
                    .forEach(line ->
                            (line.isEveryday() ? nav : rest).add(new Anchor(line.link(), say.of(line.textKey()))));
            if (rest.getComponentCount() > 0) {
                more.setSummaryText(say.of("staff.menu.more"));
                more.setContent(rest);
                more.addClassName("staff-more");
                nav.add(more);
            }
            var out = new Anchor("/staff/sign-out", say.of("staff.menu.sign-out"));
            out.setRouterIgnore(true);
            nav.add(out);
            var who = new Span(someone.name());
            who.addClassName("staff-who");
            header.add(where, nav, who);
        });
        main.getElement().setAttribute("id", "main").setAttribute("tabindex", "-1");
        waiting.setAriaLabel(say.of("staff.waiting"));
        add(skip, header, waiting, main);
    }

    /** Asked anew for every page: the frame stays for hours, and what waits must not. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        waiting.removeAll();
        if (person.get()
                .filter(someone -> someone.isStaff() && sees(someone, null))
                .isPresent()) {
            notices.forEach(notice -> notice.forMe(say).ifPresent(line -> {
                var waits = new Div(new Anchor(line.link(), line.words()));
                waits.addClassNames("notice", "urgent");
                waiting.add(waits);
            }));
        }
        waiting.setVisible(waiting.getComponentCount() > 0);
    }

    private static boolean sees(CurrentPerson.Person someone, @Nullable Role atLeast) {
        return atLeast == null
                ? someone.isAtLeast(Role.OFFICER) || someone.isAtLeast(Role.ADMINISTRATOR)
                : someone.isAtLeast(atLeast);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        more.setOpen(false);
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
