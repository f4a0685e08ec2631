package org.fanlight;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules talk through their published API and events, and their arrows form no circle. */
class ModularityTest {

    @Test
    void modules_use_only_what_they_may() {
        ApplicationModules.of(Fanlight.class).verify();
    }
}
