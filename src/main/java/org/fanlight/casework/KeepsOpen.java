package org.fanlight.casework;

import java.util.List;

/** A part of casework that may keep a case open, as a bean. */
public interface KeepsOpen {

    /** What is still missing: keys of texts, such as {@code staff.unknown.open}; none for nothing. */
    List<String> missing(Casebook.Page file);

    /** What the summary to everybody in the case has to say besides; empty for nothing. */
    default String toTell(Casebook.Page file) {
        return "";
    }
}
