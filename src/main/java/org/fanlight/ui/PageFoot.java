package org.fanlight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** The foot of every public page: what somebody in danger can do at once, folded away (XC-11), and the statement. */
class PageFoot extends Footer {

    PageFoot(Say say) {
        addClassName("page-foot");
        var call = new Anchor("tel:999", say.of("safety.danger.call"));
        call.setRouterIgnore(true);
        var first = new Paragraph(call);
        first.addClassName("first-call");
        var help = new NativeDetails(
                say.of("safety.danger.heading"),
                new Div(
                        first,
                        new HelpLines(HelpLines.IN_DANGER, say),
                        new Paragraph(say.of("safety.danger.when-read"))));
        help.addClassName("in-danger");
        var statement = new Anchor("/accessibility", say.of("pages.accessibility"));
        statement.setRouterIgnore(true);
        add(help, new Paragraph(statement));
    }
}
