package org.fanlight.ui;

/** One line of the set-up page, from whichever package has something to be set up. */
public interface SetupPart {

    /** The key of its heading. */
    String heading();

    /** Where it is done. */
    String link();

    /** How it stands, for whoever is asking. */
    State state(Say say);

    /** @param urgent whether it must not stay so: shown with a red edge and the words */
    record State(String words, boolean urgent) {}
}
