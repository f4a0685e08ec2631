/**
 * The steps taken with the other party, from a talk to a court (XC-28): what the catalogue and the policy offer, the guards
 * that stop what does not fit, who approves, what is written down first, and what became of it. Nothing is done before the
 * plan is agreed.
 */
@NullMarked
package org.fanlight.casework.action;

import org.jspecify.annotations.NullMarked;
