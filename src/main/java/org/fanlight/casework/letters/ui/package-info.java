/** The page of a case with the letters to others, and the letters as they are printed. */
@NullMarked
package org.fanlight.casework.letters.ui;

import org.jspecify.annotations.NullMarked;
