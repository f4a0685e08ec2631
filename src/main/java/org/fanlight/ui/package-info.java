/** The look and manners of every page: layouts, headings, fields, errors, language and text size, leaving. */
@NullMarked
@ApplicationModule(displayName = "Manners of every page", allowedDependencies = "common")
package org.fanlight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
