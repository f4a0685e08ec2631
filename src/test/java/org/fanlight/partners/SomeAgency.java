package org.fanlight.partners;

import java.util.List;
import java.util.UUID;
import org.fanlight.support.As;

/** Agencies for tests. */
public final class SomeAgency {

    private SomeAgency() {}

    /** Open everywhere, shown to everybody. */
    public static Agency.Facts open(String name) {
        return in(name, "");
    }

    /** Only in this area. */
    public static Agency.Facts in(String name, String area) {
        return of(name, area, List.of(), List.of(), List.of());
    }

    public static Agency.Facts of(
            String name, String area, List<String> strands, List<String> powers, List<String> helps) {
        return new Agency.Facts(
                name,
                "",
                List.of("English"),
                strands,
                "01632 960299",
                "9 to 5",
                "Call them",
                powers,
                helps,
                area.isEmpty() ? List.of() : List.of(area),
                true);
    }

    public static UUID add(Directory directory, String landlord, String type, Agency.Facts facts) {
        return As.senior(landlord).gets(() -> directory.add(type, facts));
    }
}
