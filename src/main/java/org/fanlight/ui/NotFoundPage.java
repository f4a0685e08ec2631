package org.fanlight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.common.Texts;

/** Says the same of a page that is not there and of one that is not theirs, and shows a way on. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private final transient Texts texts;

    NotFoundPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Say say = Say.here(texts);
        removeAll();
        add(new PageHeading(say.of("pages.not-found.heading")), new Paragraph(say.of("pages.not-found.text")));
        var home = new Anchor("/", say.of("pages.home"));
        home.setRouterIgnore(true);
        add(home);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
