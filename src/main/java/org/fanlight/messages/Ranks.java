package org.fanlight.messages;

import java.util.List;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;

/** What a member of staff goes by when they write. */
final class Ranks {

    private static final List<Role> HIGHEST_FIRST = List.of(Role.MANAGER, Role.SENIOR, Role.OFFICER);

    private Ranks() {}

    static Role of(Person staff) {
        return HIGHEST_FIRST.stream()
                .filter(staff.roles()::contains)
                .findFirst()
                .orElse(Role.OFFICER);
    }
}
