package org.fanlight.casework.ui;

import org.fanlight.ui.Say;

/** What a clock is called on staff pages. */
final class Rules {

    private Rules() {}

    static String name(Say say, String rule) {
        String key = "policy.clock." + rule;
        return say.texts().has(say.language(), key) ? say.of(key) : rule.replace('_', ' ');
    }
}
