package org.fanlight.evidence;

/** A file was not taken; the reason is told to the person in words. */
public final class FileRefused extends RuntimeException {

    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** Larger than one file may be. */
        TOO_LARGE,
        /** There are as many files as one report may have. */
        TOO_MANY,
        /** All files together would be larger than one report may have. */
        TOO_MUCH,
        EMPTY,
        /** Not one of the kinds we take, whatever its name says. */
        KIND,
        /** It says it is a picture or a text and does not open as one. */
        UNREADABLE,
        /** A picture with more points than we open. */
        TOO_MANY_POINTS,
        /** Too many pictures are being opened just now. */
        BUSY,
        /** It did not arrive whole. */
        CUT_OFF;

        /** The text that tells the person. */
        public String key() {
            return "evidence.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
