package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * The settings of one kind of work, such as action plans: a record whose components each carry their {@link Setting}. A
 * new part is one record here and one line in {@link PackParts}; whoever works by it asks {@link PolicyPack#part}.
 */
public interface PackPart {

    /** The texts its codes need in every language, by the setting that names them; a pack without them is refused. */
    default Map<String, List<String>> texts() {
        return Map.of();
    }
}
