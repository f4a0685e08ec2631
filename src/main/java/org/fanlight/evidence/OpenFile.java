package org.fanlight.evidence;

import java.io.InputStream;

/**
 * A file to be read to its end and closed.
 *
 * @param name what to call it when it is saved
 * @param mediaType what it is
 */
public record OpenFile(String name, String mediaType, InputStream content) {}
