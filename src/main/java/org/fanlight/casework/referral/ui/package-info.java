/** The page of a case about other agencies. */
@NullMarked
package org.fanlight.casework.referral.ui;

import org.jspecify.annotations.NullMarked;
