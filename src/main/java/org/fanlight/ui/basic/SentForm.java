package org.fanlight.ui.basic;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a form sent. Files are read part by part, straight from the network into sealed storage: the server's own way
 * would write them to disk as they are (E1, E2). The fields stand before the files, as they do on the page.
 */
public final class SentForm {

    /** More than any form of ours holds. */
    private static final int MOST_CHARACTERS = 200_000;

    /** All the files somebody may send, and a form. */
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private final @Nullable FileItemIterator parts;
    private @Nullable FileItemStream waiting;

    private SentForm(@Nullable FileItemIterator parts) {
        this.parts = parts;
    }

    /** Reads the form as far as its first file. */
    public static SentForm begin(ServerRequest request) throws ServletException, IOException {
        HttpServletRequest sent = request.servletRequest();
        String kind = Optional.ofNullable(sent.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!kind.startsWith("multipart/form-data")) {
            var form = new SentForm(null);
            sent.getParameterMap().forEach((name, values) -> form.fields.put(name, Arrays.asList(values)));
            return form;
        }
        FileUpload reader = new FileUpload();
        reader.setFileCountMax(100);
        reader.setSizeMax(MOST_BYTES);
        var form = new SentForm(reader.getItemIterator(new ServletRequestContext(sent)));
        form.next();
        return form;
    }

    /** Every field that was read so far. */
    public MultiValueMap<String, String> fields() {
        return fields;
    }

    /** One field; empty when it was not sent. */
    public String field(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    /** Gives the files to the field that takes them, one after the other; where there is none, they are left. */
    public void files(Optional<TakesFile> field) throws IOException {
        for (FileItemStream file = waiting; file != null; file = waiting) {
            String name = Optional.ofNullable(file.getName()).orElse("");
            try (InputStream content = file.openStream()) {
                if (!name.isBlank() && field.isPresent()) {
                    field.get()
                            .take(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), content);
                }
            }
            next();
        }
    }

    private void next() throws IOException {
        waiting = null;
        int size = 0;
        while (parts != null && parts.hasNext()) {
            FileItemStream part = parts.next();
            if (!part.isFormField()) {
                waiting = part;
                return;
            }
            String value = text(part);
            size += value.length();
            if (size > MOST_CHARACTERS) {
                throw new IOException("a form of this size is none of ours");
            }
            fields.add(part.getFieldName(), value);
        }
    }

    private static String text(FileItemStream part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (InputStream content = part.openStream()) {
            bytes.write(content.readNBytes(MOST_CHARACTERS));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What this form may be told apart by in a log: nothing of what was typed. */
    @Override
    public String toString() {
        return "SentForm" + List.copyOf(fields.keySet());
    }
}
