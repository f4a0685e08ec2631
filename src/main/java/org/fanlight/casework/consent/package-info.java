/**
 * What a person allows us to share with other bodies, and what was shared (XC-23). Whatever shares something goes through
 * {@link org.fanlight.casework.consent.SharingDesk}.
 */
@NullMarked
package org.fanlight.casework.consent;

import org.jspecify.annotations.NullMarked;
