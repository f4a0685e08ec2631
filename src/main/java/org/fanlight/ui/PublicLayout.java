package org.fanlight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.fanlight.common.Texts;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every public page: leave-this-site first, so that it is the first stop of the Tab key (G12), and its foot
 * last.
 */
@Layout
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    PublicLayout(Texts texts, ObjectProvider<LandlordName> names) {
        addClassName("page");
        Say say = Say.here(texts);
        Visit visit = Visit.current();
        String path = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getPathInfo)
                .orElse("/");
        LandlordName landlords = names.getIfAvailable();
        String name = landlords == null || visit.landlord() == null
                ? null
                : landlords.of(visit.landlord()).orElse(null);
        main.getElement().setAttribute("id", "main");
        var bar = new PageBar(say, visit, name, path);
        bar.addComponentAsFirst(leave(say));
        add(bar, main, new PageFoot(say));
    }

    private static Component leave(Say say) {
        var link = new Anchor("/leave", say.of("pages.leave"));
        link.addClassName("leave");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-leave", "").setAttribute("rel", "nofollow noreferrer");
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
