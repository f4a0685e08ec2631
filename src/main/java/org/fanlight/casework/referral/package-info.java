/**
 * Working with other agencies on a case: asking them to help, what came of it, which of them were considered, and what a
 * group hears of it. Nothing leaves without {@link org.fanlight.casework.consent.SharingDesk}.
 */
@NullMarked
package org.fanlight.casework.referral;

import org.jspecify.annotations.NullMarked;
