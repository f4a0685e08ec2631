package org.fanlight.journey;

import java.util.Map;

/**
 * Why an answer cannot stand as it is.
 *
 * @param question the question's key
 * @param part the field at fault, such as {@code words}, {@code day}; empty for the choice itself
 * @param text the key of what to say
 * @param arguments what stands in its braces
 */
public record Problem(String question, String part, String text, Map<String, Object> arguments) {}
