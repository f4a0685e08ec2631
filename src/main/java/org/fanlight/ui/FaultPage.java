package org.fanlight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.fanlight.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something of ours failed while a page was made: says that nothing is lost, and shows a way on. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
public class FaultPage extends Div implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FaultPage.class);

    private final transient Texts texts;

    FaultPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("A page could not be made", parameter.getException());
        Say say = Say.here(texts);
        removeAll();
        add(new PageHeading(say.of("pages.fault.caption")), new Paragraph(say.of("pages.fault.kept")));
        var home = new Anchor("/", say.of("pages.home"));
        home.setRouterIgnore(true);
        add(home);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
