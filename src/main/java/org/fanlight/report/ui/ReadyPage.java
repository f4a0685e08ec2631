package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;

/** The end of the short way: send now, or add more. */
class ReadyPage extends Div {

    ReadyPage(PageMaker.Place place, Say say, Stops stops) {
        add(
                Pieces.back(say, place.walk().before(place.stop()), stops),
                new PageHeading(say.of("journey.ready.heading")),
                new Paragraph(say.of("journey.ready.hint")),
                Pieces.said(say.of("journey.ready.code"), "panel"));
        if (isUnreached(place)) {
            add(new Paragraph(say.of("journey.ready.contact.none")));
        }
        add(Pieces.act(say.of("journey.ready.send"), stops::send));
        Div others = new Div(
                Pieces.quiet(say.of("journey.ready.check"), () -> stops.go(Walk.CHECK)),
                Pieces.quiet(say.of("journey.ready.more"), () -> stops.go(Walk.MORE)));
        others.addClassName("buttons");
        if (isUnreached(place)) {
            others.add(Pieces.quiet(say.of("journey.ready.contact.change"), () -> stops.go(Walk.CHANGE + "/contact")));
        }
        add(
                others,
                Pieces.said(say.of("journey.kept"), "quiet"),
                Pieces.idle(place.draft().answers(), say));
    }

    private static boolean isUnreached(PageMaker.Place place) {
        var contact = place.draft().answers().of("contact");
        return contact.isNone() || contact.has("none");
    }
}
