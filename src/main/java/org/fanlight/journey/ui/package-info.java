/** One question a page, from the browser's own elements; any questionnaire is asked with these. */
@NullMarked
@NamedInterface("ui")
package org.fanlight.journey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
