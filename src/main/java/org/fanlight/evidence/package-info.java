/**
 * Files that people add to a report or a message: streamed straight into sealed storage, checked, and shown to staff as
 * a clean copy; the picture as it was taken is kept only if the person wished so. A custody row says who held it when.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"common", "vault", "record", "ui", "ui :: basic"})
package org.fanlight.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
