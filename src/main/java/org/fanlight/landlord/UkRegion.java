package org.fanlight.landlord;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three calendars of bank holidays in the United Kingdom. */
public enum UkRegion {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    /** As it stands in packs and calendars: {@code england-and-wales}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<UkRegion> of(String key) {
        return Arrays.stream(values())
                .filter(region -> region.key().equals(key))
                .findFirst();
    }
}
