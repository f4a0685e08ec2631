/** The page of a case with repairs, security, loan phones and moves, and the list of phones that should be back. */
@NullMarked
package org.fanlight.casework.works.ui;

import org.jspecify.annotations.NullMarked;
