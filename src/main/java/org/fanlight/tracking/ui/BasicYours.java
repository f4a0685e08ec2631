package org.fanlight.tracking.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.fanlight.common.CurrentPerson;
import org.fanlight.ui.basic.BasicPages;
import org.fanlight.ui.basic.BasicScreen;
import org.fanlight.ui.basic.SentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /basic/yours}: the page of somebody who came back, without JavaScript. What is open lies in their session; each
 * page that is shown has a turn of its own, and a form from an older one is answered with what is there now, so that
 * nothing is sent twice.
 */
@Configuration
class BasicYours {

    private static final String ADDRESS = "/basic/yours";
    private static final String FULL = "/yours";
    private static final String DOOR = "/return?basic=1";
    private static final String OPEN = BasicYours.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AutowireCapableBeanFactory beans;
    private final BasicPages pages;
    private final CurrentPerson person;

    BasicYours(AutowireCapableBeanFactory beans, BasicPages pages, CurrentPerson person) {
        this.beans = beans;
        this.pages = pages;
        this.person = person;
    }

    /** What somebody has open. */
    private static final class Open {

        private final YoursView view;
        private String turn = newTurn();

        Open(YoursView view) {
            this.view = view;
        }

        void next() {
            turn = newTurn();
        }

        private static String newTurn() {
            byte[] bytes = new byte[12];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }

    @Bean
    RouterFunction<ServerResponse> basicYoursRoutes() {
        return RouterFunctions.route()
                .GET(ADDRESS, this::show)
                .POST(ADDRESS, this::answer)
                .build();
    }

    private boolean isReporter() {
        return person.get().filter(CurrentPerson.Person::isReporter).isPresent();
    }

    private ServerResponse show(ServerRequest request) {
        if (!isReporter()) {
            return pages.leadTo(request, DOOR);
        }
        Open open = open(request);
        if (open == null || !request.param("p").filter(open.turn::equals).isPresent()) {
            open = begin(request);
        }
        synchronized (open) {
            return pages.show(request, open.view, open.view.title(), open.turn, FULL);
        }
    }

    private ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        if (!isReporter()) {
            return pages.leadTo(request, DOOR);
        }
        SentForm form = SentForm.begin(request);
        Open open = open(request);
        if (open == null) {
            return pages.leadTo(request, ADDRESS);
        }
        synchronized (open) {
            if (open.turn.equals(form.field("turn"))) {
                var screen = new BasicScreen(open.view);
                screen.fill(form.fields());
                form.files(screen.fileField());
                screen.press(form.field("press"));
                open.next();
            }
            return pages.leadTo(request, ADDRESS + "?p=" + open.turn);
        }
    }

    private @Nullable Open open(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        return session != null && session.getAttribute(OPEN) instanceof Open open ? open : null;
    }

    private Open begin(ServerRequest request) {
        YoursView view = beans.createBean(YoursView.class);
        view.begin();
        Open open = new Open(view);
        request.servletRequest().getSession().setAttribute(OPEN, open);
        return open;
    }
}
