package org.fanlight.report.ui;

import java.util.Map;

/** What a page can ask of the journey it stands in. */
interface Stops {

    /** Shows another stop. */
    void go(String stop);

    /** Sends what was told: the receipt is shown, or what has to be put right before. */
    void send();

    /** Where Back leads from the first question. */
    default String home() {
        return "/";
    }

    /** Shows this stop again with what has to be put right: field id to words. */
    void wrong(Map<String, String> errors);
}
