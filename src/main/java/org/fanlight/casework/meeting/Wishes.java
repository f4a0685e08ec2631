package org.fanlight.casework.meeting;

import java.util.List;

/**
 * What a person told us about talking with them, from their report.
 *
 * @param spoken the language they speak, in their words
 * @param interpreter what they asked for: phone, face, bsl; empty for none
 * @param interpreterSex woman, man or either
 * @param neverFamily nobody of the family interprets
 * @param place where they would like to talk, a code; empty when they did not say
 * @param placeWords beside it
 * @param adjustments in their words
 */
public record Wishes(
        String spoken,
        List<String> interpreter,
        String interpreterSex,
        boolean neverFamily,
        String place,
        String placeWords,
        String adjustments) {

    @Override
    public String toString() {
        return "Wishes";
    }
}
