/**
 * The public screens as plain HTML, for whoever has no JavaScript (G13): the same components as in the full version, drawn
 * on the server, filled from a form and pressed by its buttons. So no screen exists twice, and none can drift apart.
 */
@NullMarked
@NamedInterface("basic")
package org.fanlight.ui.basic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
