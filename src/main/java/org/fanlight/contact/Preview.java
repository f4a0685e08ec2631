package org.fanlight.contact;

/**
 * A text as the person will see it.
 *
 * @param languageTag the language it is in
 * @param segments how many texts the network makes of it, counted exactly
 */
public record Preview(String words, String languageTag, int segments) {}
