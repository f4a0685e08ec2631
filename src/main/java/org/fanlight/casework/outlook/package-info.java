/**
 * How likely a result is, told honestly with the updates a person gets: a plain scale and a reason, and never a promise
 * nobody can keep (XC-57).
 */
@NullMarked
package org.fanlight.casework.outlook;

import org.jspecify.annotations.NullMarked;
