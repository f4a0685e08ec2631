package org.fanlight.telephone;

/** What somebody can say at any point instead of an answer; the words are in each language's {@code lexicon.txt}. */
enum Command {
    START,
    HELP,
    LATER,
    BACK,
    SKIP,
    CALL,
    NEW,
    SEND,
    MORE,
    STATUS;

    String section() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
