package org.fanlight.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The folder of sealed files. Nothing readable ever lies in it, not even for a moment (E2). */
@Component
class SealedFolder {

    private final Path folder;

    SealedFolder(EvidenceSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    OutputStream write(UUID file, Part part, FileSeal seal) throws IOException {
        Path path = path(file, part);
        Files.createDirectories(path.getParent());
        return seal.seal(new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)), part);
    }

    InputStream read(UUID file, Part part, FileSeal seal) throws IOException {
        return seal.open(new BufferedInputStream(Files.newInputStream(path(file, part))), part);
    }

    SeekableByteChannel look(UUID file, Part part, FileSeal seal) throws IOException {
        return seal.open(Files.newByteChannel(path(file, part)), part);
    }

    void delete(UUID file, Part part) throws IOException {
        Files.deleteIfExists(path(file, part));
    }

    void delete(UUID file) throws IOException {
        for (Part part : Part.values()) {
            delete(file, part);
        }
    }

    /** The files last written before then, for the job that clears away what no row names. */
    List<UUID> writtenBefore(Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(path -> isOlder(path, then))
                    .map(path -> UUID.fromString(path.getFileName().toString().substring(0, 36)))
                    .distinct()
                    .toList();
        }
    }

    private static boolean isOlder(Path path, Instant then) {
        try {
            return Files.isRegularFile(path)
                    && path.getFileName().toString().matches("[0-9a-f-]{36}\\.(original|copy)")
                    && Files.getLastModifiedTime(path).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }

    // Spread by the random end of the id, so that no folder grows past what a file system likes.
    private Path path(UUID file, Part part) {
        String name = file.toString();
        return folder.resolve(name.substring(34))
                .resolve(name + '.' + part.name().toLowerCase(Locale.ROOT));
    }
}
