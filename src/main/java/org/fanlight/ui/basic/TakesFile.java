package org.fanlight.ui.basic;

import java.io.InputStream;

/** A field that a file can be sent to with a form. */
public interface TakesFile {

    /** Takes one file straight from the network; what is wrong with it is said at the field. */
    void take(String name, InputStream content);
}
