/**
 * Everything we write: letters to a person in the case, on their own page and under their own key, and letters to others,
 * which wait for an agreed plan, are searched for whatever could lead to the person, and go out only after a colleague read
 * them (XC-29).
 */
@NullMarked
package org.fanlight.casework.letters;

import org.jspecify.annotations.NullMarked;
