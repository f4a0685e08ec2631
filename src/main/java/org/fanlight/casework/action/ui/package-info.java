/** The page of a case about steps with the other party, and the catalogue of steps. */
@NullMarked
package org.fanlight.casework.action.ui;

import org.jspecify.annotations.NullMarked;
