package org.fanlight.evidence;

/** What of a file is kept. */
enum Part {
    /** As it was added. */
    ORIGINAL,
    /** Decoded and written anew, upright, without anything hidden in it. */
    COPY
}
