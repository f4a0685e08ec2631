package org.fanlight.landlord.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fanlight.landlord.HomeImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Takes a list of homes as the raw body of a request and stores it as it arrives: no copy lies on disk or in memory. */
final class HomesUpload implements ElementRequestHandler {

    private static final Logger log = LoggerFactory.getLogger(HomesUpload.class);

    private final transient HomeImports imports;

    HomesUpload(HomeImports imports) {
        this.imports = imports;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner) {
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("POST")) {
            response.setStatus(405);
            return;
        }
        try {
            boolean whole = imports.take(request.getInputStream(), Math.max(0, request.getContentLengthLong()))
                            .failed()
                    == null;
            response.setStatus(whole ? 200 : 422);
        } catch (AccessDeniedException notForThem) {
            response.setStatus(403);
        } catch (IOException | UncheckedIOException brokenOff) {
            log.info("A list of homes broke off");
            response.setStatus(422);
        }
    }

    @Override
    public String getUrlPostfix() {
        return "homes";
    }
}
