package org.fanlight.journey;

import java.util.Set;

/**
 * One thing to choose.
 *
 * @param code how it is stored; never changes once somebody may have chosen it
 * @param exclusive whether it stands alone, such as "none of these"
 * @param words whether choosing it opens a line for one's own words
 * @param marks what it tells besides, such as {@code violence}: see {@link Journey#marks}
 * @param text the key of its label
 */
public record Option(String code, boolean exclusive, boolean words, Set<String> marks, String text) {}
