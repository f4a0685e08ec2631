package org.fanlight.evidence.ui;

/** Names of files inside our own sentences, in whatever direction they are written. */
final class FileNames {

    private FileNames() {}

    /** Kept apart from the words around it (Unicode's first-strong isolate), where no element can do that. */
    static String isolated(String name) {
        return '\u2068' + name.replaceAll("[\\p{Cc}\\u2066-\\u2069\\u202A-\\u202E]", "") + '\u2069';
    }
}
