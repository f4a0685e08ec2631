package org.fanlight.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells what a file is by how it begins; its name and what the browser says of it count for nothing (E3). */
final class Magic {

    /** As many bytes as are needed to tell. */
    static final int ENOUGH = 512;

    private static final Set<String> VIDEO_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "mp71", "MSNV", "dash", "M4V ");

    private Magic() {}

    /** The kind of file that begins so, or empty when we do not take it. */
    static Optional<FileType> of(byte[] head) {
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(FileType.PNG);
        }
        if (says(head, 0, "GIF87a") || says(head, 0, "GIF89a")) {
            return Optional.of(FileType.GIF);
        }
        if (says(head, 0, "RIFF") && says(head, 8, "WEBP")) {
            return Optional.of(FileType.WEBP);
        }
        if (says(head, 0, "%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        return soundOrVideo(head).or(() -> text(head));
    }

    private static Optional<FileType> soundOrVideo(byte[] head) {
        if (says(head, 0, "RIFF") && says(head, 8, "WAVE")) {
            return Optional.of(FileType.WAV);
        }
        if (says(head, 0, "OggS")) {
            return Optional.of(FileType.OGG);
        }
        if (says(head, 0, "#!AMR")) {
            return Optional.of(FileType.AMR);
        }
        if (says(head, 0, "ID3") || isMpegAudio(head)) {
            return Optional.of(FileType.MP3);
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3) && new String(head, StandardCharsets.ISO_8859_1).contains("webm")) {
            return Optional.of(FileType.WEBM);
        }
        return says(head, 4, "ftyp") && head.length >= 12
                ? ofBrand(new String(head, 8, 4, StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    private static Optional<FileType> ofBrand(String brand) {
        if (VIDEO_BRANDS.contains(brand)) {
            return Optional.of(FileType.MP4);
        }
        if (brand.equals("qt  ")) {
            return Optional.of(FileType.MOV);
        }
        if (brand.startsWith("3gp") || brand.startsWith("3g2") || brand.startsWith("3gg")) {
            return Optional.of(FileType.GPP);
        }
        return brand.equals("M4A ") || brand.equals("M4B ") ? Optional.of(FileType.M4A) : Optional.empty();
    }

    // Frame sync, a layer, a bit rate and a sampling rate that exist.
    private static boolean isMpegAudio(byte[] head) {
        return head.length >= 4
                && (head[0] & 0xFF) == 0xFF
                && (head[1] & 0xE0) == 0xE0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xF0) != 0xF0
                && (head[2] & 0xF0) != 0
                && (head[2] & 0x0C) != 0x0C;
    }

    // Text has no control characters, and does not open like a page or a drawing that a browser would run.
    private static Optional<FileType> text(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F) {
                return Optional.empty();
            }
        }
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return start.isEmpty() || start.startsWith("<") || start.startsWith("#!") || start.startsWith("{\\rtf")
                ? Optional.empty()
                : Optional.of(FileType.TXT);
    }

    private static boolean says(byte[] head, int at, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= head.length || head[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, int at, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= head.length || (head[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
