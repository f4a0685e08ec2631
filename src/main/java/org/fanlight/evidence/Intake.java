package org.fanlight.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in one file: tells its kind, counts and seals it as it arrives, and makes the clean copy of a picture. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final SealedFolder folder;
    private final Pictures pictures;

    Intake(SealedFolder folder, Pictures pictures) {
        this.folder = folder;
        this.pictures = pictures;
    }

    /** What was taken in and lies sealed in the folder. */
    record Taken(UUID id, FileType type, long size, byte[] sha256, FileSeal seal, boolean cleaned, boolean original) {}

    /**
     * Reads to the end, or stops at the first byte too many.
     *
     * @param most how many bytes there may be
     * @param tooMuch what to say when there are more
     */
    Taken take(UUID id, InputStream content, long most, FileRefused.Reason tooMuch, boolean keepOriginal)
            throws IOException {
        byte[] head = content.readNBytes(Magic.ENOUGH);
        if (head.length == 0) {
            throw new FileRefused(FileRefused.Reason.EMPTY);
        }
        FileType type = Magic.of(head).orElseThrow(() -> new FileRefused(FileRefused.Reason.KIND));
        FileSeal seal = FileSeal.fresh(id);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size;
            try (OutputStream sealed = new DigestOutputStream(folder.write(id, Part.ORIGINAL, seal), digest)) {
                size = copy(new SequenceInputStream(new ByteArrayInputStream(head), content), sealed, most, tooMuch);
            }
            if (type == FileType.TXT) {
                readAsText(id, seal);
            }
            if (type.isPicture()) {
                pictures.clean(id, type, seal);
            }
            boolean original = !type.isPicture() || keepOriginal;
            if (!original) {
                folder.delete(id, Part.ORIGINAL);
            }
            return new Taken(id, type, size, digest.digest(), seal, type.isPicture(), original);
        } catch (IOException | RuntimeException e) {
            discard(id);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void discard(UUID id) {
        try {
            folder.delete(id);
        } catch (IOException e) {
            log.warn("Sealed file {} stays until the next clearing", id);
        }
    }

    private static long copy(InputStream from, OutputStream to, long most, FileRefused.Reason tooMuch)
            throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        int read;
        while ((read = from.read(buffer)) >= 0) {
            size += read;
            if (size > most) {
                throw new FileRefused(tooMuch);
            }
            to.write(buffer, 0, read);
        }
        return size;
    }

    private void readAsText(UUID id, FileSeal seal) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[8 * 1024];
        try (Reader reader = new InputStreamReader(folder.read(id, Part.ORIGINAL, seal), decoder)) {
            int read;
            while ((read = reader.read(buffer)) >= 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
                        throw new FileRefused(FileRefused.Reason.UNREADABLE);
                    }
                }
            }
        } catch (CharacterCodingException notText) {
            throw new FileRefused(FileRefused.Reason.UNREADABLE);
        }
    }
}
