package org.fanlight.telephone;

import java.time.Instant;
import org.fanlight.common.Language;

/**
 * Where a conversation by text stands; no word of what was said, and no number.
 *
 * @param token the phone, as a keyed token
 * @param more whether they chose to say more than what is needed
 * @param paused whether they said LATER: their next text is no answer
 * @param calling whether they asked to be called, which leaves out most questions
 * @param firstOption the first of the options shown last, from 0; a long list comes in several texts
 * @param misses how often in a row we did not understand
 * @param answers how many texts we answered since {@code answersSince}
 * @param lastAt when they last wrote
 */
record Conversation(
        byte[] token,
        Point point,
        Language language,
        boolean more,
        boolean paused,
        boolean calling,
        int firstOption,
        int misses,
        int answers,
        Instant answersSince,
        Instant lastAt) {

    static Conversation begun(byte[] token, Language language, Instant now) {
        return new Conversation(token, Point.IDLE, language, false, false, false, 0, 0, 0, now, now);
    }

    Conversation at(Point next) {
        return new Conversation(token, next, language, more, false, calling, 0, 0, answers, answersSince, lastAt);
    }

    Conversation in(Language chosen) {
        return new Conversation(
                token, point, chosen, more, paused, calling, firstOption, misses, answers, answersSince, lastAt);
    }

    Conversation pausing(boolean now) {
        return new Conversation(
                token, point, language, more, now, calling, firstOption, misses, answers, answersSince, lastAt);
    }

    Conversation sayingMore(boolean now) {
        return new Conversation(
                token, point, language, now, paused, calling, firstOption, misses, answers, answersSince, lastAt);
    }

    Conversation calling(boolean now) {
        return new Conversation(
                token, point, language, more, paused, now, firstOption, misses, answers, answersSince, lastAt);
    }

    Conversation showingFrom(int option) {
        return new Conversation(
                token, point, language, more, paused, calling, option, misses, answers, answersSince, lastAt);
    }

    Conversation missed() {
        return new Conversation(
                token, point, language, more, paused, calling, firstOption, misses + 1, answers, answersSince, lastAt);
    }

    /** One text more was answered; counted anew every day. */
    Conversation answering(Instant now, boolean newDay) {
        return new Conversation(
                token,
                point,
                language,
                more,
                paused,
                calling,
                firstOption,
                misses,
                newDay ? 1 : answers + 1,
                newDay ? now : answersSince,
                now);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Conversation[" + point + "]";
    }
}
