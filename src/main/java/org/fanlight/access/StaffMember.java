package org.fanlight.access;

import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Role;

/**
 * A colleague, as others at the same landlord see them.
 *
 * @param landlord the landlord's short name
 */
public record StaffMember(UUID id, String name, Set<Role> roles, String landlord) {}
