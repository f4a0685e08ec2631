package org.fanlight.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
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

    PublicLayout(Texts texts, Frame frame, ObjectProvider<LandlordName> names) {
        addClassName("page");
        Visit visit = Visit.current();
        String path = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getPathInfo)
                .orElse("/");
        String name = Optional.ofNullable(names.getIfAvailable())
                .flatMap(landlords -> Optional.ofNullable(visit.landlord()).flatMap(landlords::of))
                .orElseGet(() -> Say.here(texts).of("pages.title"));
        main.getElement().setAttribute("id", "main");
        add(part("header", "page-bar", frame.bar(name, visit, path)), main);
        add(part("footer", "page-foot", frame.foot(visit)));
    }

    private static HtmlContainer part(String tag, String style, String markup) {
        HtmlContainer part = new HtmlContainer(tag);
        part.addClassName(style);
        part.getElement().setProperty("innerHTML", markup);
        return part;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
