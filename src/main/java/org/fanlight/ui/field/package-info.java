/**
 * Fields made of the browser's own elements, each with label, hint and error in their places: light on a slow phone, and
 * every screen reader knows them.
 */
@NullMarked
@NamedInterface("field")
package org.fanlight.ui.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
