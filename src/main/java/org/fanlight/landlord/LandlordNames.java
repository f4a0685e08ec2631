package org.fanlight.landlord;

import java.util.Optional;
import org.fanlight.ui.LandlordName;
import org.springframework.stereotype.Component;

/** Names landlords at the top of pages. */
@Component
class LandlordNames implements LandlordName {

    private final Landlords landlords;

    LandlordNames(Landlords landlords) {
        this.landlords = landlords;
    }

    @Override
    public Optional<String> of(String landlord) {
        return landlords.find(landlord).map(PolicyPack::name);
    }
}
