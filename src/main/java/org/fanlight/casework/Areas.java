package org.fanlight.casework;

import java.util.List;
import java.util.Optional;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.report.Facts;
import org.springframework.stereotype.Component;

/** Which of the landlord's areas a report belongs to, as far as its list of homes can tell. */
@Component
class Areas {

    private final Homes homes;

    Areas(Homes homes) {
        this.homes = homes;
    }

    /** The area; empty when the place is unknown or lies in several. */
    Optional<String> of(Facts told) {
        String place = (told.place() + ' ' + told.postcode()).strip();
        return area(place, told.landlord()).or(() -> area(told.postcode(), told.landlord()));
    }

    private Optional<String> area(String place, String landlord) {
        if (place.isBlank()) {
            return Optional.empty();
        }
        List<String> areas =
                switch (homes.at(place, landlord)) {
                    case Homes.Place.One one -> List.of(one.home().area());
                    case Homes.Place.Several several ->
                        several.homes().stream().map(Home::area).distinct().toList();
                    case Homes.Place.Unknown unknown -> List.of();
                };
        return areas.size() == 1 && !areas.getFirst().isBlank() ? Optional.of(areas.getFirst()) : Optional.empty();
    }
}
