package org.fanlight.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The files one person is adding: what a file field on a page works with, whoever they are. */
public interface FileBox {

    /** The files added and not sent yet, oldest first. */
    List<StoredFile> files();

    /**
     * Takes in one file, sealing it as it arrives.
     *
     * @param name as the person's phone names it
     * @param keepOriginal whether a picture is also kept as it was taken, with the place and date hidden in it
     * @param content read to its end, or to the limit
     * @throws FileRefused when it is not taken; nothing of it is left then
     */
    StoredFile add(String name, boolean keepOriginal, InputStream content) throws IOException;

    /** Takes one back that is not sent yet. */
    void remove(UUID file);
}
