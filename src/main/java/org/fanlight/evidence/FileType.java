package org.fanlight.evidence;

import java.util.Locale;

/** The kinds of files we take, and what each is called. Anything that can carry a program is not among them (E3). */
public enum FileType {
    JPEG(Family.PICTURE, "image/jpeg"),
    PNG(Family.PICTURE, "image/png"),
    WEBP(Family.PICTURE, "image/webp"),
    GIF(Family.PICTURE, "image/gif"),
    PDF(Family.DOCUMENT, "application/pdf"),
    TXT(Family.DOCUMENT, "text/plain"),
    MP4(Family.VIDEO, "video/mp4"),
    MOV(Family.VIDEO, "video/quicktime"),
    GPP(Family.VIDEO, "video/3gpp"),
    WEBM(Family.VIDEO, "video/webm"),
    MP3(Family.SOUND, "audio/mpeg"),
    M4A(Family.SOUND, "audio/mp4"),
    OGG(Family.SOUND, "audio/ogg"),
    WAV(Family.SOUND, "audio/wav"),
    AMR(Family.SOUND, "audio/amr");

    /** What a person would call it. */
    public enum Family {
        PICTURE,
        DOCUMENT,
        VIDEO,
        SOUND;

        /** The text that names it. */
        public String key() {
            return "evidence.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Family family;
    private final String mediaType;

    FileType(Family family, String mediaType) {
        this.family = family;
        this.mediaType = mediaType;
    }

    public Family family() {
        return family;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How its name ends when it is saved. */
    public String ending() {
        return this == GPP ? "3gp" : name().toLowerCase(Locale.ROOT);
    }

    boolean isPicture() {
        return family == Family.PICTURE;
    }
}
