/**
 * The one way of One Housing's policy not to accept a report (OHG-3.5, RU12): closed until an investigation has evidence and a
 * senior opens it, on one ground, explained first, decided and reviewed by people new to it. While it runs nothing else about
 * the case changes, it shows nowhere else, and nothing of it stays once the person is right.
 */
@NullMarked
package org.fanlight.casework.untrue;

import org.jspecify.annotations.NullMarked;
