package org.fanlight.telephone;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text came to: where the conversation stands now, and what to answer, one entry a text.
 *
 * @param now the conversation as it stands
 */
record Talk(Conversation now, List<String> answers) {

    Talk {
        answers = List.copyOf(answers);
    }

    static Talk silent(Conversation now) {
        return new Talk(now, List.of());
    }

    static Talk say(Conversation now, String... answers) {
        return new Talk(now, List.of(answers));
    }

    /** The same with these words before all others. */
    Talk after(List<String> first) {
        return new Talk(now, Stream.concat(first.stream(), answers.stream()).toList());
    }

    Talk after(String first) {
        return after(List.of(first));
    }
}
