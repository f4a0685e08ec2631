package org.fanlight.contact;

import java.util.List;

/**
 * Whoever talks with people by text. Asked only for texts that are no STOP and come from a number that did not say STOP;
 * what it answers goes out at once and only as an answer (RU3).
 */
public interface TextTalk {

    /** What to answer, one entry a text; empty for silence. The same text asked for again gets an answer again. */
    List<String> answer(IncomingText text);

    /** STOP came. Nothing is answered; what else was said with it is not lost. */
    void stopped(IncomingText text);
}
