package org.fanlight.ui.basic;

import com.vaadin.flow.component.Component;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanlight.ui.Going;
import org.fanlight.ui.LandlordName;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers with screens drawn as plain pages. */
@org.springframework.stereotype.Component
public class BasicPages {

    private static final String AGAIN = "again";

    private final PlainPages pages;
    private final ObjectProvider<LandlordName> names;

    BasicPages(PlainPages pages, ObjectProvider<LandlordName> names) {
        this.pages = pages;
        this.names = names;
    }

    /**
     * Draws a screen in a form.
     *
     * @param title the page's title, without the word that something is wrong
     * @param turn what the form sends along, by which whoever answers it knows the page it came from
     * @param full where the full version is
     */
    public ServerResponse show(ServerRequest request, Component screen, String title, String turn, String full) {
        // Whoever comes back to the same page again and again may have cookies switched off.
        boolean again = request.param(AGAIN).isPresent();
        var drawn = new BasicScreen(screen).draw();
        var say = pages.say(request);
        Map<String, Object> model = new HashMap<>();
        model.put("title", drawn.isWrong() ? say.of("pages.title.error", "title", title) : title);
        model.put("name", landlord(request).orElseGet(() -> say.of("pages.title")));
        model.put("content", drawn.html());
        model.put("act", drawn.act());
        model.put("takesFiles", drawn.takesFiles());
        model.put("turn", turn);
        model.put("full", full);
        model.put("again", again);
        return pages.showBasic(request, "basic", model);
    }

    private Optional<String> landlord(ServerRequest request) {
        String chosen = Visit.of(request.servletRequest()).landlord();
        LandlordName known = names.getIfAvailable();
        return chosen == null || known == null ? Optional.empty() : known.of(chosen);
    }

    /** Leads back to the first page of a screen, because the form was not made for this visit. */
    public ServerResponse leadBack(ServerRequest request, String address) {
        return leadTo(request, address + "?" + AGAIN + "=1");
    }

    /** Leads on after a form was answered: to where the deed itself led, or to this address. */
    public ServerResponse leadTo(ServerRequest request, String otherwise) {
        String address = Going.askedFor(request.servletRequest()).orElse(otherwise);
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
