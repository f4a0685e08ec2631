/**
 * As what a case is handled: proposed after investigation with evidence, decided by a senior, told to the person, open to
 * another look. What was perceived is never touched (XC-18, XC-19).
 */
@NullMarked
package org.fanlight.casework.category;

import org.jspecify.annotations.NullMarked;
