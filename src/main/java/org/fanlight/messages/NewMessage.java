package org.fanlight.messages;

import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;

/**
 * A message to be sent.
 *
 * @param id drawn when the form is shown, so that a message sent twice counts once
 * @param words what was written; never empty
 * @param language the language it is written in, as far as we know: that of the page
 */
public record NewMessage(UUID id, String words, Language language) {

    /** The most characters a message may have; the form says so before. */
    public static final int LONGEST = 10_000;

    public NewMessage {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty message");
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("a message longer than " + LONGEST);
        }
    }

    public static NewMessage of(String words, Language language) {
        return new NewMessage(Ids.next(), words, language);
    }
}
