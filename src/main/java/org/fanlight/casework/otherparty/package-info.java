/**
 * The other party of a case: who they are as far as we know, what they say, what they need, and what an investigation found
 * (XC-27). Each is a person with a key of their own (RU21), kept apart from everybody who told us something; only whoever
 * works the case sees them, and no page of a reporter ever does.
 */
@NullMarked
package org.fanlight.casework.otherparty;

import org.jspecify.annotations.NullMarked;
