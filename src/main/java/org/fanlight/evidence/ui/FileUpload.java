package org.fanlight.evidence.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.fanlight.evidence.FileBox;
import org.fanlight.evidence.FileRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one file as the raw body of a request, straight from the network into sealed storage. Not through Vaadin's own
 * upload: that keeps no limit and lets the server write form uploads to disk as they are (E1, E2).
 */
final class FileUpload implements ElementRequestHandler {

    private static final Logger log = LoggerFactory.getLogger(FileUpload.class);

    private final transient FileBox box;
    private final transient Queue<Result> results;

    FileUpload(FileBox box, Queue<Result> results) {
        this.box = box;
        this.results = results;
    }

    /** How one upload went. @param refused why not; null when the file was taken */
    record Result(String name, FileRefused.@Nullable Reason refused) {}

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner) {
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("POST")) {
            response.setStatus(405);
            return;
        }
        String kind = Optional.ofNullable(request.getContentType()).orElse("");
        if (!kind.toLowerCase(Locale.ROOT).startsWith("application/octet-stream")) {
            response.setStatus(415);
            return;
        }
        String name = name(request);
        Result result = take(request, name);
        results.add(result);
        response.setStatus(result.refused() == null ? 200 : status(result.refused()));
    }

    private Result take(VaadinRequest request, String name) {
        return take(box, name, "1".equals(request.getHeader("X-Keep")), request::getInputStream);
    }

    /** Where a file comes from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Result take(FileBox box, String name, boolean keepsOriginal, Source source) {
        try {
            box.add(name, keepsOriginal, source.open());
            return new Result(name, null);
        } catch (FileRefused refused) {
            return new Result(name, refused.reason());
        } catch (IOException | UncheckedIOException brokenOff) {
            log.info("An upload broke off");
            return new Result(name, FileRefused.Reason.CUT_OFF);
        }
    }

    private static int status(FileRefused.Reason refused) {
        return switch (refused) {
            case TOO_LARGE, TOO_MANY, TOO_MUCH -> 413;
            case KIND -> 415;
            case BUSY -> 503;
            default -> 422;
        };
    }

    private static String name(VaadinRequest request) {
        String given = Optional.ofNullable(request.getHeader("X-Filename")).orElse("file");
        try {
            return URLDecoder.decode(given, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return "file";
        }
    }

    @Override
    public String getUrlPostfix() {
        return "add";
    }
}
