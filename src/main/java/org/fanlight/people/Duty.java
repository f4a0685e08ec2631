package org.fanlight.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.OpenToAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call now. */
@Service
@OpenToAll(because = "asked by the system when a report comes in and nobody is signed in; never by a screen")
public class Duty {

    private final RotaRows rows;
    private final StaffDirectory directory;

    Duty(RotaRows rows, StaffDirectory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /** Who is on duty at this landlord at an instant, in the order they are called; empty when the rota is. */
    @Transactional(readOnly = true)
    public List<StaffMember> at(String landlord, Instant at) {
        Map<UUID, StaffMember> staff =
                directory.atLandlord(landlord).stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        var rota = new Rota(
                rows.shifts(landlord, at, at.plusMillis(1)),
                rows.absences(landlord, at, at.plusMillis(1)),
                staff.keySet());
        return rota.at(at).stream().map(staff::get).toList();
    }
}
