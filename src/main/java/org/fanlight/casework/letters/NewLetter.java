package org.fanlight.casework.letters;

/**
 * A letter to be written to somebody who is not a person in the case.
 *
 * @param to name and address, or the place whose homes it goes to
 * @param language the tag of the language it is written in
 * @param large whether it is printed at 18 points or more
 */
public record NewLetter(Template template, String to, String words, String language, boolean large) {

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "NewLetter[" + template + "]";
    }
}
