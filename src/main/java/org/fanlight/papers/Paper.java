package org.fanlight.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a landlord (XC-49).
 *
 * @param id null for one the policy points to and nobody has supplied: a gap
 * @param code the pack's name for it, or {@link #OWN_TEXT} or {@link #VALUES}; null for one only this landlord has
 * @param edition as the landlord counts; reading is asked for again with each
 * @param owner the role that answers for it
 * @param checkedOn when somebody last read it for plain words and truth
 * @param successor what replaced it; empty for nothing
 * @param link where it stands on the web; empty for nowhere
 * @param body its text, in the landlord's own words; empty where only the link leads to it
 * @param checklist what was ticked before it was published
 * @param version how often it was changed
 */
public record Paper(
        @Nullable UUID id,
        @Nullable String code,
        Kind kind,
        String title,
        String edition,
        @Nullable LocalDate dated,
        String owner,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate checkedOn,
        boolean isPublic,
        State state,
        String successor,
        String link,
        String body,
        List<String> formats,
        List<String> languages,
        List<String> checklist,
        long version) {

    /** The landlord's own text of the policy. */
    public static final String OWN_TEXT = "policy";

    /** The landlord's values in its own words. */
    public static final String VALUES = "values";

    /** What a content check looks at; the text is {@code staff.papers.check.<code>} (BCHA-10.12.4). */
    public static final List<String> CHECKS = List.of("format", "fair", "images", "alt");

    /** What kind of paper it is. */
    public enum Kind {
        POLICY,
        STRATEGY,
        PROCEDURE,
        LEAFLET,
        /** A page of information or advice; flagged when unchecked for a year (BCHA-4.3a). */
        INFORMATION,
        GUIDANCE,
        LAW,
        VALUES;

        public String textKey() {
            return "staff.papers.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    public enum State {
        CURRENT,
        SUPERSEDED,
        REPLACED,
        NOT_SUPPLIED;

        public String textKey() {
            return "staff.papers.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether residents can read it. */
    public boolean isShown() {
        return isPublic && state == State.CURRENT;
    }

    /** Whether nobody has checked this page of information for a year. */
    public boolean isUnchecked(LocalDate today) {
        return kind == Kind.INFORMATION
                && state == State.CURRENT
                && (checkedOn == null || checkedOn.plusMonths(12).isBefore(today));
    }

    static Paper missing(String code, Kind kind, String title) {
        return new Paper(
                null,
                code,
                kind,
                title,
                "",
                null,
                "",
                null,
                null,
                false,
                State.NOT_SUPPLIED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
