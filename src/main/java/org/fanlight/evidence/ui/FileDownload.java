package org.fanlight.evidence.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.fanlight.evidence.OpenFile;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Gives one file to whoever may have it, asked anew at each request, always to be saved and never to be shown as a page
 * (E8). The address is made for one page of one session and says nothing.
 */
final class FileDownload implements ElementRequestHandler {

    /** Asks the desk for the file, as whoever is asking. */
    @FunctionalInterface
    interface Opener {
        OpenFile open() throws IOException;
    }

    private final transient Opener opener;

    FileDownload(Opener opener) {
        this.opener = opener;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        OpenFile file;
        try {
            file = opener.open();
        } catch (NoSuchElementException | AccessDeniedException notForThem) {
            response.setStatus(404);
            return;
        }
        try (InputStream content = file.content()) {
            response.setContentType(file.mediaType());
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            content.transferTo(response.getOutputStream());
        }
    }

    @Override
    public String getUrlPostfix() {
        return "file";
    }
}
