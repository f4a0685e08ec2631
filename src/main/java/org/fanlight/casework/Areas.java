package org.fanlight.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.report.Facts;
import org.springframework.stereotype.Component;

/** Which of the landlord's areas a report belongs to, as far as its list of homes can tell. */
@Component
class Areas {

    private final Homes homes;
    private final Sections sections;

    Areas(Homes homes, Sections sections) {
        this.homes = homes;
        this.sections = sections;
    }

    /** The area; empty when the place is unknown or lies in several. */
    Optional<String> of(Facts told) {
        return one(told, Home::area);
    }

    /** The section of the register its home is in; empty when it is not known (XC-40). */
    Optional<String> section(Facts told) {
        var all = sections.ofLandlord(told.landlord());
        return all.size() == 1 ? Optional.of(all.getFirst()) : one(told, Home::section);
    }

    private Optional<String> one(Facts told, Function<Home, String> what) {
        String place = (told.place() + ' ' + told.postcode()).strip();
        return one(place, told.landlord(), what).or(() -> one(told.postcode(), told.landlord(), what));
    }

    private Optional<String> one(String place, String landlord, Function<Home, String> what) {
        if (place.isBlank()) {
            return Optional.empty();
        }
        List<String> found =
                switch (homes.at(place, landlord)) {
                    case Homes.Place.One one -> List.of(what.apply(one.home()));
                    case Homes.Place.Several several ->
                        several.homes().stream().map(what).distinct().toList();
                    case Homes.Place.Unknown unknown -> List.of();
                };
        return found.size() == 1 && !found.getFirst().isBlank() ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
