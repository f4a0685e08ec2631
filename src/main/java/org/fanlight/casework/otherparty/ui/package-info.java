/** The page of a case about the other party: who they are, what they say, what each party needs, what was found. */
@NullMarked
package org.fanlight.casework.otherparty.ui;

import org.jspecify.annotations.NullMarked;
