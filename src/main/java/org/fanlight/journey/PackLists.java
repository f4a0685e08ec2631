package org.fanlight.journey;

import java.util.List;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.springframework.stereotype.Component;

/** The lists of the landlord's current policy pack: motives, which every pack holds complete (RU17), and forms. */
@Component
class PackLists implements LandlordLists {

    private final Landlords landlords;

    PackLists(Landlords landlords) {
        this.landlords = landlords;
    }

    @Override
    public List<String> codes(String list, String landlord) {
        PolicyPack pack = landlords.current(landlord);
        return switch (list) {
            case "motives" -> pack.motives();
            case "forms" -> pack.forms();
            default -> throw new IllegalArgumentException("no landlord has a list called " + list);
        };
    }
}
