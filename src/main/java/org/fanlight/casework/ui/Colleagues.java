package org.fanlight.casework.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.springframework.stereotype.Component;

/** The names of colleagues, for pages that know their ids. */
@Component
class Colleagues {

    private final StaffDirectory directory;

    Colleagues(StaffDirectory directory) {
        this.directory = directory;
    }

    List<StaffMember> all() {
        return directory.caseworkers();
    }

    Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        all().forEach(member -> names.put(member.id(), member.name()));
        return names;
    }
}
