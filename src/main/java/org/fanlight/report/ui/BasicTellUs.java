package org.fanlight.report.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import org.fanlight.ui.Going;
import org.fanlight.ui.Visit;
import org.fanlight.ui.basic.BasicPages;
import org.fanlight.ui.basic.BasicScreen;
import org.fanlight.ui.basic.SentForm;
import org.fanlight.vault.Vault;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /basic/tell-us}: telling us what happened without JavaScript. Each request makes the screen anew from the sealed
 * draft, so that no session is needed: a restarted server, another tab or the browser's Back lose nothing.
 */
@Configuration
class BasicTellUs {

    private static final String ADDRESS = "/basic/tell-us";
    private static final String FULL = "/tell-us";

    private final AutowireCapableBeanFactory beans;
    private final BasicPages pages;
    private final Vault vault;

    BasicTellUs(AutowireCapableBeanFactory beans, BasicPages pages, Vault vault) {
        this.beans = beans;
        this.pages = pages;
        this.vault = vault;
    }

    @Bean
    RouterFunction<ServerResponse> basicTellUsRoutes() {
        return RouterFunctions.route()
                .GET(ADDRESS, this::show)
                .POST(ADDRESS, this::answer)
                .build();
    }

    private TellUsView make() {
        TellUsView view = beans.createBean(TellUsView.class);
        view.isBasic();
        return view;
    }

    private ServerResponse show(ServerRequest request) {
        TellUsView view = make();
        request.param("p").ifPresent(view::goTo);
        return show(request, view);
    }

    private ServerResponse show(ServerRequest request, TellUsView view) {
        return pages.show(request, view, view.getPageTitle(), token(request) + '.' + view.mark(), FULL);
    }

    private ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        TellUsView view = make();
        var screen = new BasicScreen(view);
        SentForm form = SentForm.begin(request);
        Optional<String> mark = mark(request, form);
        if (mark.isEmpty()) {
            return pages.leadBack(request, ADDRESS);
        }
        // The page it came from, not where the draft has got to: the browser's Back, or another tab, shows older pages.
        if (!mark.get().equals(view.mark())) {
            view.goTo(mark.get());
        }
        String before = view.mark();
        screen.fill(form.fields());
        form.files(screen.fileField());
        String press = form.field("press");
        if (screen.leadsBack(press)) {
            view.keepTyped();
        }
        boolean pressed = screen.press(press);
        // What has to be put right, and files that were added, are said on the page that is there now.
        return pressed && before.equals(view.mark()) && !isLedAway(request)
                ? show(request, view)
                : pages.leadTo(request, view.mark().isEmpty() ? ADDRESS : ADDRESS + "?p=" + view.mark());
    }

    private static boolean isLedAway(ServerRequest request) {
        return Going.askedFor(request.servletRequest()).isPresent();
    }

    /** Where the form says it came from; empty when it was not made for this visit. */
    private Optional<String> mark(ServerRequest request, SentForm form) {
        String turn = form.field("turn");
        String token = token(request) + '.';
        return turn.startsWith(token) ? Optional.of(turn.substring(token.length())) : Optional.empty();
    }

    /** Made from the handle in the cookie, which no other site knows. */
    private String token(ServerRequest request) {
        byte[] token =
                vault.token("basic", "", Visit.of(request.servletRequest()).handle());
        return HexFormat.of().formatHex(token, 0, 12);
    }
}
