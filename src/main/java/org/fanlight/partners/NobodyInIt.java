package org.fanlight.partners;

import java.util.List;
import java.util.regex.Pattern;

/** Whether words hold something that leads to a person, as far as that shows from its form. Names do not, so people look too. */
public final class NobodyInIt {

    private static final List<Pattern> LEADS = List.of(
            // A reference, a telephone number.
            Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{3}\\b"),
            Pattern.compile("(\\+44|\\b0)[\\d ]{9,}"),
            // A date of birth.
            Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-](19|20)\\d{2}\\b"),
            Pattern.compile("(?i)\\bborn\\b|\\bdate of birth\\b|\\bdob\\b"),
            // A postcode, a door.
            Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"),
            Pattern.compile("(?i)\\b(flat|room) \\d+"),
            Pattern.compile(
                    "\\b\\d+[a-zA-Z]? ([A-Z][a-z]+ )+(Road|Street|Row|Close|Lane|Avenue|Court|House|Way|Drive|Grove|Place)\\b"),
            Pattern.compile("\\S+@\\S+\\.\\S+"));

    private NobodyInIt() {}

    /** Whether nothing in these words leads to a person by its form. */
    public static boolean holds(String words) {
        return LEADS.stream().noneMatch(pattern -> pattern.matcher(words).find());
    }
}
