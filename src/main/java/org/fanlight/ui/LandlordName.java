package org.fanlight.ui;

import java.util.Optional;

/** What a landlord is called at the top of a page; answered by {@code landlord}. */
public interface LandlordName {

    /** The landlord's name for people, or empty when there is no such landlord. */
    Optional<String> of(String landlord);
}
