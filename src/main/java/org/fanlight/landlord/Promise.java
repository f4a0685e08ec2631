package org.fanlight.landlord;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing this landlord's policy, or the law, promises to residents, ready to be said in any language: {@code
 * texts.say(language, promise.key(), promise.arguments())}.
 *
 * @param clock the clock that keeps it, such as {@code first_contact}
 * @param row the requirement it rests on
 */
public record Promise(
        String clock,
        String key,
        Map<String, Object> arguments,
        @Nullable String row) {}
