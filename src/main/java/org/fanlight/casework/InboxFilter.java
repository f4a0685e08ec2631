package org.fanlight.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to show.
 *
 * @param kind the view that was chosen
 * @param area the landlord's area; null for all
 * @param strand a motive's code; null for all
 * @param channel null for all
 * @param language a language's tag; null for all
 * @param section a section of the register; null for all
 */
public record InboxFilter(
        Kind kind,
        @Nullable String area,
        @Nullable String strand,
        @Nullable String channel,
        @Nullable String language,
        @Nullable String section) {

    /** The views over the inbox; the text is {@code staff.inbox.view.<kind>}. */
    public enum Kind {
        ALL,
        MINE,
        UNASSIGNED,
        BREACHED,
        VIOLENCE,
        UNREAD;

        /** How it stands in an address: {@code mine}. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind named(@Nullable String name) {
            return Stream.of(values())
                    .filter(kind -> kind.inWords().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    public InboxFilter(
            Kind kind,
            @Nullable String area,
            @Nullable String strand,
            @Nullable String channel,
            @Nullable String language) {
        this(kind, area, strand, channel, language, null);
    }

    public static final InboxFilter EVERYTHING = of(Kind.ALL);

    public static InboxFilter of(Kind kind) {
        return new InboxFilter(kind, null, null, null, null);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !equals(EVERYTHING);
    }

    /** For the record: which filters were used, never the strand's name. */
    String detail() {
        return kind.inWords()
                + Optional.ofNullable(area).map(value -> " area").orElse("")
                + Optional.ofNullable(strand).map(value -> " strand").orElse("")
                + Optional.ofNullable(channel).map(value -> " channel").orElse("")
                + Optional.ofNullable(language).map(value -> " language").orElse("")
                + Optional.ofNullable(section).map(value -> " section").orElse("");
    }
}
