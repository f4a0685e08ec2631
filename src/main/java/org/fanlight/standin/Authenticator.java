package org.fanlight.standin;

import java.util.List;

/** The one-time codes of the demonstration's staff, shown on the phone page; a bean of this type wires it. */
public interface Authenticator {

    List<Entry> now();

    /**
     * One code.
     *
     * @param name whose
     * @param code the six digits of now
     * @param secondsLeft how long they hold
     */
    record Entry(String name, String code, long secondsLeft) {}
}
