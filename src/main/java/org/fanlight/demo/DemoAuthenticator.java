package org.fanlight.demo;

import java.time.Clock;
import java.util.List;
import org.fanlight.access.DemoStaff;
import org.fanlight.standin.Authenticator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented staff's authenticator apps, on the stand-in's phone page. */
@Component
@Profile("demo")
class DemoAuthenticator implements Authenticator {

    private static final long STEP_SECONDS = 30;

    private final DemoStaff staff;
    private final Clock clock;

    DemoAuthenticator(DemoStaff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public List<Entry> now() {
        long left = STEP_SECONDS - clock.instant().getEpochSecond() % STEP_SECONDS;
        return staff.codesNow().entrySet().stream()
                .map(code -> new Entry(code.getKey(), code.getValue(), left))
                .toList();
    }
}
