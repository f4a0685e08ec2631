package org.fanlight.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Seals one file as a stream (AES-256-GCM in segments, Tink), with a key of its own. That key lies in the database,
 * sealed with the owner's key: a file changes hands by sealing 32 bytes anew.
 */
final class FileSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEGMENT = 64 * 1024;

    private final byte[] key;
    private final UUID file;

    FileSeal(UUID file, byte[] key) {
        this.file = file;
        this.key = key;
    }

    static FileSeal fresh(UUID file) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new FileSeal(file, key);
    }

    byte[] key() {
        return key;
    }

    OutputStream seal(OutputStream to, Part part) throws IOException {
        try {
            return cipher().newEncryptingStream(to, bound(part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open(InputStream from, Part part) throws IOException {
        try {
            return cipher().newDecryptingStream(from, bound(part));
        } catch (GeneralSecurityException e) {
            throw new IOException("does not open: file " + file, e);
        }
    }

    /** For reading here and there, as decoders of pictures do. */
    SeekableByteChannel open(SeekableByteChannel from, Part part) throws IOException {
        try {
            return cipher().newSeekableDecryptingChannel(from, bound(part));
        } catch (GeneralSecurityException e) {
            throw new IOException("does not open: file " + file, e);
        }
    }

    private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", 32, SEGMENT, 0);
    }

    // A part copied over another one, or over another file, does not open.
    private byte[] bound(Part part) {
        return ("evidence/" + file + '/' + part).getBytes(StandardCharsets.UTF_8);
    }
}
