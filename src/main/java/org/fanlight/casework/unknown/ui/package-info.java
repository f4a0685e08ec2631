/** The page of a case about finding out who did it, who watches, and what is done while nobody knows. */
@NullMarked
package org.fanlight.casework.unknown.ui;

import org.jspecify.annotations.NullMarked;
