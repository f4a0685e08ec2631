package org.fanlight.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.StaffMember;
import org.fanlight.access.StaffSections;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees which section of a landlord's register (XC-40). With one section there is nothing to ask. A case that is in no
 * section yet could be of any, so only those without a limit see it, and seniors, who can place it.
 */
@Component
class Sections {

    private final StaffSections rights;
    private final Landlords landlords;

    Sections(StaffSections rights, Landlords landlords) {
        this.rights = rights;
        this.landlords = landlords;
    }

    List<String> ofLandlord(String landlord) {
        return landlords.find(landlord).map(PolicyPack::registers).orElse(List.of());
    }

    /** The sections somebody is limited to, in order; empty when they see all. */
    Optional<List<String>> limits(Person who) {
        return limits(who.id(), who.landlord());
    }

    private Optional<List<String>> limits(UUID staff, String landlord) {
        if (ofLandlord(landlord).size() < 2) {
            return Optional.empty();
        }
        Set<String> mine = rights.of(staff);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.stream().sorted().toList());
    }

    boolean isOpenTo(Person who, @Nullable String section) {
        return limits(who)
                .map(mine -> section == null ? who.isAtLeast(Role.SENIOR) : mine.contains(section))
                .orElse(true);
    }

    boolean isOpenTo(StaffMember who, @Nullable String section) {
        return limits(who.id(), who.landlord())
                .map(mine -> section == null
                        ? who.roles().contains(Role.SENIOR) || who.roles().contains(Role.MANAGER)
                        : mine.contains(section))
                .orElse(true);
    }
}
