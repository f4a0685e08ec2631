/**
 * Words all packages share: ids, references, phone numbers, languages, roles, the clock, and {@link
 * org.fanlight.common.Texts}, every word on every channel. Uses no other package.
 */
@NullMarked
@ApplicationModule(
        displayName = "Common words",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.fanlight.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
