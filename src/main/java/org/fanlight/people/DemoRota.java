package org.fanlight.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demonstration's rota: the officer first, the senior next, for four weeks, at every landlord but the last. */
@Component
@Profile("demo")
@Order(20)
class DemoRota implements ApplicationRunner {

    private static final Duration LENGTH = Duration.ofDays(28);

    private final RotaRows rows;
    private final StaffDirectory directory;
    private final Landlords landlords;
    private final Clock clock;

    DemoRota(RotaRows rows, StaffDirectory directory, Landlords landlords, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.landlords = landlords;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant now = clock.instant();
        var all = landlords.all();
        for (PolicyPack pack : all.subList(0, all.size() - 1)) {
            if (rows.shifts(pack.landlord(), Instant.EPOCH, now.plus(LENGTH)).isEmpty()) {
                for (StaffMember member : directory.atLandlord(pack.landlord())) {
                    if (member.roles().contains(Role.OFFICER)) {
                        rows.addShift(
                                pack.landlord(), member.id(), Turn.FIRST, now, now.plus(LENGTH), member.id(), now);
                    } else if (member.roles().contains(Role.SENIOR)) {
                        rows.addShift(pack.landlord(), member.id(), Turn.NEXT, now, now.plus(LENGTH), member.id(), now);
                    }
                }
            }
        }
    }
}
