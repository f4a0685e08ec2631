package org.fanlight.landlord;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a landlord's policy says of what is done to homes and land.
 *
 * @param removesFree whether graffiti is removed free of charge even where it is not offensive (NWL-24)
 * @param graffitiPlaces where it removes graffiti (NWL-25); elsewhere the owner is told
 * @param security what it fits to make a home safer (IMA-4.17)
 * @param asksAdvisers whether police or a crime-prevention adviser may be asked to look (IMA-4.18)
 * @param phoneContacts numbers a loan phone has to hold (BCHA-4.8h); empty where it lends none
 */
public record WorkRules(
        @Setting("graffiti.free") boolean removesFree,
        @Setting("graffiti.places") List<String> graffitiPlaces,
        @Setting("security.kit") List<String> security,
        @Setting("security.advice") boolean asksAdvisers,
        @Setting("phones.contacts") List<String> phoneContacts)
        implements PackPart {

    private static final Set<String> PLACES =
            Set.of("dwelling", "communal", "estate_land", "park", "leisure_facility", "shop", "other");

    static WorkRules read(Said said) {
        return new WorkRules(
                said.yes("graffiti.free"),
                said.listOf("graffiti.places", PLACES),
                said.list("security.kit"),
                said.yes("security.advice"),
                said.list("phones.contacts"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "security.kit", texts(security, "staff.works.measure."),
                "phones.contacts", texts(phoneContacts, "staff.works.contact."));
    }

    private static List<String> texts(List<String> codes, String prefix) {
        return codes.stream().map(code -> prefix + code).toList();
    }
}
