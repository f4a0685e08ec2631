package org.fanlight.landlord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.OpenToAll;
import org.springframework.stereotype.Service;

/** Each landlord's homes: who owns the place somebody types, and what its own list says of it (RU31). */
@Service
@OpenToAll(because = "a reporter who does not know their landlord finds it by address before anything else")
public class Homes {

    private final HomeList homes;

    Homes(HomeList homes) {
        this.homes = homes;
    }

    /** How many homes there are in each of a landlord's areas; those without an area are left out. */
    public Map<String, Integer> perArea(String landlord) {
        return homes.perArea(landlord);
    }

    /** The home of this id. */
    public Optional<Home> find(UUID id) {
        return homes.find(id);
    }

    /** The homes of these ids, in the order of their addresses; those that are on no list any more are left out. */
    public List<Home> find(Collection<UUID> ids) {
        return homes.find(ids);
    }

    /**
     * What is at a place as somebody types it: a postcode, or an address, or both, in any spelling of spaces and case.
     *
     * @param typed what they typed
     */
    public Place at(String typed) {
        return Place.of(homes.matching(typed, null));
    }

    /** The same among one landlord's homes. */
    public Place at(String typed, String landlord) {
        return Place.of(homes.matching(typed, landlord));
    }

    /** Every home of this landlord in an area of its own naming, such as an estate; at most a thousand. */
    public List<Home> inArea(String landlord, String area) {
        return area.isBlank() ? List.of() : homes.inArea(landlord, area);
    }

    /** What was found at a place. */
    public sealed interface Place {

        /** Exactly one home. */
        record One(Home home) implements Place {}

        /** Several homes: of one landlord, or of several. Show the landlords to choose from, never whose home is whose. */
        record Several(List<Home> homes, List<String> landlords) implements Place {}

        /** No home on any list: the person chooses the landlord from the list, or says they do not know. */
        record Unknown() implements Place {}

        static Place of(List<Home> homes) {
            return switch (homes.size()) {
                case 0 -> new Unknown();
                case 1 -> new One(homes.getFirst());
                default ->
                    new Several(
                            homes,
                            homes.stream()
                                    .map(Home::landlord)
                                    .distinct()
                                    .sorted()
                                    .toList());
            };
        }

        /** The landlord, when everything found belongs to one. */
        default Optional<String> landlord() {
            return switch (this) {
                case One one -> Optional.of(one.home().landlord());
                case Several several
                when several.landlords().size() == 1 ->
                    Optional.of(several.landlords().getFirst());
                default -> Optional.empty();
            };
        }
    }
}
