package org.fanlight.journey;

import java.util.List;
import org.springframework.stereotype.Component;

/** Stands in until the landlords' packs are there. */
@Component
class PackLists implements LandlordLists {

    @Override
    public List<String> codes(String list, String landlord) {
        return list.equals("motives")
                ? List.of("race", "religion", "other", "none", "do_not_know", "rather_not_say")
                : List.of("violence_or_threat", "graffiti", "other");
    }
}
